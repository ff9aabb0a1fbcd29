import { describe, expect, test } from 'vitest';
import { distinguishTitles } from '../../../src/dossier/french/distinguish-titles.ts';
import { findArticle } from '../../../src/dossier/french/find-article.ts';
import { formatVenue } from '../../../src/dossier/french/format-venue.ts';
import { titleEvent } from '../../../src/dossier/french/title-event.ts';
import type { TitleParticipant, TitleParts, TitlePlace } from '../../../src/dossier/french/title-parts.ts';
import type { EventType, Part } from '../../../src/dossier/model.ts';

const place = (name: string, placeKind: NonNullable<TitlePlace['placeKind']>, country: string | null): TitlePlace => ({ kind: 'place', name, placeKind, country });
const MOSCOU = place('Moscou', 'city', 'russie');
const KREMLIN = place('Kremlin', 'site', 'russie');
const RUSSIE = place('Russie', 'country', 'russie');
const PYONGYANG = place('Pyongyang', 'city', 'coree-du-nord');
const KOURSK = place('région de Koursk', 'region', 'russie');

const take = (participant: Omit<TitleParticipant, 'part'>) => (part: Part = 'party'): TitleParticipant => ({ ...participant, part });
const person = (name: string, country: string | null) => take({ kind: 'person', name, country });
const body = (name: string, country: string | null) => take({ kind: 'organisation', name, country });
const country = (name: string, id: string) => take({ kind: 'place', name, placeKind: 'country', country: id });
const poutine = person('Vladimir Poutine', 'russie');
const lavrov = person('Sergueï Lavrov', 'russie');
const kim = person('Kim Jong-un', 'coree-du-nord');
const choe = person('Choe Son-hui', 'coree-du-nord');
const xi = person('Xi Jinping', 'chine');
const russie = country('Russie', 'russie');
const coree = country('Corée du Nord', 'coree-du-nord');
const etatsUnis = country('États-Unis', 'etats-unis');
const japon = country('Japon', 'japon');
const kcna = body('KCNA', 'coree-du-nord');
const conseil = body('Conseil de sécurité de l’ONU', null);
const inconnue = body('ZYX', null);

const NOTHING: TitleParts = {
  type: 'meeting', status: 'held', participants: [], places: [], words: { triggers: [], all: [], verbs: [] }, claimants: [], isAsserted: true, isAhead: false, quote: null, denial: null,
};
const title = (type: EventType, parts: Partial<TitleParts>): string => titleEvent({ ...NOTHING, type, ...parts });

/** The words of a passage: triggers marked, verbs with `*`, nouns with `+`; then the infinitives of its verbs. */
function words(text: string, ...verbs: string[]): TitleParts['words'] {
  const all = text.split(' ');
  return { triggers: all.filter((word) => /[*+]$/.test(word)).map((word) => ({ text: word.slice(0, -1), isVerb: word.endsWith('*') })), all: all.map((word) => word.replace(/[*+]$/, '')), verbs };
}

describe('the title of an event found automatically', () => {
  test.each<[expected: string, type: EventType, parts: Partial<TitleParts>]>([
    // Who receives whom, when the passages say so and the place agrees.
    ['Vladimir Poutine reçoit Choe Son-hui au Kremlin', 'meeting', { participants: [choe('visitor'), poutine('host')], places: [KREMLIN] }],
    ['Kim Jong-un reçoit Sergueï Lavrov, selon la KCNA', 'meeting', { participants: [kim('host'), lavrov('visitor'), coree('party')], isAsserted: false, claimants: ['la KCNA'] }],
    ['Vladimir Poutine doit recevoir Kim Jong-un à Moscou', 'meeting', { status: 'announced', isAsserted: false, participants: [poutine('host'), kim('visitor')], places: [MOSCOU] }],
    ['Rencontre entre Kim Jong-un et Vladimir Poutine à Moscou', 'meeting', { participants: [kim('host'), poutine('visitor')], places: [MOSCOU] }],
    ['Rencontre entre Kim Jong-un et Sergueï Lavrov', 'meeting', { participants: [kim('host'), lavrov('visitor')], isAsserted: false }],
    ['Rencontre entre Vladimir Poutine, Kim Jong-un et Xi Jinping', 'meeting', { participants: [poutine(), kim('visitor'), xi('host')] }],
    // One side alone, a country, several countries, bodies.
    ['Rencontre avec Kim Jong-un à Pyongyang', 'meeting', { participants: [kim('host')], places: [PYONGYANG] }],
    ['Entretien entre Kim Jong-un et la partie russe', 'meeting', { participants: [kim('host'), russie('visitor')], words: words('kim s entretient* avec des parlementaires russes') }],
    ['Rencontre avec la partie nord-coréenne', 'meeting', { participants: [coree()] }],
    ['Rencontre entre les États-Unis, le Japon et la Corée du Nord', 'meeting', { participants: [etatsUnis(), japon(), coree()] }],
    ['Rencontre entre Vladimir Poutine, Kim Jong-un et d’autres', 'meeting', { participants: [poutine(), kim(), xi(), japon()] }],
    ['Réunion du Conseil de sécurité de l’ONU', 'meeting', { participants: [conseil()], words: words('réuni* le 8 juillet le conseil') }],
    ['ZYX et Kim Jong-un : rencontre à Pyongyang', 'meeting', { participants: [inconnue(), kim()], places: [PYONGYANG] }],
    ['Rencontre à Moscou', 'meeting', { places: [MOSCOU] }],
    ['Rencontre entre Choe Son-hui et Sergueï Lavrov', 'meeting', { participants: [choe(), lavrov()], places: [RUSSIE, PYONGYANG] }],
    // What kind of meeting: a summit in whose margin people meet is no summit.
    ['Sommet entre Vladimir Poutine et Kim Jong-un', 'meeting', { participants: [poutine(), kim()], words: words('leur premier sommet+') }],
    ['Rencontre entre Vladimir Poutine et Kim Jong-un', 'meeting', { participants: [poutine(), kim()], words: words('poutine a rencontré* kim en marge du sommet+') }],
    ['Entretien téléphonique entre Vladimir Poutine et Kim Jong-un', 'meeting', { participants: [poutine(), kim()], words: words('ils se sont parlé* au téléphone') }],
    ['Consultations annoncées entre la Russie et la Corée du Nord', 'meeting', { status: 'announced', participants: [russie(), coree()], words: words('des consultations+') }],
    // Reserves: alleged, to come or past; denied, called off, not held.
    ['Rencontre éventuelle entre Kim Jong-un et Vladimir Poutine à Moscou, selon une source russe', 'meeting', { status: 'claimed', isAhead: true, isAsserted: false, claimants: ['une source russe'], participants: [kim(), poutine()], places: [MOSCOU] }],
    ['Visite présumée de Kim Jong-un en Russie', 'visit', { status: 'claimed', isAsserted: false, participants: [kim('visitor')], places: [RUSSIE] }],
    ['Rencontre entre Vladimir Poutine et Kim Jong-un, démentie par le Kremlin', 'meeting', { status: 'denied', denial: 'denied', isAsserted: false, claimants: ['le Kremlin'], participants: [poutine('host'), kim('visitor')] }],
    ['Rencontre entre Vladimir Poutine et Kim Jong-un, annulée', 'meeting', { status: 'denied', denial: 'cancelled', isAsserted: false, claimants: ['le Kremlin'], participants: [poutine(), kim()] }],
    ['Visite de Kim Jong-un à Moscou, qui n’a pas eu lieu', 'visit', { status: 'denied', denial: 'negated', isAsserted: false, participants: [kim('visitor')], places: [MOSCOU] }],
    ['Visite de Kim Jong-un à Moscou, écartée', 'visit', { status: 'denied', denial: 'negated', isAsserted: false, isAhead: true, participants: [kim('visitor')], places: [MOSCOU] }],
    ['Pourparlers entre les États-Unis et la Corée du Nord, qui n’ont pas eu lieu', 'meeting', { status: 'denied', denial: 'negated', isAsserted: false, participants: [etatsUnis(), coree()], words: words('les pourparlers+') }],
    // Visits: those who travel, from where they do not live.
    ['Visite de Sergueï Lavrov à Pyongyang', 'visit', { participants: [lavrov('visitor'), choe()], places: [PYONGYANG] }],
    ['Visite de Sergueï Lavrov à Pyongyang', 'visit', { participants: [lavrov()], places: [PYONGYANG] }],
    ['Visite de Sergueï Lavrov et de Choe Son-hui', 'visit', { participants: [lavrov('visitor'), choe('visitor')] }],
    ['Visite de Choe Son-hui en Russie', 'visit', { participants: [choe('visitor')], places: [RUSSIE, PYONGYANG] }],
    ['Visite russe annoncée à Pyongyang', 'visit', { status: 'announced', participants: [russie('visitor')], places: [PYONGYANG] }],
    ['Visite d’une délégation de l’Armée populaire coréenne à Moscou', 'visit', { participants: [body('Armée populaire coréenne', 'coree-du-nord')('visitor')], places: [MOSCOU] }],
    ['Atlantide : visite à Moscou', 'visit', { participants: [country('Atlantide', 'atlantide')('visitor')], places: [MOSCOU] }],
    // Signings: what is signed, when the passage names one such thing.
    ['Signature d’un protocole entre la Russie et la Corée du Nord à Pyongyang', 'signing', { participants: [russie('signatory'), coree('signatory')], places: [PYONGYANG], words: words('ont signé* un protocole') }],
    ['Signature d’un texte par Sergueï Lavrov et Choe Son-hui', 'signing', { participants: [lavrov('signatory'), choe('signatory')], words: words('malgré le traité et le pacte ils signent*') }],
    ['Ratification d’un traité par Kim Jong-un', 'signing', { participants: [kim('signatory')], words: words('kim a ratifié* le traité') }],
    ['Signature annoncée d’un accord par la Corée du Nord', 'signing', { status: 'announced', participants: [coree('signatory')], words: words('signera* un accord') }],
    // Words: who speaks, before whom, of whom; never « selon » them.
    ['Déclaration du Japon devant le Conseil de sécurité de l’ONU', 'statement', { isAsserted: false, claimants: ['le Japon'], participants: [japon('speaker'), conseil()], words: words('a dénoncé* devant le conseil') }],
    ['Déclaration des États-Unis', 'statement', { participants: [etatsUnis('speaker'), japon()] }],
    ['Déclaration du Japon', 'statement', { participants: [japon('speaker')], places: [RUSSIE] }],
    ['Déclaration de Vladimir Poutine', 'statement', { participants: [poutine('speaker'), russie('speaker')] }],
    ['Annonce de la Russie au sujet de Vladimir Poutine', 'announcement', { participants: [poutine(), russie('speaker')] }],
    ['Annonce prévue de la KCNA', 'announcement', { status: 'announced', participants: [kcna('speaker')] }],
    ['ZYX : déclaration', 'statement', { participants: [inconnue('speaker')] }],
    // Ceremonies, votes.
    ['Défilé à Pyongyang en présence de Kim Jong-un et de Sergueï Lavrov', 'ceremony', { participants: [kim(), lavrov()], places: [PYONGYANG], words: words('kim a assisté* à un défilé+') }],
    ['Russie et Corée du Nord : inauguration', 'ceremony', { participants: [russie(), coree()], words: words('ont inauguré* le pont') }],
    ['Cérémonie annoncée à Moscou', 'ceremony', { status: 'announced', places: [MOSCOU] }],
    ['Vote au Conseil de sécurité de l’ONU', 'vote', { participants: [conseil(), russie()], places: [PYONGYANG] }],
    // Acts: nobody says who did it to whom.
    ['Corée du Nord : tir de missiles, selon l’état-major sud-coréen', 'military', { isAsserted: false, claimants: ['l’état-major sud-coréen'], participants: [coree()], words: words('a tiré* plusieurs missiles+') }],
    ['Corée du Nord : tir de missile', 'military', { participants: [coree()], words: words('a lancé* un missile+') }],
    ['Corée du Sud : fait militaire', 'military', { participants: [country('Corée du Sud', 'coree-du-sud')()], words: words('a lancé* le ministre de la défense à propos des troupes+') }],
    ['Corée du Nord et Russie : envoi présumé de soldats dans la région de Koursk', 'military', { status: 'claimed', participants: [coree(), russie()], places: [KOURSK], words: words('aurait envoyé* mille soldats+') }],
    ['Corée du Nord et Russie : livraison de charbon, démentie par Pyongyang', 'economic', { status: 'denied', denial: 'denied', claimants: ['Pyongyang'], participants: [coree(), russie()], words: words('aurait livré* du charbon malgré les sanctions+') }],
    ['Essai nucléaire éventuel', 'military', { status: 'claimed', isAhead: true, words: words('un essai+ nucléaire') }],
    ['Exposition à Moscou', 'cultural', { places: [MOSCOU], words: words('une exposition+ de peinture') }],
    ['Événement culturel', 'cultural', {}],
    ['Fait économique à Moscou', 'economic', { places: [MOSCOU] }],
    ['Événement à Moscou', 'other', { places: [MOSCOU] }],
    // Any verb of action has its noun, when the passage has but one.
    ['Kim Jong-un : inspection, selon la KCNA', 'other', { isAsserted: false, claimants: ['la KCNA'], participants: [kim()], words: words('a inspecté une base', 'inspecter') }],
    ['Corée du Nord : arrivée de sapeurs dans la région de Koursk', 'military', { participants: [coree()], places: [KOURSK], words: words('des sapeurs étaient arrivés', 'arriver') }],
    ['Corée du Nord : fait militaire', 'military', { participants: [coree()], words: words('a rompu et repris', 'rompre', 'reprendre') }],
    ['Vladimir Poutine et Choe Son-hui au Kremlin', 'other', { participants: [poutine(), choe()], places: [KREMLIN] }],
    // The words of the article, where no noun says what was done.
    ['« L’Ukraine a rompu le jour même »', 'other', { participants: [country('Ukraine', 'ukraine')()], quote: 'l’Ukraine a rompu le jour même' }],
    ['« Le pont a été fermé », selon Séoul', 'economic', { isAsserted: false, claimants: ['Séoul'], quote: 'le pont a été fermé' }],
    ['« Le pont a été fermé, selon le ministère chinois »', 'economic', { isAsserted: false, claimants: ['le ministère chinois'], quote: 'le pont a été fermé, selon le ministère chinois' }],
    ['Annoncé : « La gare rouvrira »', 'economic', { status: 'announced', isAsserted: false, quote: 'la gare rouvrira' }],
    ['Allégué : « Des obus auraient touché la gare »', 'military', { status: 'claimed', isAsserted: false, quote: 'des obus auraient touché la gare' }],
    ['Démenti : « Séoul soutient que des obus ont été livrés »', 'other', { status: 'denied', denial: 'denied', isAsserted: false, claimants: ['Séoul'], quote: 'Séoul soutient que des obus ont été livrés' }],
    ['« Le Kremlin a démenti mardi cette arrivée »', 'other', { status: 'denied', denial: 'denied', isAsserted: false, claimants: ['le Kremlin'], quote: 'le Kremlin a démenti mardi cette arrivée' }],
    ['Événement, démenti par Séoul', 'other', { status: 'denied', denial: 'denied', isAsserted: false, claimants: ['Séoul'] }],
    ['Corée du Nord : remise présumée de décorations', 'other', { status: 'claimed', isAsserted: false, participants: [coree()], words: words('auraient été décorés', 'décorer') }],
    ['« Plusieurs tirs ont été entendus »', 'military', { words: words('plusieurs tirs+ ont été entendus'), quote: 'plusieurs tirs ont été entendus' }],
    ['Vladimir Poutine : événement annoncé au Kremlin', 'other', { status: 'announced', isAsserted: false, participants: [poutine()], places: [KREMLIN] }],
    // Brackets of a name are not said.
    ['Réunion de l’Institut coréen d’analyses de défense', 'meeting', { participants: [body('Institut coréen d’analyses de défense (KIDA)', 'coree-du-sud')()], words: words('la réunion+') }],
  ])('« %s »', (expected, type, parts) => {
    expect(title(type, parts)).toBe(expected);
  });
});

describe('the article of a name', () => {
  test.each([
    ['la ', 'Russie'], ['l’', 'Ukraine'], ['l’', 'Iran'], ['les ', 'États-Unis'], ['le ', 'Japon'], ['', 'Cuba'], ['le ', 'Mexique'], ['la ', 'Corée du Nord'], ['le ', 'Royaume-Uni'], ['l’', 'Égypte'],
  ])('is « %s » for the country %s', (article, name) => {
    expect(findArticle({ kind: 'place', placeKind: 'country', name })).toBe(article);
  });

  test.each([
    ['la ', 'KCNA'], ['l’', 'AFP'], [null, 'ZYX'], ['le ', 'ministère russe des Affaires étrangères'], ['l’', 'Armée populaire coréenne'], ['les ', 'Nations unies'], ['le ', 'renseignement sud-coréen'], [null, 'VOVWORLD'],
  ])('is « %s » for the body %s', (article, name) => {
    expect(findArticle({ kind: 'organisation', name })).toBe(article);
  });
});

describe('the place of a title', () => {
  test.each([
    ['à Moscou', 'city', 'Moscou'], ['au Caire', 'city', 'Le Caire'], ['à La Havane', 'city', 'La Havane'], ['en Russie', 'country', 'Russie'], ['au Japon', 'country', 'Japon'],
    ['aux États-Unis', 'country', 'États-Unis'], ['à Cuba', 'country', 'Cuba'], ['en Iran', 'country', 'Iran'], ['au Kremlin', 'site', 'Kremlin'], ['à la Maison Blanche', 'site', 'Maison Blanche'],
    ['dans la région de Koursk', 'region', 'région de Koursk'], ['en Extrême-Orient russe', 'region', 'Extrême-Orient russe'], ['en Sibérie', 'region', 'Sibérie'], ['sur le pont routier du Toumen', 'site', 'pont routier du Toumen'],
    ['à la frontière entre la Russie et la Corée du Nord', 'border', 'frontière entre la Russie et la Corée du Nord'], ['au cosmodrome de Vostotchny', 'site', 'cosmodrome de Vostotchny'], [null, 'region', 'Primorié'], [null, 'site', 'Vostotchny'],
  ] as const)('%s', (venue, placeKind, name) => {
    expect(formatVenue({ kind: 'place', placeKind, name })).toBe(venue);
  });

  test('stands between brackets when usage is not known', () => {
    expect(title('visit', { participants: [lavrov('visitor')], places: [place('Vostotchny', 'site', 'russie')] })).toBe('Visite de Sergueï Lavrov (Vostotchny)');
  });
});

describe('distinguishTitles', () => {
  test('numbers automatic titles that stand twice at one date, and leaves the editor’s', () => {
    const automatic = { title: 'Déclaration de Dmitri Peskov', edtf: '2026-03-04', isFixed: false };
    expect(distinguishTitles([{ ...automatic, isFixed: true }, automatic, { ...automatic, edtf: '2026-03-05' }, automatic])).toEqual([
      'Déclaration de Dmitri Peskov', 'Déclaration de Dmitri Peskov (2)', 'Déclaration de Dmitri Peskov', 'Déclaration de Dmitri Peskov (3)',
    ]);
  });
});
