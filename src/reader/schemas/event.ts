import { z } from 'zod';
import type { EventStatus, EventType, Part } from '../../dossier/model.ts';
import { edtfSchema } from './edtf.ts';
import { lineSchema, linesSchema } from './line.ts';
import { oneOf } from './one-of.ts';

const TYPES = {
  rencontre: 'meeting',
  visite: 'visit',
  signature: 'signing',
  déclaration: 'statement',
  annonce: 'announcement',
  cérémonie: 'ceremony',
  vote: 'vote',
  militaire: 'military',
  économie: 'economic',
  culture: 'cultural',
  autre: 'other',
} as const satisfies Record<string, EventType>;

const STATUSES = { annoncé: 'announced', tenu: 'held', revendiqué: 'claimed', démenti: 'denied' } as const satisfies Record<string, EventStatus>;

const PARTS = { hôte: 'host', visiteur: 'visitor', signataire: 'signatory', orateur: 'speaker', partie: 'party' } as const satisfies Record<string, Part>;

/** An id alone, or an id with the part taken: `{ qui: vladimir-poutine, part: hôte }`. */
const participantSchema = z.preprocess(
  (written) => (typeof written === 'string' ? { qui: written } : written),
  z.strictObject({ qui: lineSchema, part: oneOf(PARTS).nullish() }),
);

const pinnedSchema = z.strictObject({ article: lineSchema, passage: lineSchema, citation: lineSchema });

/** The front matter of `content/evenements/<id>.md`. */
export const eventSchema = z.strictObject({
  titre: lineSchema,
  type: oneOf(TYPES),
  statut: oneOf(STATUSES).nullish(),
  quand: edtfSchema.nullish(),
  participants: z.array(participantSchema).nullish(),
  lieux: linesSchema,
  incoherence: lineSchema.nullish(),
  passages: z.strictObject({ ajoutes: z.array(pinnedSchema).nullish(), ecartes: z.array(pinnedSchema).nullish() }).nullish(),
});

export type EventRecord = z.infer<typeof eventSchema>;
