import { z } from 'zod';
import { absoluteUrl, PAGES } from '../routes.ts';
import { timelineSchema } from './timeline-schema.ts';

/** The JSON Schema (2020-12) of `/chronologie.json`, under its own address. */
export function buildTimelineSchema(): object {
  const { $schema, ...rules } = z.toJSONSchema(timelineSchema, { target: 'draft-2020-12' });
  return { $schema, $id: absoluteUrl(PAGES.timelineSchema), title: 'chronologie.json', ...rules };
}
