import type { Span } from '../model.ts';
import { foldCharacters } from '../text/fold-text.ts';
import type { Trigger } from './find-triggers.ts';
import type { Sentence } from './sentence.ts';

/** How far back the words before a name are read, in characters. */
const REACH = 30;

/** « expédié vers la Russie », « à destination de la Russie », « chargé d’obus pour la Russie ». */
const TOWARDS = /(?<!\p{L})(?:vers|pour|à destination (?:de|du)|destinée?s? (?:à|au)) ?(?:la |le |l')?$/u;

/** What is sent and received. */
const GOODS = /^(?:conteneur|munition|obus|arme|armement|roquette|blé|farine|pétrole|charbon|baril|tonne|céréale|matériel|équipement|cargaison|carburant|gaz|viande|médicament|batterie|canon|wagon|marchandise|moteur|vivre)s?$/u;

/** People are sent somewhere, and shots go astray: nobody receives them. */
const NO_GOODS = /^(?:soldat|troupe|homme|ouvrier|travailleur|sapeur|militaire|contingent|combattant|délégation|touriste|étudiant|artiste|tir|essai)s?$|^(?:tiré|tire|tirent|tirait|testé|essayé)e?s?$/u;

/** Whether a country is one that goods go to, and so takes part: « expédié un millier de conteneurs vers la Russie ». */
export function isReceiver({ text, words }: Pick<Sentence, 'text' | 'words'>, { type }: Pick<Trigger, 'type'>, mention: Span): boolean {
  if ((type !== 'military' && type !== 'economic') || !TOWARDS.test(foldCharacters(text.slice(Math.max(0, mention.start - REACH), mention.start)))) return false;
  return words.some((word) => GOODS.test(word.text)) && !words.some((word) => NO_GOODS.test(word.text));
}
