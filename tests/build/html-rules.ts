import type { ConfigData } from 'html-validate';

/** What html-validate asks of every page of the site, and of the file to take away. */
export const HTML_RULES: ConfigData = {
  extends: ['html-validate:standard'],
  rules: {
    // The site leaves trailing white space and self-closing style to its generator.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    // Safari drops the list role with the marker: the role is given back on purpose.
    'no-redundant-role': 'off',
    'long-title': 'off',
  },
};
