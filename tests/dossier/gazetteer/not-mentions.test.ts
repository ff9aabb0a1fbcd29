import { expect, test } from 'vitest';
import { findIn } from './find-in.ts';

/** Words that look like an entity of the glossary and are not one. */
const NOT_MENTIONS: readonly string[] = [
  'Ils ont défilé sur la place Kim Il-sung.',
  'La Corée reste divisée.',
  'Les Russes et les Nord-Coréens trinquent ; un Américain passe.',
  'La presse nord-coréenne et la diplomatie russe se taisent.',
  'L’Américaine et le Chinois s’ignorent.',
  'Des navires croisent en mer du Japon et en mer de Chine méridionale.',
  'L’Amérique latine et l’Amérique du Nord commercent.',
  'Le Washington Post et le China Daily le rapportent.',
  'Il habite au Kremlin-Bicêtre.',
  'George Washington prêta serment.',
  'Un discours pro-Kremlin et des manifestants anti-Poutine.',
  'Le prix Poutine et le stade Lavrov n’existent pas.',
  'Le Dynamo Moscou a gagné et le Spartak Moscou a perdu.',
  'Le parti Russie unie a gagné.',
  'Le roi Louis XI et le pape Pie XI.',
  'Un président russe et des ministres chinois.',
  'Le président de la Douma et le ministre ukrainien des Affaires étrangères.',
  'Le ministre délégué et le président sortant.',
  'Le chef d’état-major russe inspecte.',
  'Le secrétaire général de l’ONU et le président français.',
  'Le nord et le sud de la péninsule ; l’ouest du pays.',
  'Le Conseil de sécurité nationale de la Maison-Blanche.',
  'Il faisait moscou, disait-il ; séoul aussi.',
];

test.each(NOT_MENTIONS)('nothing is found in « %s »', (text) => expect(findIn(text)).toEqual([]));
