/** The nouns of verbs of action, for titles: infinitive → noun, with what it may be completed by. Data. */
import type { Head, OBJECTS } from './title-heads.fr.ts';

/** A noun, and the things of a passage that complete it. */
export interface ActionNoun extends Head {
  readonly objects?: readonly (keyof typeof OBJECTS)[];
  /** The noun says nothing without one of them. */
  readonly needsObject?: true;
}

const MEN = ['men', 'workers'] as const;
const ALL = ['men', 'workers', 'arms', 'goods'] as const;

const m = (noun: string, objects?: ActionNoun['objects']): ActionNoun => ({ noun, form: 'm', ...(objects ? { objects } : {}) });
const f = (noun: string, objects?: ActionNoun['objects']): ActionNoun => ({ noun, form: 'f', ...(objects ? { objects } : {}) });

const of = (noun: string, form: Head['form'], ...objects: readonly (keyof typeof OBJECTS)[]): ActionNoun => ({ noun, form, objects, needsObject: true });

/** Verbs whose noun says no more than they do, whoever did it to whom. */
export const ACTION_NOUNS: ReadonlyMap<string, ActionNoun> = new Map(Object.entries({
  inspecter: f('inspection'), superviser: f('supervision'), arriver: f('arrivée', ALL), partir: m('départ', MEN), quitter: m('départ'), entrer: f('entrée'), rentrer: m('retour', MEN), revenir: m('retour'), regagner: m('retour'),
  rejoindre: f('arrivée', MEN), rapatrier: m('rapatriement', MEN), évacuer: f('évacuation'), débarquer: m('débarquement', MEN), survoler: m('survol'),
  envoyer: m('envoi', ALL), expédier: m('envoi', ALL), dépêcher: m('envoi', MEN), livrer: f('livraison', ALL), transférer: m('transfert', ALL), transporter: m('transport', ALL), acheminer: m('acheminement', ALL), fournir: f('fourniture', ALL),
  remettre: of('remise', 'f', 'honours'), offrir: m('don'), échanger: m('échange'), acheter: m('achat', ALL), vendre: f('vente', ALL), exporter: f('exportation', ALL), importer: f('importation', ALL),
  ouvrir: of('ouverture', 'f', 'links'), rouvrir: of('réouverture', 'f', 'links'), fermer: of('fermeture', 'f', 'links'), suspendre: of('suspension', 'f', 'links'), reprendre: of('reprise', 'f', 'links'),
  rétablir: of('rétablissement', 'm', 'links'), interrompre: of('interruption', 'f', 'links'), rompre: of('rupture', 'f', 'links'),
  interdire: f('interdiction'), geler: of('gel', 'm', 'assets'), saisir: of('saisie', 'f', 'assets'), intercepter: f('interception'), arraisonner: m('arraisonnement'), capturer: f('capture', MEN), arrêter: f('arrestation'), expulser: f('expulsion'), libérer: f('libération'), enlever: m('enlèvement'),
  convoquer: f('convocation'), nommer: f('nomination'), limoger: m('limogeage'), élire: f('élection'), réélire: f('réélection'), démissionner: f('démission'), promouvoir: f('promotion'), décorer: { ...f('remise'), complement: 'de décorations' }, récompenser: { ...f('remise'), complement: 'de récompenses' },
  adopter: f('adoption'), approuver: f('approbation'), ratifier: f('ratification'), promulguer: f('promulgation'), abroger: f('abrogation'), amender: f('révision'), réviser: f('révision'), annexer: f('annexion'),
  construire: f('construction'), bâtir: f('construction'), démanteler: m('démantèlement'), détruire: f('destruction'), dynamiter: m('dynamitage'), réparer: f('réparation'),
  lancer: of('tir', 'm', 'rockets'), tirer: of('tir', 'm', 'missiles'), tester: of('essai', 'm', 'tests'), sanctionner: { noun: 'sanctions', form: 'fp' },
  mobiliser: f('mobilisation'), déminer: m('déminage'), larguer: m('largage'), attaquer: f('attaque'), bombarder: m('bombardement'), frapper: f('frappe'), abattre: f('destruction'), riposter: f('riposte'), capituler: f('capitulation'), recruter: m('recrutement'),
  publier: f('publication'), diffuser: f('diffusion'), exposer: f('exposition'), projeter: f('projection'), appeler: m('appel'), féliciter: { noun: 'félicitations', form: 'fp' }, inviter: f('invitation'),
  exploser: f('explosion'), sombrer: m('naufrage'), percuter: f('collision'), dérailler: m('déraillement'), atterrir: m('atterrissage'), décoller: m('décollage'), enterrer: m('enterrement'), inhumer: f('inhumation'),
} satisfies Record<string, ActionNoun>));
