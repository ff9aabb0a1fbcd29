/** French abbreviations whose full stop does not end a sentence, folded, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'm', 'mm', 'mr', 'dr', 'pr', 'me', 'mgr', 'st', 'ste', 'gén', 'col', 'cdt', 'lt', 'sgt', 'cap',
  'art', 'al', 'av', 'bd', 'chap', 'cf', 'ch', 'éd', 'env', 'ex', 'fig', 'ibid', 'id', 'n', 'no', 'p', 'pp', 'réf', 's', 't', 'tél', 'vol', 'vs',
  'janv', 'févr', 'fév', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim',
  'j.-c', 'j.c', 'u.s', 'r.p.d.c', 'd.p.r.k', 'k.c.n.a',
]);
