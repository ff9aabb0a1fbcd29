import { findPersonForms } from '../../dossier/french/find-person-forms.ts';
import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import { formatUnsaid, type UnsaidFact } from '../../dossier/french/format-unsaid.ts';
import type { DossierEvent, Person } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { findNotNamed } from './find-not-named.ts';
import { listMeetings, type Meeting } from './list-meetings.ts';

/** Lists what the dossier does not say of a person, a sentence each: facts derived from the model, true by construction. */
export function listUnsaid(person: Person, meetings: readonly Meeting[], index: DossierIndex): string[] {
  const neverMet = meetings.length === 0 ? [] : listNeverMet(person, index);
  const dayless = meetings.filter(({ event }) => !isDayKnown(event)).map(({ event }) => writeEvent(event));
  const placeless = meetings.filter(({ event }) => event.places.length === 0).map(({ event }) => writeEvent(event));
  const undatedOffices = person.offices.filter(({ from }) => from === null).map(({ title }) => title);
  const facts: readonly (UnsaidFact | null)[] = [
    neverMet.length === 0 ? null : { kind: 'no-meeting', person: person.name, others: neverMet },
    dayless.length === 0 ? null : { kind: 'no-day', meetings: dayless },
    placeless.length === 0 ? null : { kind: 'no-place', meetings: placeless },
    undatedOffices.length === 0 ? null : { kind: 'no-tenure', offices: undatedOffices },
    findNotNamed(person.id, findPersonForms(person).object, index),
  ];
  return facts.filter((fact) => fact !== null).map(formatUnsaid);
}

/** People of another country who met somebody, and whom no event of the dossier brings together with this one, in any way. */
function listNeverMet(person: Person, index: DossierIndex): string[] {
  const { dossier } = index;
  const shared = dossier.events.filter(({ participants }) => participants.some(({ entity }) => entity === person.id));
  const together = new Set(shared.flatMap(({ participants }) => participants.map(({ entity }) => entity)));
  return dossier.entities
    .filter(({ id, kind, country }) => kind === 'person' && isForeign(country, person.country) && !together.has(id) && listMeetings(id, index).length > 0)
    .map(({ name }) => name);
}

/** Compatriots who meet are no news: only a known other country counts. */
const isForeign = (country: string | null, own: string | null): boolean => country !== null && own !== null && country !== own;

const isDayKnown = ({ min, max }: DossierEvent): boolean => min !== null && min === max;

const writeEvent = ({ title, edtf }: DossierEvent): string => (edtf === null ? `« ${title} »` : `« ${title} » (${formatEdtf(edtf)})`);
