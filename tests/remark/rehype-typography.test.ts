import { expect, it } from 'vitest';
import { rehypeTypography } from '../../src/remark/rehype-typography.ts';
import { h, outline, root } from './hast.ts';

const set = (...children: Parameters<typeof root>): string => {
  const tree = root(...children);
  rehypeTypography()(tree);
  return outline(tree).replaceAll('\u00A0', '~').replaceAll('\u202F', '^');
};

it('sets the text of every element, whatever its depth', () => {
  expect(set(h('p', {}, 'Un mot : ', h('em', {}, '« oui »'), ' ; un autre')))
    .toBe('<p>Un mot~: <em>«~oui~»</>^; un autre</>');
});

it('raises ordinals, holds names together, tells languages', () => {
  expect(set(h('p', {}, 'Le 1er mai, ', h('a', {}, 'Choe Son-hui'), ' (최선희)')))
    .toBe('<p>Le 1<sup>er</>~mai, <a><span.nb>Choe Son-hui</></> (<span@ko>최선희</>)</>');
});

it('leaves code as it stands', () => {
  expect(set(h('pre', {}, h('code', {}, 'a : b')))).toBe('<pre><code>a : b</></>');
});
