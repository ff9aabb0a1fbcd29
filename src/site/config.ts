/**
 * The site's identity: its name, its address, who publishes it. Nothing here is invented: what the publisher
 * has not told is `null`, and the legal pages show it as « non renseigné ».
 */
export const SITE = {
  name: 'Moscou–Pyongyang',
  /** BCP 47. */
  language: 'fr',
  /** Open Graph locale. */
  locale: 'fr_FR',
  description:
    'Un dossier sur le rapprochement entre la Russie et la Corée du Nord : cinq analyses, et la chronologie tirée de leur texte, preuves à l’appui.',
  /** Origin without trailing slash, from `SITE_URL`. */
  origin: readOrigin(process.env['SITE_URL']),
  /** Path prefix: empty, or `/prefix` without trailing slash, from `BASE_PATH`. */
  base: readBase(process.env['BASE_PATH']),
} as const;

/** Who answers for the site. `null`: not told yet, shown as « non renseigné ». */
export interface Publisher {
  /** Person or company that publishes the site. */
  readonly name: string | null;
  /** Director of the publication, named by French law. */
  readonly director: string | null;
  /** Where to write for a correction. */
  readonly email: string | null;
  readonly address: string | null;
  /** Name and address of the host. */
  readonly host: string | null;
}

export const PUBLISHER: Publisher = { name: null, director: null, email: null, address: null, host: null };

function readOrigin(value = ''): string {
  return new URL(value === '' ? 'https://moscou-pyongyang.example' : value).origin;
}

function readBase(value = ''): string {
  const path = value.split('/').filter((part) => part !== '').join('/');
  return path === '' ? '' : `/${path}`;
}
