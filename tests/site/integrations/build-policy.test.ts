import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildPolicy } from '../../../src/site/integrations/build-policy.ts';

const page = (head: string, body = ''): string => `<!doctype html><html lang="fr"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (html: string, name: string): string | undefined => buildPolicy(html).policy.split(';').find((part) => part.startsWith(`${name} `));

describe('buildPolicy', () => {
  it('forbids all that a page without script does not use', () => {
    expect(buildPolicy(page('')).policy).toBe("default-src 'none';style-src 'self';img-src 'self';font-src 'self';form-action 'self';base-uri 'none'");
  });

  it('tells the hash of each inline script and style, as the browser reads them', () => {
    const html = page('<style>p{color:red}</style>', '<script>a < b && c("é")</script>');
    expect(directive(html, 'style-src')).toBe(`style-src 'self' ${hash('p{color:red}')}`);
    expect(directive(html, 'script-src')).toBe(`script-src 'self' ${hash('a < b && c("é")')}`);
  });

  it('tells the same hash once', () => {
    expect(directive(page('<style>a{}</style><style>a{}</style>'), 'style-src')).toBe(`style-src 'self' ${hash('a{}')}`);
  });

  it('lets the scripts of the site run, and fetch from it', () => {
    const html = page('', '<script type="module" src="/a.js"></script>');
    expect(directive(html, 'script-src')).toBe("script-src 'self'");
    expect(directive(html, 'connect-src')).toBe("connect-src 'self'");
  });

  it('takes structured data for what it is: no script', () => {
    expect(directive(page('<script type="application/ld+json">{"a":"<b>"}</script>'), 'script-src')).toBeUndefined();
  });

  it('is not fooled by what only looks like a script or a style', () => {
    const html = page('<title><style>a{}</style></title>', '<p title="<script>x</script>">&lt;script&gt;</p><!-- <script>y</script> -->');
    expect(directive(html, 'script-src')).toBeUndefined();
    expect(directive(html, 'style-src')).toBe("style-src 'self'");
  });

  it('reads inside templates', () => {
    expect(directive(page('', '<template><style>b{}</style></template>'), 'style-src')).toContain(hash('b{}'));
  });

  it('goes right after the character set, before anything it rules', () => {
    const html = page('<style>a{}</style>');
    expect(html.slice(0, buildPolicy(html).offset)).toMatch(/<meta charset="utf-8">$/);
  });

  it('goes at the start of a head that tells no character set', () => {
    const html = '<!doctype html><html><head><title>t</title></head><body></body></html>';
    expect(html.slice(0, buildPolicy(html).offset)).toMatch(/<head>$/);
  });

  it('lists what no hash allows', () => {
    expect(buildPolicy(page('', '<p style="color:red" onclick="x()">')).stopped).toEqual(['style on <p>', 'onclick on <p>']);
  });
});
