/** The words of the references to cite. */
export const CITE = {
  title: 'Citer',
  files: 'Pour un logiciel de références :',
} as const;
