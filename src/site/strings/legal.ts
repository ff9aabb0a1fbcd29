import type { Publisher } from '../config.ts';

/** The words of the legal notice and of the accessibility statement; their texts are in `texts/`. */
export const LEGAL = {
  title: 'Mentions légales',
  description: 'Qui publie ce site, qui l’héberge, d’où viennent ses textes, et ce qu’il ne fait pas de vos données.',
  identity: 'Éditeur et hébergeur',
  missing: 'non renseigné',
  notice: 'Ce site n’est pas encore publié sous un nom : les mentions marquées « non renseigné » doivent l’être avant sa mise en ligne, dans src/site/config.ts.',
} as const;

export const ACCESSIBILITY = {
  title: 'Accessibilité',
  description: 'Déclaration d’accessibilité : état de conformité, ce qui est vérifié, limites connues, recours.',
} as const;

/** The rows of the legal notice, in the order French law asks for them (loi du 21 juin 2004, article 1-1). */
export const PUBLISHER_TERMS = {
  name: 'Éditeur',
  director: 'Directeur de la publication',
  address: 'Adresse',
  email: 'Contact',
  host: 'Hébergeur',
} as const satisfies Record<keyof Publisher, string>;

/** How to reach the publisher, as a Markdown sentence; says where to fill it in when it is not told. */
export const formatContact = (email: string | null): string =>
  email === null
    ? 'L’adresse de contact n’est pas encore renseignée ; elle se règle dans `src/site/config.ts`, au champ `email`.'
    : `Écrivez à [${email}](mailto:${email}).`;
