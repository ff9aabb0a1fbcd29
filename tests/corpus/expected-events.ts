import type { Edtf, EventStatus, EventType } from '../../src/dossier/model.ts';

/** An event the timeline must hold, checked by hand against the facts of the documents. */
export interface ExpectedEvent {
  readonly id: string;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly edtf: Edtf;
  readonly interval: readonly [min: string, max: string];
  readonly people: readonly string[];
  /** By article, the passages that must attest it. */
  readonly passages: Readonly<Record<string, readonly string[]>>;
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
  passages: ExpectedEvent['passages'],
  status: EventStatus = 'held',
): ExpectedEvent => ({ id, type, status, edtf, interval, people, passages });

const PUTIN = 'vladimir-poutine';
const KIM = 'kim-jong-un';
const CHOE = 'choe-son-hui';
const LAVROV = 'serguei-lavrov';

export const EXPECTED_EVENTS: readonly ExpectedEvent[] = [
  event('offensive-russe-en-ukraine', 'military', '2022-02', ['2022-02-01', '2022-02-28'], [], { [HOLIDAY]: ['p3-2'] }),
  event('delegations-russes-en-coree-du-nord', 'economic', '2023-07/2023-11', ['2023-07-01', '2023-11-30'], [], { [SANCTIONS]: ['p5-3'] }),
  event('sommet-poutine-kim-en-russie', 'meeting', '2023-09', ['2023-09-01', '2023-09-30'], [PUTIN, KIM], { [SANCTIONS]: ['p3-1'] }),
  event('washington-dit-pyongyang-pret', 'statement', '2023-~10/2023-12', ['2023-10-01', '2023-12-31'], [], { [SANCTIONS]: ['p8-4'] }, 'denied'),
  event('visite-de-choe-en-russie', 'visit', '2024-01-15/2024-01-17', ['2024-01-15', '2024-01-17'], [CHOE], { [SANCTIONS]: ['p3-2'] }),
  event('poutine-recoit-choe-janvier-2024', 'meeting', '2024-01-15/2024-01-17', ['2024-01-15', '2024-01-17'], [PUTIN, CHOE], { [SANCTIONS]: ['p3-4'] }),
  event('lavrov-et-choe-a-moscou-janvier-2024', 'meeting', '2024-01-16', ['2024-01-16', '2024-01-16'], [LAVROV, CHOE], { [SANCTIONS]: ['p3-3'] }),
  event('emissaires-americain-japonais-sud-coreen', 'meeting', '2024-01-18', ['2024-01-18', '2024-01-18'], ['jung-pak'], { [SANCTIONS]: ['p9-2'] }),
  event('la-kcna-annonce-un-voyage-de-poutine', 'announcement', '2024-01-21', ['2024-01-21', '2024-01-21'], [PUTIN], { [SANCTIONS]: ['p1-3'] }),
  event('lavrov-au-conseil-de-securite', 'statement', '2024-01-24', ['2024-01-24', '2024-01-24'], [LAVROV], { [SANCTIONS]: ['p8-2'] }),
  event('poutine-a-pyongyang', 'visit', '2024-06', ['2024-06-01', '2024-06-30'], [PUTIN, KIM], { [WONSAN]: ['p6-2'], [MORNING]: ['p6-2'], [HOLIDAY]: ['p3-3'] }),
  event('pacte-de-defense-mutuelle', 'signing', '2024-06', ['2024-06-01', '2024-06-30'], [PUTIN], { [MONDAY]: ['p4-3'], [WONSAN]: ['p6-2'], [MORNING]: ['p6-2'], [HOLIDAY]: ['p3-3'] }),
  event('incursion-ukrainienne-a-koursk', 'military', '2024-08', ['2024-08-01', '2024-08-31'], [], { [WONSAN]: ['p8-2'] }),
  event('soldats-nord-coreens-a-koursk', 'military', '2024-~10/2025-~05', ['2024-10-01', '2025-05-31'], [], { [MORNING]: ['p6-4'] }),
  event('poutine-recoit-choe-novembre-2024', 'meeting', '2024-11-04', ['2024-11-04', '2024-11-04'], [PUTIN, CHOE], { [HOLIDAY]: ['p1-2'] }),
  event('chantier-du-pont-routier', 'economic', '2025-04-~21/2025-04-30', ['2025-04-21', '2025-04-30'], [], { [MONDAY]: ['p10-4'] }),
  event('choigou-a-pyongyang', 'visit', '2025-05~/2025-06~', ['2025-05-01', '2025-06-30'], ['serguei-choigou'], { [WONSAN]: ['p3-2'] }),
  event('zone-touristique-de-wonsan', 'ceremony', '2025-06-~21/2025-06-30', ['2025-06-21', '2025-06-30'], [], { [WONSAN]: ['p4-1'] }),
  event('kim-recoit-lavrov', 'meeting', '2025-07', ['2025-07-01', '2025-07-31'], [KIM, LAVROV], { [MONDAY]: ['p7-3'], [WONSAN]: ['p1-3'] }),
  event('lavrov-et-choe-en-coree-du-nord', 'meeting', '2025-07', ['2025-07-01', '2025-07-31'], [LAVROV, CHOE], { [WONSAN]: ['p4-4'] }),
  event('un-avion-de-moscou-a-pyongyang', 'economic', '2025-07', ['2025-07-01', '2025-07-31'], [], { [MONDAY]: ['p10-3'] }),
  event('defile-de-pekin', 'ceremony', '2025-09-01/2025-09-~10', ['2025-09-01', '2025-09-10'], [PUTIN, KIM, 'xi-jinping'], { [MONDAY]: ['p7-4'], [MORNING]: ['p10-3'] }),
  event('medvedev-a-pyongyang', 'visit', '2025-10-01/2025-10-~10', ['2025-10-01', '2025-10-10'], ['dmitri-medvedev'], { [MONDAY]: ['p7-5'] }),
  event('lavrov-et-choe-a-moscou-octobre-2025', 'meeting', '2025-10-27', ['2025-10-27', '2025-10-27'], [LAVROV, CHOE], { [MONDAY]: ['p2-1'], [MORNING]: ['p3-1'] }),
  event('poutine-recoit-choe-octobre-2025', 'meeting', '2025-10-27', ['2025-10-27', '2025-10-27'], [PUTIN, CHOE], { [MONDAY]: ['p1-2'], [MORNING]: ['p1-2'] }),
];
