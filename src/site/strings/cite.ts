/** The words of the references to cite. */
export const CITE = {
  title: 'Citer',
} as const;
