import { formatUnsaid, type UnsaidFact } from '../../dossier/french/format-unsaid.ts';
import type { Organisation } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { buildEntityPage, type EntityPage } from './build-entity-page.ts';
import { buildEventRow, type EventRow } from './build-event-row.ts';
import { findNotNamed } from './find-not-named.ts';
import { quoteClaims, type QuotedClaim } from './quote-claims.ts';
import { quoteMentions, type QuotedArticle } from './quote-mentions.ts';
import { orderLatestFirst } from '../timeline/event-order.ts';

/** What the page of an organisation shows. */
export interface OrganisationPage extends EntityPage<Organisation> {
  /** The events it takes part in, latest first. */
  readonly events: readonly EventRow[];
  /** What it says, as attested. */
  readonly said: readonly QuotedClaim[];
  readonly quotes: readonly QuotedArticle[];
  /** What the dossier does not say, a sentence each. */
  readonly unsaid: readonly string[];
}

/** Builds the page of an organisation. */
export function buildOrganisationPage(organisation: Organisation, index: DossierIndex): OrganisationPage {
  const events = index.dossier.events.filter(({ participants }) => participants.some(({ entity }) => entity === organisation.id));
  const base = buildEntityPage(organisation, events, index);
  const unsaid: readonly (UnsaidFact | null)[] = [events.length === 0 ? { kind: 'no-part' } : null, findNotNamed(organisation.id, null, index)];
  return {
    ...base,
    events: orderLatestFirst(events).map((event) => buildEventRow(event, event.participants.map(({ entity }) => entity).filter((id) => id !== organisation.id), index)),
    said: quoteClaims(({ claimant }) => claimant?.entity === organisation.id, organisation.id, index),
    quotes: quoteMentions(base.mentions, index),
    unsaid: unsaid.filter((fact) => fact !== null).map(formatUnsaid),
  };
}
