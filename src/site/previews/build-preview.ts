import { capitalise } from '../../dossier/french/capitalise.ts';
import { splitSentences } from '../../dossier/text/split-sentences.ts';
import type { Entity, IsoDay } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { buildNativeText, type NativeText } from '../entities/build-native-text.ts';
import { findEntityEvents } from '../entities/find-entity-events.ts';
import { escapeHtml, formatHtml } from '../format-html.ts';
import { href } from '../routes.ts';
import { PREVIEW } from '../strings/preview.ts';
import { describeEntity } from './describe-entity.ts';

/** What the card of an entity shows on a day, as HTML: its name, what it is, a sentence of its note, the way to its page. */
export function buildPreview(entity: Entity, day: IsoDay, index: DossierIndex): string {
  const native = buildNativeText(entity);
  const name = `<b>${formatHtml(capitalise(entity.name))}</b>${native === null ? '' : ` ${formatNative(native)}`}`;
  const [first] = splitSentences(entity.summary);
  const sentence = first === undefined ? '' : entity.summary.slice(first.start, first.end);
  const link = `<a href="${href(entity.url)}">${formatHtml(PREVIEW.page(findEntityEvents(entity.id, index).length))}</a>`;
  return [name, formatHtml(describeEntity(entity, day, index)), formatHtml(sentence), link].filter((line) => line !== '').map((line) => `<p>${line}</p>`).join('');
}

const formatNative = ({ text, lang }: NativeText): string => `<span${lang === null ? '' : ` lang="${lang}"`}>${escapeHtml(text)}</span>`;
