/** Puts « à » before a name with its article: « à Moscou », « au Kremlin », « aux États-Unis », « à l’ONU ». */
export function formatTo(name: string): string {
  if (name.startsWith('le ')) return `au ${name.slice(3)}`;
  return name.startsWith('les ') ? `aux ${name.slice(4)}` : `à ${name}`;
}
