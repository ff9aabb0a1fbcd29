import type { Edtf, EventStatus, EventType } from '../../src/dossier/model.ts';

/** An event the timeline must hold, checked by hand against the facts of the documents. */
export interface ExpectedEvent {
  readonly id: string;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly edtf: Edtf;
  readonly interval: readonly [min: string, max: string];
  readonly people: readonly string[];
  /** By article, every passage that attests it, with its mood and who claims it: an id, or the words when it is nobody of the glossary. */
  readonly attested: Readonly<Record<string, readonly string[]>>;
}

const MONDAY = 'choe-son-hui-au-kremlin';
const WONSAN = 'lavrov-chez-kim';
const MORNING = 'le-kremlin-annonce-choe';
const SANCTIONS = 'deux-etats-sous-sanctions';
const HOLIDAY = 'un-lundi-ferie-au-kremlin';

const event = (
  id: string,
  type: EventType,
  edtf: Edtf,
  interval: readonly [string, string],
  people: readonly string[],
  attested: ExpectedEvent['attested'],
  status: EventStatus = 'held',
): ExpectedEvent => ({ id, type, status, edtf, interval, people, attested });

const PUTIN = 'vladimir-poutine';
const KIM = 'kim-jong-un';
const CHOE = 'choe-son-hui';
const LAVROV = 'serguei-lavrov';

export const EXPECTED_EVENTS: readonly ExpectedEvent[] = [
  event('offensive-russe-en-ukraine', 'military', '2022-02', ['2022-02-01', '2022-02-28'], [], {
    [HOLIDAY]: ['p3-2 asserted'],
  }),
  event('delegations-russes-en-coree-du-nord', 'economic', '2023-07/2023-11', ['2023-07-01', '2023-11-30'], [], {
    [SANCTIONS]: ['p5-3 asserted'],
  }),
  event('sommet-poutine-kim-en-russie', 'meeting', '2023-09', ['2023-09-01', '2023-09-30'], [PUTIN, KIM], {
    [SANCTIONS]: ['p3-1 asserted'],
  }),
  event('washington-dit-pyongyang-pret', 'statement', '2023-~10/2023-12', ['2023-10-01', '2023-12-31'], [], {
    [SANCTIONS]: ['p8-4 denied moscou'],
  }, 'denied'),
  event('visite-de-choe-en-russie', 'visit', '2024-01-15/2024-01-17', ['2024-01-15', '2024-01-17'], [CHOE], {
    [SANCTIONS]: ['p3-2 asserted', 'p4-1 asserted'],
  }),
  event('poutine-recoit-choe-janvier-2024', 'meeting', '2024-01-15/2024-01-17', ['2024-01-15', '2024-01-17'], [PUTIN, CHOE], {
    [SANCTIONS]: ['p3-4 attributed dmitri-peskov'],
  }),
  event('lavrov-et-choe-a-moscou-janvier-2024', 'meeting', '2024-01-16', ['2024-01-16', '2024-01-16'], [LAVROV, CHOE], {
    [SANCTIONS]: ['p3-3 asserted'],
  }),
  event('emissaires-americain-japonais-sud-coreen', 'meeting', '2024-01-18', ['2024-01-18', '2024-01-18'], ['jung-pak'], {
    [SANCTIONS]: ['p9-2 asserted', 'p9-3 attributed jung-pak'],
  }),
  event('la-kcna-annonce-un-voyage-de-poutine', 'announcement', '2024-01-21', ['2024-01-21', '2024-01-21'], [PUTIN], {
    [SANCTIONS]: ['p1-3 attributed kcna'],
  }),
  event('lavrov-au-conseil-de-securite', 'statement', '2024-01-24', ['2024-01-24', '2024-01-24'], [LAVROV], {
    [SANCTIONS]: ['p8-2 attributed serguei-lavrov'],
  }),
  event('poutine-a-pyongyang', 'visit', '2024-06', ['2024-06-01', '2024-06-30'], [PUTIN, KIM], {
    [MORNING]: ['p6-2 asserted'],
    [WONSAN]: ['p6-2 asserted'],
    [HOLIDAY]: ['p3-3 asserted'],
  }),
  event('pacte-de-defense-mutuelle', 'signing', '2024-06', ['2024-06-01', '2024-06-30'], [PUTIN], {
    [MONDAY]: ['p4-3 asserted'],
    [MORNING]: ['p6-2 asserted'],
    [WONSAN]: ['p6-2 asserted'],
    [HOLIDAY]: ['p3-3 asserted'],
  }),
  event('incursion-ukrainienne-a-koursk', 'military', '2024-08', ['2024-08-01', '2024-08-31'], [], {
    [WONSAN]: ['p8-2 asserted'],
  }),
  event('soldats-nord-coreens-a-koursk', 'military', '2024-~10/2025-~05', ['2024-10-01', '2025-05-31'], [], {
    [MONDAY]: ['p4-2 alleged renseignement-sud-coreen'],
    [MORNING]: ['p6-4 asserted'],
    [WONSAN]: ['p6-3 asserted'],
    [HOLIDAY]: ['p5-3 alleged « elles »'],
  }),
  event('poutine-recoit-choe-novembre-2024', 'meeting', '2024-11-04', ['2024-11-04', '2024-11-04'], [PUTIN, CHOE], {
    [HOLIDAY]: ['chapo-1 asserted', 'p1-2 asserted', 'p1-3 attributed « une source proche du dossier »', 'p1-4 attributed choe-son-hui'],
  }),
  event('chantier-du-pont-routier', 'economic', '2025-04-~21/2025-04-30', ['2025-04-21', '2025-04-30'], [], {
    [MONDAY]: ['p10-4 asserted'],
  }),
  event('choigou-a-pyongyang', 'visit', '2025-05~/2025-06~', ['2025-05-01', '2025-06-30'], ['serguei-choigou'], {
    [WONSAN]: ['p3-2 asserted'],
  }),
  event('zone-touristique-de-wonsan', 'ceremony', '2025-06-~21/2025-06-30', ['2025-06-21', '2025-06-30'], [], {
    [WONSAN]: ['p4-1 asserted'],
  }),
  event('kim-recoit-lavrov', 'meeting', '2025-07', ['2025-07-01', '2025-07-31'], [KIM, LAVROV], {
    [MONDAY]: ['p7-3 asserted'],
    [WONSAN]: ['p1-3 asserted'],
  }),
  event('lavrov-et-choe-en-coree-du-nord', 'meeting', '2025-07', ['2025-07-01', '2025-07-31'], [LAVROV, CHOE], {
    [WONSAN]: ['p4-4 asserted'],
  }),
  event('un-avion-de-moscou-a-pyongyang', 'economic', '2025-07', ['2025-07-01', '2025-07-31'], [], {
    [MONDAY]: ['p10-3 asserted'],
  }),
  event('defile-de-pekin', 'ceremony', '2025-09-01/2025-09-~10', ['2025-09-01', '2025-09-10'], [PUTIN, KIM, 'xi-jinping'], {
    [MONDAY]: ['p7-4 asserted'],
    [MORNING]: ['p10-3 asserted'],
  }),
  event('medvedev-a-pyongyang', 'visit', '2025-10-01/2025-10-~10', ['2025-10-01', '2025-10-10'], ['dmitri-medvedev'], {
    [MONDAY]: ['p7-5 asserted'],
  }),
  event('lavrov-et-choe-a-moscou-octobre-2025', 'meeting', '2025-10-27', ['2025-10-27', '2025-10-27'], [LAVROV, CHOE], {
    [MONDAY]: ['p2-1 asserted', 'p5-2 attributed serguei-lavrov', 'p8-1 attributed choe-son-hui'],
    [MORNING]: ['p3-1 asserted', 'p3-3 attributed choe-son-hui', 'p4-1 attributed serguei-lavrov'],
  }),
  event('poutine-recoit-choe-octobre-2025', 'meeting', '2025-10-27', ['2025-10-27', '2025-10-27'], [PUTIN, CHOE], {
    [MONDAY]: ['chapo-1 asserted', 'p1-2 asserted', 'p1-3 attributed vladimir-poutine', 'p1-4 attributed « la traduction officielle de ses propos »'],
    [MORNING]: ['chapo-1 announced kremlin', 'p1-2 announced kremlin'],
  }),
];
