/** The words of the page shown for an address that leads nowhere. */
export const NOT_FOUND = {
  title: 'Page introuvable',
  description: 'Aucune page ne répond à cette adresse.',
  standfirst: 'Aucune page ne répond à cette adresse. Elle a pu changer ; son sujet est peut-être ailleurs dans le dossier.',
  search: 'Chercher dans le dossier',
  button: 'Chercher',
  ways: {
    articles: ['Articles', 'les analyses, la plus récente d’abord'],
    timeline: ['Chronologie', 'les événements, année par année, avec leurs preuves'],
    glossary: ['Glossaire', 'les personnes, les lieux, les organisations'],
    home: ['Accueil', 'le dossier d’un coup d’œil'],
  },
} as const;
