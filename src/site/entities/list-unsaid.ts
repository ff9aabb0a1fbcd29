import { findPersonForms } from '../../dossier/french/find-person-forms.ts';
import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import { formatNoDay, formatNoMeeting, formatNoPlace, formatNoTenure } from '../../dossier/french/format-unsaid.ts';
import type { DossierEvent, Person } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { describeNotNamed } from './describe-not-named.ts';
import { listMeetings, type Meeting } from './list-meetings.ts';

/** Lists what the dossier does not say of a person, a sentence each: facts derived from the model, true by construction. */
export function listUnsaid(person: Person, meetings: readonly Meeting[], index: DossierIndex): string[] {
  return [
    meetings.length === 0 ? '' : formatNoMeeting(person.name, listNeverMet(person, index)),
    formatNoDay(meetings.filter(({ event }) => !isDayKnown(event)).map(({ event }) => writeEvent(event))),
    formatNoPlace(meetings.filter(({ event }) => event.places.length === 0).map(({ event }) => writeEvent(event))),
    formatNoTenure(person.offices.filter(({ from }) => from === null).map(({ title }) => title)),
    describeNotNamed(person.id, findPersonForms(person).object, index),
  ].filter((sentence) => sentence !== '');
}

/** People who met somebody, and whom no event of the dossier brings together with this one, in any way. */
function listNeverMet(person: Person, index: DossierIndex): string[] {
  const together = new Set(
    index.dossier.events.filter(({ participants }) => participants.some(({ entity }) => entity === person.id)).flatMap(({ participants }) => participants.map(({ entity }) => entity)),
  );
  return index.dossier.entities
    .filter(({ id, kind }) => kind === 'person' && id !== person.id && !together.has(id) && listMeetings(id, index).length > 0)
    .map(({ name }) => name);
}

const isDayKnown = ({ min, max }: DossierEvent): boolean => min !== null && min === max;

const writeEvent = ({ title, edtf }: DossierEvent): string => (edtf === null ? `« ${title} »` : `« ${title} » (${formatEdtf(edtf)})`);
