/** Verbs of French by what they can tell. Data. */
import type { EventType } from '../model.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Verbs that tell a state, a course, a quantity, a judgement or a mere beginning: beside a date they tell no event by themselves. */
export const STATIVE_VERBS: ReadonlySet<string> = list(`
  être avoir rester demeurer sembler paraître devenir exister vivre dormir tenir contenir comporter comprendre compter inclure disposer posséder manquer
  pouvoir devoir vouloir savoir falloir aller oser daigner connaître ignorer croire penser songer espérer souhaiter désirer préférer aimer craindre redouter
  pleuvoir valoir coûter peser mesurer durer suffire dépendre relever appartenir correspondre ressembler équivaloir consister constituer former représenter
  atteindre dépasser excéder avoisiner frôler élever chiffrer augmenter diminuer croître décroître baisser grimper bondir chuter reculer progresser doubler tripler quadrupler
  plafonner stagner osciller varier évoluer accélérer ralentir amplifier multiplier réduire accroître gonfler fondre
  naître grandir étudier apprendre enseigner diriger gouverner régner servir occuper exercer travailler habiter résider loger
  situer trouver placer border longer dominer entourer séparer relier couvrir étendre
  dater remonter précéder suivre succéder coïncider tomber approcher
  signifier montrer prouver témoigner illustrer refléter confirmer traduire résumer indiquer suggérer révéler marquer symboliser incarner évoquer rappeler
  intéresser inquiéter concerner viser porter toucher rendre laisser permettre empêcher aider pousser obliger contraindre forcer conduire mener
  lire voir regarder entendre écouter sentir observer remarquer constater attendre chercher tenter essayer
  continuer poursuivre persister durcir renforcer resserrer rapprocher éloigner isoler affaiblir consolider approfondir intensifier
  commencer finir cesser achever terminer faire figurer jouer bénéficier profiter souffrir subir prétendre juger estimer considérer qualifier
  plaire déplaire servir douter hésiter refuser perdre gagner
  nommer désigner promouvoir créer fonder adhérer devenir multiplier changer aggraver améliorer dégrader détériorer refroidir réchauffer apaiser tendre
  prouver démontrer attester nourrir alimenter susciter provoquer causer entraîner surprendre étonner alarmer choquer ravir fasciner séduire tarder suffire transpirer filtrer ébruiter commenter
`);

/** Verbs of movement and change, which « être » carries in the past: « est entré ». */
export const MOVING_VERBS: ReadonlySet<string> = list(`
  aller venir revenir parvenir survenir intervenir advenir arriver partir repartir entrer rentrer sortir ressortir monter remonter descendre redescendre passer repasser
  tomber retomber retourner mourir décéder naître rester échouer éclater
`);

/** Forms of verbs that are nearly always another word in news prose. */
export const NO_VERBS: ReadonlySet<string> = list(`
  est été mer port entre contre sous sur selon depuis car bien or son sens autre autres nord sud est ouest mars août capitale centre membre ministre règle reste
  suite lors vers plus moins tout toute toutes tous porte force forces place ligne ligue marche livre date voile cadre cause côte côtes charge garde terre terres mine mines
  part parts point pointe pont route région juste proche propre pure large simple double triple sûre ferme calme active russe coréenne ukrainienne dite dites mise prise
  annonce visite rencontre lettre dépêche photo note offre aide arme armes troupe troupes attaque frappe frappes trêve guerre paix demande réponse somme
`);

/** What some verbs tell whatever the words around them. */
export const TYPE_OF_VERB: ReadonlyMap<string, EventType> = new Map(
  Object.entries({
    meeting: 'examiner débattre dîner déjeuner concerter',
    signing: 'ratifier proroger',
    vote: 'promulguer entériner',
    military: 'tirer tester intercepter tuer capturer riposter abattre pilonner bombarder',
    ceremony: 'décorer décerner fleurir',
    cultural: 'chanter danser exposer projeter',
    statement: 'adresser écrire parler',
  } satisfies Partial<Record<EventType, string>>).flatMap(([type, verbs]) => verbs.split(' ').map((verb): [string, EventType] => [verb, type as EventType])),
);

/** What other verbs tell where no word around them leans to a type. */
export const TYPE_OF_LONE_VERB: ReadonlyMap<string, EventType> = new Map(
  Object.entries({
    visit: 'entrer pénétrer regagner repartir partir quitter venir revenir rentrer rejoindre rallier parcourir sillonner transiter passer apercevoir',
    vote: 'adopter approuver',
    military: 'survoler chavirer détruire frapper exploser',
    economic: 'livrer expédier fournir vendre acheter investir construire geler sanctionner exporter importer accoster circuler',
  } satisfies Partial<Record<EventType, string>>).flatMap(([type, verbs]) => verbs.split(' ').map((verb): [string, EventType] => [verb, type as EventType])),
);

/** Words of accounts and comparisons: what grows or is worth so much did not happen on a day. */
export const FIGURES: ReadonlySet<string> = list(`
  pourcentage pourcent pib croissance inflation taux prix cours recettes habitants population chiffre chiffres volume montant hausse baisse déficit excédent moyenne sondage
`);
