/** The conjugations of the Lefff, by infinitive; read as data, so that its thousands of entries are not typed one by one. */
declare module 'french-verbs-lefff/dist/conjugations.json' {
  const conjugations: import('french-verbs-lefff').VerbsInfo;
  export default conjugations;
}
