import { describe, expect, test } from 'vitest';
import { findAll } from './find-in.ts';

const readingOf = (text: string, entity: string): string | undefined => findAll([text]).mentions.find((mention) => mention.entity === entity)?.reading;

describe('a capital or a palace is a place', () => {
  test.each([
    ['Elle est arrivée à Moscou lundi.', 'moscou'], ['Un avion parti de Moscou s’est posé.', 'moscou'], ['Les rues de Moscou sont vides.', 'moscou'],
    ['Il a quitté Moscou hier.', 'moscou'], ['Le train pour Pyongyang est parti.', 'pyongyang'], ['La liaison entre Moscou et Pyongyang rouvre.', 'pyongyang'],
    ['Le vol Moscou-Pyongyang est complet.', 'pyongyang'], ['Reçue au Kremlin, elle a souri.', 'kremlin'], ['Les murs du Kremlin sont rouges.', 'kremlin'],
    ['Dans les salons du Kremlin, on attend.', 'kremlin'], ['Il a transmis un message à Poutine à Moscou.', 'moscou'], ['MOSCOU (AFP) – Rien de neuf.', 'moscou'],
    ['Moscou, 27 octobre.', 'moscou'], ['Le sommet de Pékin a fait du bruit.', 'pekin'], ['Moscou est une ville froide.', 'moscou'], ['Il vit à Séoul, puis à Tokyo.', 'tokyo'],
    ['Ils se sont vus à Séoul et Tokyo.', 'tokyo'], ['Après une escale à Pékin, il est reparti vers Pyongyang.', 'pyongyang'],
    ['Une pluie de drones s’est abattue sur Moscou.', 'moscou'], ['Dans la capitale russe, Moscou, on dort.', 'moscou'],
    ['SÉOUL/MOSCOU (Reuters) - Rien.', 'moscou'], ['Partie hier de Pyongyang, elle dort.', 'pyongyang'], ['Elle se rend à Moscou.', 'moscou'], ['Il confie son ennui, en poste à Séoul.', 'seoul'],
    ['La conférence à Moscou a lieu.', 'moscou'], ['Le tête-à-tête à Moscou a lieu.', 'moscou'], ['Les Jeux d’hiver de Pékin ont eu lieu.', 'pekin'], ['Il va en direction de Moscou.', 'moscou'], ['Les « accords de principe » de Pyongyang tiennent.', 'pyongyang'], ['Au Salon des armes de Pyongyang, on s’affaire.', 'pyongyang'], ['Elle s’est entretenue avec Poutine au Kremlin.', 'kremlin'], ['Il fut tiré d’un site proche de Pyongyang.', 'pyongyang'], ['Wonsan accueille les touristes.', 'wonsan'],
  ])('%s', (text, entity) => expect(readingOf(text, entity)).toBe('place'));
});

describe('a capital or a palace is a government', () => {
  test.each([
    ['Moscou affirme le contraire.', 'moscou'], ['Le Kremlin annonce une visite.', 'kremlin'], ['Selon Séoul, rien ne presse.', 'seoul'], ['Pyongyang fournirait des obus.', 'pyongyang'],
    ['L’axe Moscou-Pyongyang inquiète.', 'moscou'], ['Les liens entre Moscou et Pyongyang se resserrent.', 'pyongyang'], ['La position de Moscou est connue.', 'moscou'],
    ['Il livre des obus à Moscou.', 'moscou'], ['Le soutien de Pyongyang à Moscou est total.', 'moscou'], ['Pour Moscou, c’est un succès.', 'moscou'], ['Face à Washington et à Séoul, il plie.', 'seoul'],
    ['« C’est faux », réplique Washington.', 'washington'], ['Elle vient, a annoncé le Kremlin.', 'kremlin'], ['Avec l’aval du Kremlin, il part.', 'kremlin'],
    ['À Moscou, le pacte procure des alliés.', 'moscou'], ['À Moscou, Pyongyang promet des soldats.', 'pyongyang'], ['Pyongyang est un partenaire.', 'pyongyang'], ['La Maison-Blanche et Moscou négocient.', 'moscou'],
    ['Il se tourne vers Moscou.', 'moscou'], ['Ils se sont vus dans l’Extrême-Orient russe et Washington a protesté.', 'washington'], ['Au Conseil de sécurité de l’ONU, Moscou bloque.', 'moscou'],
    ['La direction de Pyongyang hésite.', 'pyongyang'], ['Le dialogue direct entre Moscou et Washington reprend.', 'moscou'], ['La pression sur Pyongyang monte.', 'pyongyang'], ['Les « politiques » du Kremlin tiennent.', 'kremlin'],
  ])('%s', (text, entity) => expect(readingOf(text, entity)).toBe('government'));

  test('the mention names the country', () => {
    expect(findAll(['Le Kremlin annonce.']).mentions).toMatchObject([{ entity: 'kremlin', reading: 'government', country: 'russie' }]);
  });
});

describe('a country is a government only where it speaks, decides or acts', () => {
  test.each([
    ['La Russie a attaqué l’Ukraine.', 'russie', 'government'], ['La Russie a attaqué l’Ukraine.', 'ukraine', 'place'], ['Selon la Corée du Sud, rien.', 'coree-du-sud', 'government'],
    ['D’après la Russie, rien.', 'russie', 'government'], ['Après la Russie, rien.', 'russie', 'place'], ['La Russie et la Corée du Nord ont signé.', 'russie', 'government'],
    ['Les États-Unis, le Japon et la Corée du Sud ont protesté.', 'etats-unis', 'government'], ['Elle est en Russie.', 'russie', 'place'], ['Une Russie forte lui plaît.', 'russie', 'place'],
    ['La Chine partage une frontière.', 'chine', 'place'], ['Le pacte avec la Russie prévoit tout.', 'russie', 'place'], ['« Non », répond la Chine.', 'chine', 'government'],
    ['L’ambassade de Russie est fermée.', 'russie', 'place'], ['L’Occident s’inquiète.', 'occident', 'place'],
    ['La Russie a été exclue.', 'russie', 'place'], ['La Russie a besoin d’obus.', 'russie', 'place'], ['À l’ONU, la Russie et la Chine bloquent tout.', 'russie', 'government'],
  ])('%s (%s)', (text, entity, reading) => expect(readingOf(text, entity)).toBe(reading));
});
