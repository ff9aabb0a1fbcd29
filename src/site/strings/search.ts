/** The words of the search page. */
export const SEARCH = {
  title: 'Recherche',
  description: 'Rechercher une personne, un lieu, une organisation, un événement ou une date dans le dossier.',
  label: 'Une personne, un lieu, un événement, une date',
  button: 'Chercher',
  kind: 'Genre',
  kinds: { '': 'Tout', noms: 'Noms', evenements: 'Événements', articles: 'Articles' },
  period: 'Période',
  from: 'de',
  until: 'à',
  failed: 'La recherche n’a pas pu se charger. Le glossaire et la chronologie restent à votre disposition.',
  startTitle: 'Ce que l’on peut demander',
  examples: [
    ['un nom, dans toutes ses graphies', ['Choïgou', 'Shoigu', 'choe son hui', '최선희']],
    ['un événement', ['pont routier', 'pacte de défense', 'défilé de Pékin']],
    ['une date', ['octobre 2025', '4 novembre 2024', 'début septembre']],
    ['plusieurs choses à la fois', ['Lavrov Wonsan', 'rencontres de novembre 2024']],
  ] as const satisfies readonly (readonly [string, readonly string[]])[],
  how: 'La recherche se fait dans votre navigateur, avec JavaScript : aucun serveur ne la traite, un mot validé ne fait que s’inscrire dans l’adresse de la page, et vos recherches récentes ne quittent pas cet appareil. Sans JavaScript, les pages suivantes mènent à tout ce que le dossier contient.',
  ways: {
    glossary: ['Glossaire', 'les personnes, les lieux et les organisations, avec leurs graphies'],
    timeline: ['Chronologie', 'les événements, du plus ancien au plus récent, avec leurs preuves'],
    articles: ['Articles', 'les cinq analyses'],
  },
} as const;

/** What a browser shows of the search among its engines. */
export const OPEN_SEARCH = { description: 'Personnes, lieux, événements et dates du dossier.' } as const;
