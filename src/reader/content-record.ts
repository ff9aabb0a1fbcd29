import type { TextBlock } from '../dossier/inputs.ts';
import type { FrontMatter } from './parse-front-matter.ts';

/** A file of the content whose fields were checked. */
export interface ContentRecord<Fields> {
  readonly id: string;
  /** The path as the editor knows it. */
  readonly file: string;
  readonly record: Fields;
  readonly fields: FrontMatter;
  /** The blocks of text of its body. */
  readonly blocks: readonly TextBlock[];
}
