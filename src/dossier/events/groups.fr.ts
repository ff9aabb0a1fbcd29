/** Nouns of people and bodies that act for their country: « une délégation russe », « les forces ukrainiennes ». Folded. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set([
  'délégation', 'parlementaire', 'député', 'sénateur', 'diplomate', 'soldat', 'troupe', 'militaire', 'force', 'armée', 'marine', 'aviation', 'flotte',
  'ouvrier', 'travailleur', 'ingénieur', 'expert', 'artiste', 'athlète', 'étudiant', 'touriste', 'cosmonaute', 'ambassadeur', 'ambassadrice', 'consul',
  'ministre', 'vice-ministre', 'responsable', 'officiel', 'officier', 'général', 'gouvernement', 'autorité', 'dirigeant', 'émissaire', 'négociateur',
  'représentant', 'porte-parole', 'parlement', 'diplomatie', 'présidence', 'état-major', 'service', 'commandement', 'unité', 'bataillon', 'régiment',
  'contingent', 'combattant', 'instructeur', 'pilote', 'garde', 'missionnaire', 'négociant', 'entreprise', 'société', 'chef', 'équipe', 'orchestre', 'partie', 'sapeur', 'démineur', 'technicien', 'spécialiste', 'médecin', 'pirate', 'agent', 'espion', 'marin', 'danseur', 'musicien', 'envoyé', 'ministère', 'agence', 'police', 'cabinet', 'administration', 'chancellerie', 'ambassade', 'consulat', 'média', 'presse', 'télévision',
]);
