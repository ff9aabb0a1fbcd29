import type { Article, Dossier, DossierEvent, Mention, Organisation, Passage, Person, Place, Timex } from '../../../src/dossier/model.ts';

const PASSAGES: readonly Passage[] = [
  buildPassage('le-pacte', 'p1-1', 'En juin 2024, un pacte de défense mutuelle a été signé à Moscou.'),
  buildPassage('le-pacte', 'p1-2', 'Le 27 octobre 2025, Choe Son-hui y est reçue ; l’accord s’applique déjà.'),
  buildPassage('la-visite', 'p1-1', 'Sergueï Choïgou s’est rendu à Moscou en mai 2025, où la coopération a fini par s’écrire.'),
];

/** A dossier of a few sentences, made by hand: two people, two places, an organisation, three events, two articles. */
export const DOSSIER: Dossier = {
  articles: [
    buildArticle('le-pacte', 'Le pacte, un an après', '2025-10-28', 'Deux capitales signent.'),
    buildArticle('la-visite', 'Une visite à Wonsan', '2025-07-13', null),
  ],
  entities: [
    {
      ...buildEntity('serguei-choigou', 'Sergueï Choïgou', 'Cyrl', 'Сергей Шойгу', ['Sergei Shoigu', 'Choïgou', 'Shoigu'], ['Choïgo']),
      kind: 'person', country: 'russie', gender: 'm', url: '/personnes/serguei-choigou/',
      offices: [
        { title: 'ministre de la Défense de la Russie', office: 'defence-minister', from: '2012', to: '2024' },
        { title: 'secrétaire du Conseil de sécurité', office: 'security-council-secretary', from: '2024', to: null },
      ],
    } satisfies Person,
    {
      ...buildEntity('choe-son-hui', 'Choe Son-hui', 'Hang', '최선희', ['Choi Sun-hee'], []),
      kind: 'person', country: null, gender: 'f', url: '/personnes/choe-son-hui/', offices: [],
    } satisfies Person,
    { ...buildEntity('russie', 'Russie', 'Cyrl', 'Россия', ['fédération de Russie'], []), kind: 'place', placeKind: 'country', coordinates: null, within: null, country: 'russie', url: '/lieux/russie/' } satisfies Place,
    { ...buildEntity('moscou', 'Moscou', 'Cyrl', 'Москва', ['Moscow'], []), kind: 'place', placeKind: 'city', coordinates: null, within: 'russie', country: 'russie', url: '/lieux/moscou/' } satisfies Place,
    { ...buildEntity('kcna', 'KCNA', 'Hang', '조선중앙통신', ['K.C.N.A.'], []), kind: 'organisation', country: null, url: '/organisations/kcna/' } satisfies Organisation,
  ],
  passages: PASSAGES,
  mentions: [
    buildMention('le-pacte', 'p1-1', 'Moscou', 'moscou'),
    buildMention('le-pacte', 'p1-2', 'Choe Son-hui', 'choe-son-hui'),
    buildMention('la-visite', 'p1-1', 'Sergueï Choïgou', 'serguei-choigou'),
    buildMention('la-visite', 'p1-1', 'Moscou', 'moscou'),
  ],
  timexes: [
    buildTimex('le-pacte', 'p1-1', 'En juin 2024', '2024-06', '2024-06-01', '2024-06-30'),
    buildTimex('le-pacte', 'p1-2', 'Le 27 octobre 2025', '2025-10-27', '2025-10-27', '2025-10-27'),
    buildTimex('la-visite', 'p1-1', 'en mai 2025', '2025-05', '2025-05-01', '2025-05-31'),
  ],
  events: [
    buildEvent('le-pacte-signe', 'Un pacte de défense mutuelle est signé', 'signing', '2024-06', '2024-06-01', '2024-06-30', [], ['moscou'], ['le-pacte', 'p1-1']),
    buildEvent('choigou-a-moscou', 'Choïgou se rend à Moscou', 'visit', '2025-05', '2025-05-01', '2025-05-31', ['serguei-choigou'], ['moscou'], ['la-visite', 'p1-1']),
    buildEvent('choe-recue', 'Choe Son-hui est reçue', 'meeting', '2025-10-27', '2025-10-27', '2025-10-27', ['choe-son-hui'], ['moscou'], ['le-pacte', 'p1-2']),
  ],
};

function buildArticle(id: string, title: string, date: string, standfirst: string | null): Article {
  return { id, title, date, dateCertainty: 'exact', dateNote: null, standfirst, sources: [], url: `/articles/${id}/`, words: 20 };
}

function buildEntity(id: string, name: string, script: string, text: string, aliases: readonly string[], mutedAliases: readonly string[]) {
  return { id, name, native: { script, text }, aliases, weakAliases: [], mutedAliases, wikidata: null, summary: '' };
}

function buildPassage(article: string, id: string, text: string): Passage {
  return { id, article, kind: 'paragraph', text, prefix: '', suffix: '' };
}

function buildMention(article: string, passage: string, text: string, entity: string): Mention {
  const { start, end } = findWords(article, passage, text);
  return { id: `${article}-${passage}-${start}`, article, passage, start, end, text, entity, form: 'name', reading: 'person', country: null };
}

function buildTimex(article: string, passage: string, text: string, edtf: string, min: string, max: string): Timex {
  const { start, end } = findWords(article, passage, text);
  return { id: `${article}-${passage}-${start}`, article, passage, start, end, text, edtf, min, max, rule: 'day', anchor: null, status: 'event', reason: null };
}

function buildEvent(
  id: string,
  title: string,
  type: DossierEvent['type'],
  edtf: string,
  min: string,
  max: string,
  people: readonly string[],
  places: readonly string[],
  [article, passage]: readonly [string, string],
): DossierEvent {
  return {
    id, title, type, edtf, min, max, places,
    status: 'held',
    participants: people.map((entity) => ({ entity, part: 'party' })),
    attestations: [{ article, passage, timex: null, claimant: null, mood: 'asserted', reason: 'trigger' }],
    links: [], divergences: [], reviewed: true, note: null, url: `/chronologie/${id}/`,
  };
}

function findWords(article: string, passage: string, text: string): { start: number; end: number } {
  const start = PASSAGES.find((other) => other.article === article && other.id === passage)?.text.indexOf(text) ?? -1;
  if (start === -1) throw new Error(`“${text}” is not in ${article}#${passage}.`);
  return { start, end: start + text.length };
}
