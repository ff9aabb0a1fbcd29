import type { Attestation, Mention } from '../../dossier/model.ts';
import { passageUrl } from '../../dossier/routes.ts';
import { passageKey, type DossierIndex } from '../dossier-index.ts';
import { buildEventReference, type EventReference } from '../events/build-event-reference.ts';
import { describeClaim } from '../evidence/describe-claim.ts';
import { orderLatestFirst } from '../timeline/event-order.ts';

/** A passage that reports what someone claims. */
export interface QuotedClaim {
  readonly url: string;
  readonly text: string;
  /** Who claims it, with what reserve; `null` for the plain words of the one whose page it is. */
  readonly claim: string | null;
  /** The event it attests. */
  readonly event: EventReference;
  readonly article: { readonly title: string; readonly url: string };
}

/**
 * Quotes the attesting passages that `keep` retains, each once, the latest event first.
 * `keep` is told the attestation and the mentions in its passage; `owner` is the entity whose page quotes them.
 */
export function quoteClaims(keep: (attestation: Attestation, mentions: readonly Mention[]) => boolean, owner: string, index: DossierIndex): QuotedClaim[] {
  const claims = new Map<string, QuotedClaim>();
  for (const event of orderLatestFirst(index.dossier.events)) {
    for (const attestation of event.attestations) {
      const key = passageKey(attestation);
      if (claims.has(key) || !keep(attestation, index.mentionsOfPassage.get(key) ?? [])) continue;
      const passage = index.passages.get(key);
      const article = index.articles.get(attestation.article);
      if (passage === undefined || article === undefined) continue;
      claims.set(key, {
        url: passageUrl(attestation),
        text: passage.text,
        claim: isOwnWord(attestation, owner) ? null : describeClaim(attestation.mood, [attestation], index),
        event: buildEventReference(event),
        article: { title: article.title, url: article.url },
      });
    }
  }
  return [...claims.values()];
}

const isOwnWord = ({ claimant, mood }: Attestation, owner: string): boolean => mood === 'attributed' && claimant?.entity === owner;
