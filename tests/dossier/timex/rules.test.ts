import { describe, expect, it } from 'vitest';
import { detectTimexes } from '../../../src/dossier/timex/detect-timexes.ts';

const REF = '2025-10-28';

/** Sentence (published on 28 October 2025), the words of its last date, their value, and the rule that read them. */
const RULES: Readonly<Record<string, readonly (readonly [sentence: string, words: string, edtf: string, rule: string])[]>> = {
  'days': [
    ['Reçu lundi 27 octobre.', 'lundi 27 octobre', '2025-10-27', 'day'],
    ['Reçu le 1er juin dernier.', 'le 1er juin dernier', '2025-06-01', 'day-last'],
    ['Reçu le 3 mars de l’an dernier.', 'le 3 mars de l’an dernier', '2024-03-03', 'day-of-year'],
    ['Reçu les 3, 4 et 5 juin.', 'les 3, 4 et 5 juin', '2025-06-03/2025-06-05', 'days'],
    ['Élections les 6 et 13 avril.', '13 avril', '2025-04-13', 'day'],
    ['Fait le 27.10.2025.', 'le 27.10.2025', '2025-10-27', 'day-numeric'],
    ['Fait le 27/10.', 'le 27/10', '2025-10-27', 'day-numeric'],
    ['Parti le 5 septembre, il est rentré le 12.', 'le 12', '2025-09-12', 'day-same-month'],
    ['Le défilé du 14-Juillet a été annulé.', '14-Juillet', '2025-07-14', 'holiday'],
    ['Les travaux ont repris lundi 20, à l’aube.', 'lundi 20', '2025-10-20', 'weekday-number'],
  ],
  'weekdays': [
    ['Il a parlé mardi après-midi.', 'mardi après-midi', '2025-10-28', 'weekday'],
    ['Il a parlé mardi dernier.', 'mardi dernier', '2025-10-21', 'weekday-last'],
    ['Il parlera mardi prochain.', 'mardi prochain', '2025-11-04', 'weekday-next'],
    ['Il a parlé mardi de la semaine dernière.', 'mardi de la semaine dernière', '2025-10-21', 'weekday-of-week'],
    ['Il parlera mardi en huit.', 'mardi en huit', '2025-11-11', 'weekday-in-weeks'],
    ['Arrivé mercredi, il est reparti le 26 octobre. Le même mercredi, rien.', 'Le même mercredi', '2025-10-22', 'weekday-same'],
    ['Le vote de ce jeudi.', 'ce jeudi', '2025-10-30', 'weekday-this'],
    ['Le 12 mars 2019, il signe. Le jeudi suivant, il part.', 'Le jeudi suivant', '2019-03-14', 'weekday-after'],
    ['Élu le premier lundi de mai.', 'le premier lundi de mai', '2025-05-05', 'weekday-of-month'],
    ['Élu le dernier dimanche d’octobre 2024.', 'le dernier dimanche d’octobre 2024', '2024-10-27', 'weekday-of-month-year'],
    ['Dans la nuit de lundi à mardi, il a neigé.', 'la nuit de lundi à mardi', '2025-10-27', 'night'],
  ],
  'months, quarters, seasons': [
    ['Venu en juillet de l’an dernier.', 'en juillet de l’an dernier', '2024-07', 'month-of-year'],
    ['Fait en sept. 2024.', 'en sept. 2024', '2024-09', 'month-year'],
    ['Fait en octobre 98.', 'en octobre 98', '1998-10', 'month-year'],
    ['Les chiffres du dernier trimestre 2024.', 'dernier trimestre 2024', '2024-36', 'quarter-year'],
    ['Venu l’hiver 2024-2025.', 'l’hiver 2024-2025', '2024-24', 'season-year'],
    ['Venu à la fin de l’été dernier.', 'la fin de l’été dernier', '2025-08~', 'late-season-last'],
    ['Venu en juillet et novembre.', 'en juillet et novembre', '2024-07/2024-11', 'range'],
  ],
  'parts': [
    ['Fini à la fin du mois dernier.', 'la fin du mois dernier', '2025-09-~21/2025-09-30', 'late-month-last'],
    ['Fini dans la seconde quinzaine de juin.', 'la seconde quinzaine de juin', '2025-06-16/2025-06-30', 'half-month'],
    ['Fini dans la première moitié des années 1990.', 'la première moitié des années 1990', '1990/1994', 'half-decade'],
    ['Fini au cours des six premiers mois de 2024.', 'six premiers mois de 2024', '2024-01/2024-06', 'some-year'],
    ['Fini la première semaine de juin.', 'la première semaine de juin', '2025-06-01~/2025-06-07~', 'week-of-month'],
    ['Fini autour du 9 mai.', 'autour du 9 mai', '2025-05-09~', 'about-day'],
  ],
  'years, decades, centuries': [
    ['La saison 2024-25 fut bonne.', '2024-25', '2024/2025', 'years'],
    ['Dans les années quatre-vingt-dix.', 'les années quatre-vingt-dix', '199X', 'decade'],
    ['Dans les années 80-90.', 'les années 80-90', '1980/1999', 'decades'],
    ['Au XIXe siècle.', 'XIXe siècle', '18XX', 'century'],
  ],
  'counts from the publication': [
    ['Il est né voilà une vingtaine d’années.', 'voilà une vingtaine d’années', '2005~', 'ago-year'],
    ['Il y a un an jour pour jour, il partait.', 'Il y a un an jour pour jour', '2024-10-28', 'ago-year'],
    ['Il y a trois ans que la guerre dure.', 'Il y a trois ans', '2022~/..', 'since-duration-year'],
    ['Tout sera prêt d’ici trois semaines.', 'd’ici trois semaines', '2025-10-28/2025-11-23', 'by-duration-week'],
    ['Parti il y a une quinzaine de jours.', 'il y a une quinzaine de jours', '2025-10-13~', 'ago-day'],
    ['Ce week-end, il a plu.', 'Ce week-end', '2025-10-25/2025-10-26', 'weekend-this'],
    ['La semaine du 3 novembre.', 'La semaine du 3 novembre', '2025-11-03/2025-11-09', 'week-of-day'],
    ['Dix prochaines années : les dix prochaines années.', 'les dix prochaines années', '2025-10-28/2035-10-28~', 'rolling-next'],
  ],
  'counts from the date mentioned': [
    ['Signé le 12 mars 2019. L’avant-veille, rien.', 'L’avant-veille', '2019-03-10', 'eve'],
    ['Signé le 12 mars 2019. Deux semaines plus tard, rien.', 'Deux semaines plus tard', '2019-03-25/2019-03-31', 'later-week'],
    ['Signé en juin 2018. L’année suivante, rien.', 'L’année suivante', '2019', 'year-after'],
    ['Signé en juin 2018. Un an plus tôt, rien.', 'Un an plus tôt', '2017-06~', 'earlier-year'],
    ['Signé le 12 mars 2019. Ce soir-là, rien.', 'Ce soir-là', '2019-03-12', 'day-part-same'],
    ['Signé le 12 mars 2019.\n\nAu troisième paragraphe, le même jour.', 'le même jour', '2019-03-12', 'day-same'],
    ['Signé le 12 mars 2019. Quarante-huit heures plus tôt, rien.', 'Quarante-huit heures plus tôt', '2019-03-10', 'earlier-day'],
    ['Signé le 12 mars 2019. À la mi-journée, rien.', 'la mi-journée', '2019-03-12', 'day-part'],
    ['Il y est arrivé le 12 mars 2019. Il était parti la veille de Séoul.', 'la veille', '2019-03-11', 'eve'],
    ['Il parlera le 2 novembre de l’accord du 15 juin 2000. Le lendemain, rien.', 'Le lendemain', '2025-11-03', 'morrow'],
    ['Deux jours avant Noël, rien.', 'Deux jours avant Noël', '2025-12-23', 'earlier-than-holiday'],
    ['La veille de Noël, rien.', 'La veille de Noël', '2025-12-24', 'eve-of-holiday'],
  ],
  'other forms': [
    ['Au T3 2025, rien.', 'T3 2025', '2025-35', 'quarter-year'],
    ['Ouvert le premier week-end de mai.', 'le premier week-end de mai', '2025-05-03/2025-05-04', 'weekend-of-month'],
    ['Au cours des douze mois écoulés.', 'douze mois écoulés', '2024-10-28~/2025-10-28', 'rolling-last'],
    ['Il y a un peu plus d’un an.', 'Il y a un peu plus d’un an', '2024-10~', 'ago-year'],
    ['Vu du printemps à l’automne 2024.', 'du printemps à l’automne 2024', '2024-~03/2024-~11', 'range'],
    ['Le traité de 1860 le dit.', '1860', '1860', 'year'],
    ['Dans la nuit du 3 au 4 mai, un tir. Dans la matinée, un autre.', 'la matinée', '2025-05-04', 'day-part'],
    ['Fini d’ici la fin de la décennie.', 'd’ici la fin de la décennie', '2025-10-28/2029', 'by-late-decade-this'],
  ],
  'the direction': [
    ['Le président a parlé samedi.', 'samedi', '2025-10-25', 'weekday'],
    ['Le président parlera samedi.', 'samedi', '2025-11-01', 'weekday'],
    ['Il a promis de parler samedi.', 'samedi', '2025-11-01', 'weekday'],
    ['Le sommet s’ouvre samedi.', 'samedi', '2025-11-01', 'weekday'],
    ['Il avait dit qu’il parlerait samedi.', 'samedi', '2025-11-01', 'weekday'],
    ['Il aurait parlé samedi.', 'samedi', '2025-10-25', 'weekday'],
    ['Le texte voté samedi sera publié.', 'samedi', '2025-10-25', 'weekday'],
    ['Le vote prévu samedi a été annulé.', 'samedi', '2025-11-01', 'weekday'],
    ['Le bâtiment s’effondrait en décembre.', 'en décembre', '2024-12', 'month'],
    ['Ils se reverront en mars.', 'en mars', '2026-03', 'month'],
    ['Les chiffres de septembre seront publiés.', 'septembre', '2025-09', 'month'],
    ['Prévue le 5 septembre, la réunion a été annulée.', 'le 5 septembre', '2025-09-05', 'day'],
    ['Il a annoncé un sommet à Paris le 15 novembre.', 'le 15 novembre', '2025-11-15', 'day'],
    ['Si un accord est signé en mai, tout ira mieux.', 'en mai', '2026-05', 'month'],
    ['La météo est bonne pour jeudi.', 'jeudi', '2025-10-30', 'weekday'],
  ],
  'the year of a neighbour': [
    ['En 2017, un essai a lieu en septembre.', 'en septembre', '2017-09', 'month'],
    ['Né en 1991, il est détenu depuis le 3 mars.', 'depuis le 3 mars', '2025-03-03/..', 'since-day'],
    ['Les accords de 2018 ont été revus en mai.', 'en mai', '2025-05', 'month'],
    ['Le budget 2026 sera présenté en septembre.', 'en septembre', '2026-09', 'month'],
  ],
  'a tale and its headings': [
    ['Le 12 juin 2018, ils se serrent la main. Le 28 février, ils se quittent fâchés.', 'Le 28 février', '2019-02-28', 'day'],
    ['2018\n\nLe 27 avril, sommet à Panmunjom.', 'Le 27 avril', '2018-04-27', 'day'],
    ['Le 25 juillet, une délégation arrive. Le 8 décembre, défilé à Pyongyang.', 'Le 8 décembre', '2024-12-08', 'day'],
    ['Juin\n\nLe sommet se réunit. Vendredi 13, un tir.', 'Vendredi 13', '2025-06-13', 'weekday-number'],
    ['Août : il se rend à Pékin avant la visite prévue pour ce mois.', 'ce mois', '2025-08', 'month-this'],
    ['Août : il se rend à Pékin avant la visite prévue pour ce mois-ci.', 'ce mois-ci', '2025-10', 'month-this'],
  ],
  'holidays': [
    ['Fermé le lundi de Pentecôte.', 'le lundi de Pentecôte', '2025-06-09', 'holiday'],
    ['Ouvert à la Toussaint 2024.', 'la Toussaint 2024', '2024-11-01', 'holiday-year'],
    ['Rentré le jour de l’An.', 'le jour de l’An', '2025-01-01', 'holiday'],
  ],
};

describe.each(Object.entries(RULES))('%s', (_, examples) => {
  it.each(examples)('in « %s », « %s » is %s by %s', (sentence, words, edtf, rule) => {
    const last = detectTimexes(sentence, REF).at(-1);
    expect([last?.text, last?.edtf, last?.rule]).toEqual([words, edtf, rule]);
  });
});
