/**
 * Leaves the year out of a date in words that stands under the heading of that year: « fin avril 2025 » becomes
 * « fin avril ». Words that would lose their sense keep it: « fin 2023 », « de fin 2024 au printemps 2025 ».
 */
export function leaveYearOut(words: string, year: string): string {
  const bare = words.slice(0, -(year.length + 1));
  const onlyYear = words.match(/\d{4}/g)?.length === 1;
  return onlyYear && words === `${bare} ${year}` && STANDS_ALONE.test(bare) ? bare : words;
}

const STANDS_ALONE =
  /(?:^|[ ’])(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|printemps|été|automne|hiver|trimestre|semestre)$/u;
