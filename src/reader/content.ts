import type { ArticleInput, EntityInput, EventInput } from '../dossier/inputs.ts';
import type { ContentPath } from './list-content-files.ts';
import type { FrontMatter } from './parse-front-matter.ts';

/** A file that could be read, with the places of its fields. */
export interface Located<Input> {
  readonly input: Input;
  readonly locate: FrontMatter['locate'];
  /** Whether its fields are all valid: only then does it reach the dossier. */
  readonly isWhole: boolean;
}

/** The files of a content folder, before what they say of each other is checked. */
export interface Content {
  readonly articles: Located<ArticleInput>[];
  readonly entities: Located<EntityInput>[];
  readonly events: Located<EventInput>[];
  /** Every file that exists, valid or not: a reference to a faulty one is no second fault. */
  readonly listed: readonly ContentPath[];
}
