/**
 * What a military, economic or solemn event is done with or about. Two events of one type and one time that are about different matters are two: a
 * missile fired and soldiers sent in October. Data, folded: a word and its plural, or, with a hyphen, the beginning of words.
 */
export type Matter = 'firing' | 'space' | 'troops' | 'arms' | 'drill' | 'fight' | 'naval' | 'goods' | 'fuel' | 'money' | 'labour' | 'tourism' | 'works' | 'parade' | 'award' | 'wreath' | 'opening' | 'show' | 'art';

/** The words of each matter; a word may stand for several. */
export const MATTERS: Readonly<Record<Matter, readonly string[]>> = {
  firing: ['missile', 'balistique', 'tir', 'tiré', 'essai', 'roquette', 'lance-roquettes', 'intercontinental', 'hypersonique', 'salve', 'ogive', 'nucléaire', 'drone'],
  space: ['satellite', 'orbite', 'spatial-', 'fusée'],
  troops: ['soldat', 'troupe', 'sapeur', 'contingent', 'renfort', 'combattant', 'démineur', 'homme', 'bataillon', 'brigade'],
  arms: ['obus', 'munition', 'arme', 'armement', 'batterie', 'antiaérien-', 'canon', 'artillerie', 'moteur'],
  drill: ['exercice', 'manœuvre'],
  fight: ['incursion', 'offensive', 'attaque', 'attaqu-', 'invasion', 'envahi-', 'bombard-', 'frappe', 'raid', 'assaut', 'repouss-', 'captur-', 'prisonnier', 'combat'],
  naval: ['destroyer', 'sous-marin', 'frégate', 'croiseur'],
  goods: ['blé', 'farine', 'céréale', 'riz', 'aide', 'médicament', 'médical-', 'vivre', 'engrais', 'bétail', 'sinistré'],
  fuel: ['pétrole', 'charbon', 'baril', 'carburant', 'gaz', 'pétrolier'],
  money: ['banque', 'sanction-', 'financi-', 'rouble', 'dollar'],
  labour: ['ouvrier', 'travailleur', 'main-d'],
  tourism: ['touriste', 'vacances', 'touristique', 'voyageur'],
  works: ['chantier', 'pont', 'construction'],
  parade: ['défil-', 'parade'],
  award: ['décor-', 'médaille', 'distinction'],
  wreath: ['gerbe', 'recueill-', 'mausolée'],
  opening: ['inaugur-', 'ruban', 'dévoil-'],
  show: ['concert', 'spectacle', 'ballet', 'gala', 'orchestre', 'chœur', 'récital'],
  art: ['exposition', 'peinture', 'tableau', 'musée', 'film'],
};

/** Verbs and nouns that hand things over: « livré des missiles » is a delivery of arms, not a launch. */
export const HANDING_OVER: readonly string[] = ['livr-', 'fourni-', 'expédi-', 'transf-', 'envoy-', 'envoi', 'achemin-', 'vend-', 'export-', 'conteneur', 'cargaison'];
