import { findDenial } from '../../dossier/find-denial.ts';
import { EVENT_STATUS_TERMS } from '../../dossier/french/event-terms.ts';
import type { DossierEvent } from '../../dossier/model.ts';
import { passageKey, type DossierIndex } from '../dossier-index.ts';

/** Says what became of an event, masculine: « annoncé », « démenti », « annulé », « non tenu »; `null` when it took place. */
export function describeStatus({ status, attestations }: Pick<DossierEvent, 'status' | 'attestations'>, { passages }: Pick<DossierIndex, 'passages'>): string | null {
  if (status === 'held') return null;
  const denials = attestations.filter(({ mood }) => mood === 'denied');
  if (status !== 'denied' || denials.length === 0) return EVENT_STATUS_TERMS[status];
  return DENIAL_TERMS[findDenial(denials.map((denial) => ({ ...denial, text: passages.get(passageKey(denial))?.text ?? '' })))];
}

const DENIAL_TERMS = { denied: EVENT_STATUS_TERMS.denied, cancelled: 'annulé', negated: 'non tenu' } as const;
