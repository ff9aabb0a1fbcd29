/** The words of the file to take away. */
export const OFFLINE = {
  link: 'Hors ligne',
  title: 'Le dossier hors ligne',
  state: (day: string) => `Tout le dossier dans un seul fichier, lisible sans connexion. Dernier article : ${day}.`,
  holds: 'Les articles, la chronologie et ses preuves, le glossaire, la méthode. La concordance, les flux et les fichiers de données restent sur le site, où mènent leurs liens.',
  site: 'Adresse du site :',
  cite: 'Pour citer :',
  passages: 'Chaque phrase, chaque événement et chaque nom a ici son adresse, tirée de celle du site : « #articles/…/p3-2 » pour « /articles/…/#p3-2 ».',
  contents: 'Sommaire',
} as const;
