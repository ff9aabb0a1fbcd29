/** Writes the size of a file in decimal units: « 840 octets », « 84 ko », « 1,2 Mo ». `bytes` is at least 0. */
export function formatSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} octet${bytes < 2 ? '' : 's'}`;
  if (bytes < 999_500) return `${Math.round(bytes / 1_000)} ko`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',').replace(/,0$/, '')} Mo`;
}
