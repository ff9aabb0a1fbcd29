import { describe, expect, it } from 'vitest';
import { readChapter } from '../../../src/site/offline/read-chapter.ts';
import { writeChapter } from '../../../src/site/offline/write-chapter.ts';

const write = (body: string): string => writeChapter(readChapter('/a/', `<body><main>${body}</main></body>`).main);

describe('writeChapter', () => {
  it('drops the white space that shows nothing, and none between words', () => {
    expect(write(' <ul>\n <li> <a>a</a> <b>b</b> </li>\n <li>c <i>d</i> e</li> </ul> ')).toBe('<ul><li><a>a</a> <b>b</b></li><li>c <i>d</i> e</li></ul>');
  });

  it('keeps the no-break spaces, and the space inside inline elements', () => {
    expect(write('<p>a<span> </span>b\u00a0:\u202fc</p>')).toBe('<p>a<span> </span>b\u00a0:\u202fc</p>');
  });
});
