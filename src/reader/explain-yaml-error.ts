import type { YAMLError } from 'yaml';

/** What happened and what to do about it, in French. */
type Explanation = { readonly reason: string; readonly advice: string };

const QUOTE_IT = 'Mettez toute la valeur entre guillemets droits';

const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  TAB_AS_INDENT: { reason: 'une tabulation sert de retrait', advice: 'Remplacez la tabulation par des espaces.' },
  BAD_INDENT: { reason: 'le retrait de la ligne ne correspond pas à celui de ses voisines', advice: 'Alignez la ligne sur les autres champs du même niveau.' },
  BAD_DQ_ESCAPE: { reason: 'une barre oblique inverse est mal employée entre guillemets', advice: 'Doublez-la (\\\\) ou retirez-la.' },
  MULTIPLE_DOCS: { reason: 'l’en-tête contient une ligne de séparation en trop', advice: 'Ne gardez que deux lignes « --- », au début et à la fin de l’en-tête.' },
  TAG_RESOLVE_FAILED: { reason: 'le point d’exclamation au début d’une valeur a un sens particulier', advice: `${QUOTE_IT}.` },
  BAD_ALIAS: { reason: 'l’astérisque au début d’une valeur a un sens particulier', advice: `${QUOTE_IT}.` },
  MISSING_CHAR: { reason: 'un guillemet, un crochet, une accolade ou un deux-points manque', advice: 'Fermez ce qui a été ouvert, et séparez chaque champ de sa valeur par un deux-points suivi d’une espace.' },
};

const DEFAULT: Explanation = {
  reason: 'la ligne ne se lit pas comme « champ: valeur »',
  advice: `${QUOTE_IT} si elle contient un deux-points, un dièse ou un guillemet, et vérifiez les crochets et les accolades.`,
};

/** Tells an editor, who does not know YAML, what is wrong with a line of the front matter. */
export function explainYamlError(error: YAMLError, line: string): Explanation {
  const key = /^([\p{L}-]+):\s/u.exec(line)?.[1];
  const value = key && line.slice(key.length + 1).trim();
  // By far the commonest slip in French: « titre: Moscou : le tournant ».
  if (value && /:(\s|$)/.test(value) && !/^["'[{]/.test(value)) {
    return {
      reason: `la valeur de « ${key} » contient un deux-points`,
      advice: `${QUOTE_IT} : ${key}: "${value.replace(/"/g, '\\"')}"`,
    };
  }
  return EXPLANATIONS[error.code] ?? DEFAULT;
}
