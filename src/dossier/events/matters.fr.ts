/**
 * What an event is done with, by whom or about, type by type. Two events of one type and one time that are about different matters are two: a missile fired
 * and soldiers sent in October. Data, folded: a word and its plural, or, with a hyphen, the beginning of words.
 */
import type { EventType } from '../model.ts';

export type Matter =
  | 'firing' | 'space' | 'troops' | 'arms' | 'drill' | 'fight' | 'naval'
  | 'rail' | 'air' | 'goods' | 'fuel' | 'money' | 'labour' | 'tourism' | 'works' | 'fair' | 'sport'
  | 'parade' | 'award' | 'wreath' | 'opening' | 'funeral'
  | 'show' | 'art'
  | 'army' | 'deputies' | 'party' | 'trade' | 'artists' | 'science'
  | 'pact' | 'transport' | 'consultations' | 'health' | 'learning';

type Words = Partial<Record<Matter, readonly string[]>>;

const PEOPLE_SENT: Words = {
  troops: ['soldat', 'troupe', 'sapeur', 'contingent', 'renfort', 'combattant', 'démineur', 'homme', 'bataillon', 'brigade'],
  labour: ['ouvrier', 'travailleur', 'maçon', 'bûcheron', "main-d"],
  tourism: ['touriste', 'vacancier', 'vacances', 'touristique', 'voyageur', 'skieur'],
};

const GATHERED: Words = {
  ...PEOPLE_SENT,
  army: ['militaire', 'défense', 'officier', 'état-major', 'armée'],
  deputies: ['député', 'parlementaire', 'douma', 'sénateur', 'chambre'],
  party: ['parti'],
  trade: ['commercial', 'commerciale', 'économique', 'intergouvernementale'],
  artists: ['artiste', 'chœur', 'orchestre', 'ballet', 'cirque', 'danseur', 'musicien'],
  science: ['ingénieur', 'scientifique', 'expert', 'technicien', 'médecin', 'chirurgien', 'cosmonaute'],
  sport: ['footballeu-', 'athlète', 'joueu-', 'équipe'],
};

const MATERIAL: Words = {
  ...PEOPLE_SENT,
  firing: ['missile', 'balistique', 'tir', 'tiré', 'essai', 'roquette', 'lance-roquettes', 'intercontinental', 'hypersonique', 'salve', 'ogive', 'nucléaire', 'drone'],
  space: ['satellite', 'orbite', 'spatial-', 'fusée', 'lanceur'],
  arms: ['obus', 'munition', 'arme', 'armement', 'batterie', 'antiaérien-', 'canon', 'artillerie', 'moteur'],
  drill: ['exercice', 'manœuvre'],
  fight: ['incursion', 'offensive', 'attaque', 'attaqu-', 'invasion', 'envahi-', 'bombard-', 'frappe', 'raid', 'assaut', 'repouss-', 'captur-', 'prisonnier', 'combat', 'essuy-', 'feu', 'front'],
  naval: ['destroyer', 'sous-marin', 'frégate', 'croiseur'],
  goods: ['blé', 'farine', 'céréale', 'riz', 'aide', 'médicament', 'médical-', 'vivre', 'engrais', 'bétail', 'sinistré'],
  fuel: ['pétrole', 'charbon', 'baril', 'carburant', 'gaz', 'pétrolier'],
  money: ['banque', 'sanction-', 'financi-', 'rouble', 'dollar'],
  rail: ['train', 'ferroviaire', 'rail', 'wagon'],
  air: ['vol', 'avion', 'aérien-', 'avion-cargo'],
  works: ['chantier', 'pont', 'construction'],
  fair: ['foire', 'salon'],
};

/** The words of each matter, for the types that have any; a word may stand for several. */
export const MATTERS: Partial<Record<EventType, Words>> = {
  military: MATERIAL,
  economic: MATERIAL,
  visit: GATHERED,
  meeting: GATHERED,
  ceremony: {
    parade: ['défil-', 'parade'],
    award: ['décor-', 'médaille', 'distinction'],
    wreath: ['gerbe', 'recueill-', 'mausolée'],
    opening: ['inaugur-', 'ruban', 'dévoil-'],
    funeral: ['funérailles', 'obsèques', 'inhum-', 'enterr-'],
    works: ['chantier', 'pierre', 'construction'],
  },
  signing: {
    pact: ['partenariat', 'stratégique', 'assistance', 'défense', 'mutuelle', 'alliance', 'pacte'],
    transport: ['ferroviaire', 'train', 'aérien-', 'transport', 'liaison', 'voyageur', 'pont', 'routier'],
    consultations: ['consultation', 'diplomatique', 'échange'],
    health: ['médical-', 'santé', 'hôpita-', 'pharmaceutique'],
    learning: ['diplôme', 'université', 'universitaire', 'éducation', 'étudiant', 'enseignement', 'musée', 'culture', 'culturel-'],
    science: ['scientifique', 'spatial-', 'technologique'],
    trade: ['commercial', 'commerciale', 'économique', 'commerce', 'douanier', 'agricole', 'agriculture', 'pêche'],
    labour: PEOPLE_SENT.labour ?? [],
  },
  cultural: {
    show: ['concert', 'spectacle', 'ballet', 'gala', 'orchestre', 'chœur', 'récital', 'cirque'],
    art: ['exposition', 'peinture', 'tableau', 'musée', 'film'],
  },
};

/** Verbs and nouns that hand things over: « livré des missiles » is a delivery of arms, not a launch. */
export const HANDING_OVER: readonly string[] = ['livr-', 'fourni-', 'expédi-', 'transf-', 'envoy-', 'envoi', 'achemin-', 'vend-', 'export-', 'conteneur', 'cargaison'];
