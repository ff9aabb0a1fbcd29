/** A small glossary made by hand, for the tests of the gazetteer. Two people share a surname in it. */
import type { Entity, Office, Organisation, Person, Place } from '../../../src/dossier/model.ts';

const base = { native: null, aliases: [], weakAliases: [], mutedAliases: [], wikidata: null, summary: '', url: '/' } as const;

export const buildPerson = (id: string, name: string, more: Partial<Person> = {}): Person => ({ ...base, kind: 'person', id, name, country: null, gender: null, offices: [], ...more });

export const buildPlace = (id: string, name: string, more: Partial<Place> = {}): Place => ({
  ...base, kind: 'place', id, name, placeKind: 'city', coordinates: null, within: null, country: null, ...more });

export const buildOrganisation = (id: string, name: string, more: Partial<Organisation> = {}): Organisation => ({ ...base, kind: 'organisation', id, name, country: null, ...more });

const office = (key: string, from: string | null, to: string | null = null, title: string = key): Office => ({ title, office: key, from, to });

const PERSONS: readonly Person[] = [
  buildPerson('vladimir-poutine', 'Vladimir Poutine', {
    native: { script: 'Cyrl', text: 'Владимир Путин' }, aliases: ['Vladimir Putin', 'V. Poutine', 'Poutine', 'Putin'], country: 'russie', gender: 'm',
    offices: [office('head-of-state', '2000-05-07', '2008-05-07'), office('head-of-government', '2008-05-08', '2012-05-07'), office('head-of-state', '2012-05-07')] }),
  buildPerson('kim-jong-un', 'Kim Jong-un', {
    native: { script: 'Hang', text: '김정은' }, aliases: ['Kim Jong Un', 'Kim Jongun', 'Kim Chŏng-ŭn'], country: 'coree-du-nord', gender: 'm',
    offices: [office('leader', '2011-12-17'), office('party-leader', '2012-04-11'), office('head-of-state', '2016-06-29')] }),
  buildPerson('choe-son-hui', 'Choe Son-hui', {
    native: { script: 'Hang', text: '최선희' }, aliases: ['Choe Son Hui', 'Choi Son-hui', 'Choi Sun-hee', 'Ch’oe Sŏnhŭi'], country: 'coree-du-nord', gender: 'f',
    offices: [office('deputy-foreign-minister', '2018-02', '2022-06'), office('foreign-minister', '2022-06-11')] }),
  buildPerson('choe-ryong-hae', 'Choe Ryong-hae', { aliases: ['Choe Ryong Hae'], country: 'coree-du-nord', gender: 'm' }),
  buildPerson('serguei-lavrov', 'Sergueï Lavrov', {
    native: { script: 'Cyrl', text: 'Сергей Лавров' }, aliases: ['Serguei Lavrov', 'Sergei Lavrov', 'S. Lavrov', 'Lavrov'], country: 'russie', gender: 'm', offices: [office('foreign-minister', '2004-03-09')] }),
  buildPerson('serguei-choigou', 'Sergueï Choïgou', {
    aliases: ['Sergei Shoigu', 'Choïgou', 'Choigou', 'Shoigu'], country: 'russie', gender: 'm',
    offices: [office('defence-minister', '2012-11-06', '2024-05-12'), office('security-council-secretary', '2024-05-12', null, 'secrétaire du Conseil de sécurité de la fédération de Russie')] }),
  buildPerson('dmitri-medvedev', 'Dmitri Medvedev', {
    aliases: ['Dmitry Medvedev', 'Medvedev'], country: 'russie', gender: 'm',
    offices: [office('head-of-state', '2008-05-07', '2012-05-07'), office('head-of-government', '2012-05-08', '2020-01-16'),
      office('security-council-deputy-chair', '2020-01-16', null, 'vice-président du Conseil de sécurité de la fédération de Russie')] }),
  buildPerson('dmitri-peskov', 'Dmitri Peskov', { aliases: ['Dmitry Peskov', 'Peskov'], mutedAliases: ['Peskok'], country: 'russie', gender: 'm', offices: [office('spokesperson', '2012-05-22')] }),
  buildPerson('xi-jinping', 'Xi Jinping', {
    native: { script: 'Hani', text: '习近平' }, weakAliases: ['Xi'], country: 'chine', gender: 'm', offices: [office('party-leader', '2012-11-15'), office('head-of-state', '2013-03-14')] }),
  buildPerson('jung-pak', 'Jung Pak', { aliases: ['Jung H. Pak'], mutedAliases: ['Jung Park'], country: 'etats-unis', gender: 'f', offices: [{ title: 'haute responsable pour la RPDC', office: null, from: '2023-12~', to: '2024-07-05' }] }),
  buildPerson('lee-ho-ryung', 'Lee Ho-ryung', { aliases: ['Lee Ho Ryung', 'Ho-ryung Lee'], country: 'coree-du-sud' }),
  buildPerson('joseph-dempsey', 'Joseph Dempsey', { aliases: ['Dempsey'], gender: 'm' }),
];

const country = (id: string, name: string, more: Partial<Place> = {}): Place => buildPlace(id, name, { placeKind: 'country', country: id, ...more });
const city = (id: string, name: string, within: string, more: Partial<Place> = {}): Place => buildPlace(id, name, { within, country: within, ...more });

const PLACES: readonly Place[] = [
  country('russie', 'Russie', { aliases: ['fédération de Russie', 'Russia'] }),
  country('coree-du-nord', 'Corée du Nord', { aliases: ['RPDC', 'République populaire démocratique de Corée', 'North Korea'] }),
  country('coree-du-sud', 'Corée du Sud', { aliases: ['République de Corée'] }),
  country('ukraine', 'Ukraine'), country('chine', 'Chine', { aliases: ['China'] }), country('japon', 'Japon'),
  country('etats-unis', 'États-Unis', { aliases: ['USA', 'Amérique'], weakAliases: ['US'] }),
  city('moscou', 'Moscou', 'russie', { aliases: ['Moscow'] }), city('pyongyang', 'Pyongyang', 'coree-du-nord', { aliases: ['P’yŏngyang'] }),
  city('wonsan', 'Wonsan', 'coree-du-nord', { mutedAliases: ['Wonsan-Kalma'] }), city('pekin', 'Pékin', 'chine', { aliases: ['Beijing'] }),
  city('seoul', 'Séoul', 'coree-du-sud'), city('tokyo', 'Tokyo', 'japon'), city('washington', 'Washington', 'etats-unis', { aliases: ['Washington, D.C.'] }),
  buildPlace('kremlin', 'Kremlin', { placeKind: 'site', within: 'moscou', country: 'russie' }),
  buildPlace('region-de-koursk', 'région de Koursk', { placeKind: 'region', within: 'russie', country: 'russie', aliases: ['Koursk'] }),
  buildPlace('extreme-orient-russe', 'Extrême-Orient russe', { placeKind: 'region', within: 'russie', country: 'russie', aliases: ['Extrême-Orient'] }),
  buildPlace('peninsule-coreenne', 'péninsule coréenne', { placeKind: 'region' }), buildPlace('asie-pacifique', 'Asie-Pacifique', { placeKind: 'region' }),
  buildPlace('occident', 'Occident', { placeKind: 'region', aliases: ['pays occidentaux'], weakAliases: ['Ouest'] }),
  buildPlace('frontiere', 'frontière entre la Russie et la Corée du Nord', { placeKind: 'border', aliases: ['Toumen', 'frontière russo-nord-coréenne'] }),
];

const ORGANISATIONS: readonly Organisation[] = [
  buildOrganisation('kcna', 'KCNA', { aliases: ['agence KCNA'], country: 'coree-du-nord' }),
  buildOrganisation('conseil-de-securite-de-l-onu', 'Conseil de sécurité de l’ONU', { aliases: ['Conseil de sécurité des Nations unies', 'CSNU'] }),
  buildOrganisation('conseil-de-securite-de-la-federation-de-russie', 'Conseil de sécurité de la fédération de Russie', { aliases: ['Conseil de sécurité russe', 'Conseil de sécurité de Russie'], country: 'russie' }),
  buildOrganisation('parti-du-travail-de-coree', 'Parti du travail de Corée', { aliases: ['PTC'], country: 'coree-du-nord' }),
  buildOrganisation('armee-populaire-coreenne', 'Armée populaire coréenne', { aliases: ['armée nord-coréenne'], weakAliases: ['APC'], country: 'coree-du-nord' }),
  buildOrganisation('ministere-russe-des-affaires-etrangeres', 'ministère russe des Affaires étrangères', { country: 'russie' }),
  buildOrganisation('renseignement-sud-coreen', 'Service national du renseignement sud-coréen (NIS)', { aliases: ['NIS', 'renseignement sud-coréen', 'services de renseignement sud-coréens'], country: 'coree-du-sud' }),
  buildOrganisation('iiss', 'Institut international d’études stratégiques (IISS)', { aliases: ['IISS'] }),
  buildOrganisation('afp', 'AFP', { aliases: ['Agence France-Presse'] }),
];

/** The whole test glossary. */
export const ENTITIES: readonly Entity[] = [...PERSONS, ...PLACES, ...ORGANISATIONS];
