import { z } from 'zod';
import { EVENT_TYPES, MOODS, type AttestationReason, type Divergence, type EntityKind, type EventLink, type EventStatus, type Part, type TimexAnchor } from '../../dossier/model.ts';

const day = z.iso.date().meta({ id: 'Day', description: 'A calendar day, YYYY-MM-DD.' });

const bound = day.nullable();

const url = z.url().meta({ id: 'Url', description: 'A full address.' });

/** One end of a value; an empty one or `..` is open. */
const POINT = '(?:[~?%]?[0-9X]{4}[~?%]?(?:-[~?%]?[0-9X]{2}[~?%]?){0,2})';

const edtf = z
  .string()
  .regex(new RegExp(`^(?:${POINT}|(?:${POINT}|\\.\\.)?/(?:${POINT}|\\.\\.)?)$`))
  .meta({ id: 'Edtf', description: 'A date, a period or an interval in EDTF (ISO 8601-2), no finer than the words it was read from.' });

const articleSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    url,
    date: day.describe('The day its relative dates are counted from.'),
    dateCertainty: z.enum(['exact', 'inferred']).describe('inferred: its document bears no date of its own.'),
  })
  .meta({ id: 'Article' });

const entitySchema = z
  .object({ id: z.string(), kind: z.enum(['person', 'place', 'organisation'] satisfies EntityKind[]), name: z.string().describe('In French.'), url })
  .meta({ id: 'Entity' });

const participantSchema = entitySchema
  .extend({ part: z.enum(['host', 'visitor', 'signatory', 'speaker', 'party'] satisfies Part[]).describe('party: takes part, without more.') })
  .meta({ id: 'Participant' });

const timexSchema = z
  .object({
    passage: z.string().describe('The passage of the same article that holds the words.'),
    start: z.int().min(0).describe('In that passage, in UTF-16 code units.'),
    end: z.int().min(0).describe('Exclusive.'),
    text: z.string().describe('The words.'),
    edtf,
    min: bound,
    max: bound,
    rule: z.string().describe('The rule that read the words.'),
    anchor: z
      .object({ kind: z.enum(['publication', 'mentioned', 'neighbour'] satisfies TimexAnchor['kind'][]), edtf })
      .nullable()
      .describe('What the date was counted from; null when the words carry it whole.'),
  })
  .meta({ id: 'Timex', description: 'A date expression, and how it was read.' });

const attestationSchema = z
  .object({
    article: z.string().describe('Id of an article of the list.'),
    passage: z.object({
      id: z.string(),
      url,
      quote: z.string().describe('The sentence.'),
      prefix: z.string().describe('Up to 32 characters before it.'),
      suffix: z.string().describe('Up to 32 characters after it.'),
    }),
    timex: timexSchema.nullable().describe('The words that date the event here; null when the passage does not date it.'),
    claimant: z
      .object({ text: z.string(), entity: z.string().nullable().describe('Id of an entity.') })
      .nullable()
      .describe('Who claims it, or denies it; null when the article itself tells it.'),
    mood: z.enum(MOODS),
    reason: z
      .enum(['trigger', 'same-event', 'follows', 'undated-report', 'pinned'] satisfies AttestationReason[])
      .describe('Why the passage was attached to the event.'),
  })
  .meta({ id: 'Attestation', description: 'One passage that reports the event.' });

const eventSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    url,
    type: z.enum(EVENT_TYPES),
    status: z.enum(['announced', 'held', 'claimed', 'denied'] satisfies EventStatus[]),
    reviewed: z.boolean().describe('An editor adopted it; otherwise it was found automatically.'),
    date: z
      .object({
        edtf,
        min: bound.describe('The first day the value covers; null when it is open on that side.'),
        max: bound.describe('The last day it covers; null when it is open on that side.'),
        text: z.string().describe('The same in French words.'),
      })
      .nullable()
      .describe('null when no passage dates it. The days min and max bound the date, they do not tell it.'),
    participants: z.array(participantSchema),
    places: z.array(entitySchema),
    attestations: z.array(attestationSchema),
    links: z.array(z.object({ kind: z.enum(['within', 'announces'] satisfies EventLink['kind'][]), event: z.string(), url })),
    divergences: z.array(
      z.object({
        kind: z.enum(['date', 'mood', 'source'] satisfies Divergence['kind'][]),
        text: z.string().describe('In French.'),
        attestations: z.array(z.int().min(0)).describe('Indexes in the attestations of the event.'),
      }),
    ),
  })
  .meta({ id: 'Event' });

/** The timeline as `/chronologie.json` publishes it: the one place its type and its JSON Schema come from. */
export const timelineSchema = z.object({
  $schema: url,
  title: z.string(),
  language: z.string().describe('BCP 47.'),
  url,
  articles: z.array(articleSchema),
  events: z.array(eventSchema),
});

/** What `/chronologie.json` holds. */
export type TimelineData = z.infer<typeof timelineSchema>;
