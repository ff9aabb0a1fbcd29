/** The words around the proof of an event. */
export const EVIDENCE = {
  inferred: '(date déduite)',
  passage: 'lire le passage',
  attached: 'rattachement :',
} as const;
