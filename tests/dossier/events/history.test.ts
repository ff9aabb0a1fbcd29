import { describe, expect, it } from 'vitest';
import { article, read } from './small-world.ts';

const MEETING = 'Lundi 13 mai, Paul Riva a reçu Anna Berg à Sudville.';
const LAUNCH = 'Lundi, la Russie a tiré deux missiles balistiques vers la mer, selon la Nordie.';
const PARADE = 'Lundi 13 mai, Paul Riva a présidé un défilé militaire à Sudville.';
const VISIT = 'Du 6 au 8 mai, Luc Morel s’est rendu à Norville.';
const VETO = 'Lundi, la Russie a opposé son veto à une résolution.';

/** The passages that attest the event a text opens with. */
const attested = (opening: string, ...rest: string[]): string[] | undefined =>
  read([article('un', '2024-05-15', ...[`${opening} ${rest[0] ?? ''}`, ...rest.slice(1)])])
    .events.map(({ attestations }) => attestations.map(({ passage }) => passage))
    .find((passages) => passages.includes('p1-1'));

describe('a sentence without a date takes up what was just told', () => {
  it.each([
    [LAUNCH, 'L’engin a parcouru 300 kilomètres avant de s’abîmer en mer.'],
    [LAUNCH, 'L’un des missiles aurait explosé en vol, d’après Pékin.'],
    [LAUNCH, 'L’un d’eux a explosé en vol.'],
    [LAUNCH, 'Selon Pékin, les projectiles ont atteint 80 kilomètres d’altitude.'],
    [LAUNCH, 'Les deux engins sont tombés en mer.'],
    [PARADE, 'Trois médailles ont été décernées à titre posthume.'],
    [LAUNCH, 'Ils ont parcouru 300 kilomètres.'],
    [LAUNCH, 'Paul Riva a assisté au lancement.'],
    [LAUNCH, 'Paul Riva, qui supervisait cet essai, s’est dit satisfait.'],
    [LAUNCH, 'C’était le troisième essai du mois.'],
    [LAUNCH, 'Il s’agit du premier tir depuis longtemps.'],
    [MEETING, 'L’audience, à huis clos, a duré deux heures.'],
    [MEETING, 'Elle a duré deux heures.'],
    [MEETING, 'C’était leur première rencontre.'],
    [MEETING, 'Les discussions ont porté sur le commerce.'],
    [MEETING, 'Anna Berg lui a remis une lettre.'],
    [MEETING, 'Les deux dirigeants sont convenus de se revoir.'],
    [MEETING, 'Il lui a remis à cette occasion une lettre.'],
    [MEETING, '« C’est un bon début », a-t-elle dit.'],
    [PARADE, 'Treize mille militaires y ont participé.'],
    [PARADE, 'Aucun missile n’y a été montré.'],
    [PARADE, 'La cérémonie a été retransmise en direct.'],
    [VISIT, 'Ce déplacement n’avait pas été annoncé.'],
    [VISIT, 'La visite était la première d’un ministre cette année.'],
    [VETO, 'La Chine s’est abstenue.'],
    [VETO, 'Treize pays ont voté pour.'],
    [LAUNCH, 'Moscou a reconnu l’échec du lancement.'],
    [LAUNCH, 'L’engin transportait un satellite.'],
    [MEETING, 'Aucun détail n’a filtré de cet entretien.'],
    [PARADE, 'De nouveaux drones ont été montrés à la foule.'],
    [PARADE, 'La cérémonie s’est tenue en présence d’Anna Berg, arrivée samedi à Sudville.'],
    [MEETING, '« Ce fut un bon début », a balayé Paul Riva.'],
    [MEETING, 'Anna Berg, arrivée samedi à Sudville, lui a remis une lettre.'],
    [MEETING, 'Aucun communiqué n’est sorti de l’entretien.'],
    [PARADE, 'Il y a assuré que la Sudie tiendrait bon.'],
    [LAUNCH, 'Il est resté en l’air près d’une heure.'],
    [LAUNCH, 'Moscou a admis l’explosion du premier étage.'],
    [VISIT, 'Il en était revenu avec des projets.'],
  ])('%s %s', (opening, sentence) => {
    expect(attested(opening, sentence)).toEqual(['p1-1', 'p1-2']);
  });

  it('and so does the paragraph after, by a noun', () => {
    expect(attested(LAUNCH, '', 'Les engins se sont abîmés en mer, a précisé Pékin.')).toEqual(['p1-1', 'p2-1']);
  });
});

describe('a sentence that comments, asks, tells a state or something else takes up nothing', () => {
  it.each([
    [LAUNCH, 'Chaque essai améliore la précision des engins.'],
    [LAUNCH, 'Les missiles de ce type sont interdits.'],
    [PARADE, 'Deux soldats ont quitté la Nordie.'],
    [LAUNCH, 'L’engin peut emporter deux ogives.'],
    [MEETING, 'L’un d’eux parle trois langues.'],
    [MEETING, 'La rencontre illustre un rapprochement.'],
    [MEETING, 'Les échanges commerciaux ont reculé.'],
    [MEETING, 'Les échanges entre les deux pays portent aussi sur les transports.'],
    [MEETING, 'Le sommet de l’Otan a été reporté.'],
    [MEETING, 'Que reçoit-il en échange ?'],
    [MEETING, 'Anna Berg parle un russe parfait.'],
    [MEETING, 'Aucune nouvelle date n’a été fixée.'],
    [PARADE, 'Luc Morel n’y est jamais allé.'],
    [PARADE, 'Luc Morel y voit un examen.'],
    [MEETING, 'Les deux pays souhaitent développer leurs liaisons.'],
    [VISIT, 'La prochaine visite n’est pas fixée.'],
    [PARADE, 'Il y a deux ans que la Sudie n’en avait plus.'],
    [LAUNCH, 'Moscou a admis la perte de plusieurs marchés.'],
    [LAUNCH, 'Elle est restée seule.'],
    [MEETING, 'Aucun des deux pays ne publie le détail de leurs échanges.'],
    [VISIT, 'Luc Morel avait ensuite reçu Anna Berg et lui avait promis son aide.'],
  ])('%s %s', (opening, sentence) => {
    expect(attested(opening, sentence)).toEqual(['p1-1']);
  });

  it('nor one that comes after another date', () => {
    const { events } = read([article('un', '2024-05-15', `${LAUNCH} Le 2 avril, elle avait essayé une fusée. L’engin avait explosé.`)]);
    expect(events.map(({ edtf, attestations }) => `${edtf} ${attestations.map(({ passage }) => passage).join(' ')}`)).toContain('2024-05-13 p1-1');
  });
});

describe('a sentence goes on telling the scene the one before set', () => {
  const TRAIN = 'Un train de voyageurs est parti lundi de Moscou vers la Chine.';
  const SIGNING = 'Lundi 13 mai, Luc Morel et Anna Berg ont signé un accord sur les transports à Norville.';
  const ARRIVAL = 'Lundi 13 mai, Luc Morel s’est rendu à Norville.';
  const told = (opening: string, sentence: string): string[] | undefined =>
    read([article('un', '2024-05-15', `${opening} ${sentence}`)]).events.find(({ edtf }) => edtf === '2024-05-13')?.attestations.map(({ passage }) => passage);

  it.each([
    [MEETING, 'Paul Riva l’a retenue plus de deux heures.'],
    [MEETING, 'Il l’a raccompagnée jusqu’à sa voiture.'],
    [MEETING, 'Anna Berg a longuement serré la main de son hôte.'],
    [MEETING, 'La ministre lui a transmis un message.'],
    [MEETING, 'Souriante, Anna Berg a pris la parole la première.'],
    [MEETING, 'Anna Berg a exprimé sa gratitude.'],
    [MEETING, 'Autour de la table, les visages étaient fermés.'],
    [PARADE, 'Paul Riva a pleuré devant les cercueils.'],
    [PARADE, 'Dans la tribune, les officiers ont applaudi.'],
    [SIGNING, 'Paraphé devant les caméras, le document prévoit deux liaisons.'],
    [ARRIVAL, 'Il en est reparti dans la soirée.'],
    [ARRIVAL, 'Luc Morel a quitté la ville sans un mot.'],
    [TRAIN, 'À bord du convoi ont pris place des diplomates.'],
    [PARADE, 'Anna Berg figurait parmi les invités.'],
    [MEETING, 'Paul Riva l’attendait au pied de l’avion.'],
    [PARADE, 'Le dirigeant a pleuré.'],
    [PARADE, 'Il s’est incliné devant les portraits des morts.'],
    [MEETING, 'À sa sortie, Anna Berg a souri.'],
    [PARADE, 'À ses côtés, sa fille a salué la foule.'],
    [MEETING, 'Les deux femmes ont trinqué.'],
  ])('%s %s', (opening, sentence) => {
    expect(told(opening, sentence)).toEqual(['p1-1', 'p1-2']);
  });

  it.each([
    [MEETING, 'Anna Berg a étudié à Moscou.'],
    [MEETING, 'Paul Riva a souvent reproché à la Nordie son silence.'],
    [MEETING, 'Anna Berg avait longtemps dirigé l’agence.'],
    [MEETING, 'Paul Riva multiplie les gestes.'],
    [MEETING, 'Elle passe pour une femme d’influence.'],
    [MEETING, 'Luc Morel a quitté la presse.'],
    [MEETING, 'Il a toujours salué le dialogue.'],
    [MEETING, 'La Sudie a pris ses distances avec Moscou.'],
    [MEETING, 'Paul Riva aime les trains.'],
    [MEETING, 'Née à Norville, Anna Berg parle trois langues.'],
    [MEETING, 'Anna Berg a épousé un musicien.'],
    [MEETING, 'Derrière ce geste, il y a un calcul.'],
    [MEETING, 'Devant la crise, la Sudie hésite.'],
    [PARADE, 'Signe des temps, la foule était maigre.'],
    [MEETING, 'Il a perdu deux ministres.'],
  ])('but not what is no part of it: %s %s', (opening, sentence) => {
    expect(told(opening, sentence)).toEqual(['p1-1']);
  });
});

describe('the mood of what takes up', () => {
  it('announces with the announcement', () => {
    const { events } = read([article('un', '2024-05-15', 'Paul Riva recevra Anna Berg lundi prochain à Sudville. La rencontre est « en préparation », a indiqué Luc Morel.')]);
    expect(events[0]?.attestations.map(({ mood }) => mood)).toEqual(['announced', 'announced']);
  });

  it('denies with who denied', () => {
    const { events } = read([article('un', '2024-05-15', 'Luc Morel a démenti que la Russie ait livré des obus à la Chine en avril. « Il n’existe aucune preuve », a-t-il souligné.')]);
    expect(events[0]?.attestations.map(({ mood }) => mood)).toEqual(['denied', 'denied']);
  });
});

describe('a claim about what was told', () => {
  const ARMS = 'Selon la Nordie, la Russie a livré des obus à la Chine en avril.';
  it.each([
    [ARMS, 'La Russie a nié lundi cette livraison.', 'denied'],
    [ARMS, 'La Russie a rejeté ces accusations.', 'denied'],
    [ARMS, 'La Sudie l’a confirmé mardi.', 'attributed'],
    [ARMS, 'La Russie dément toute livraison de ce type.', 'denied'],
    [ARMS, 'Luc Morel avait aussitôt démenti leur envoi.', 'denied'],
  ])('%s %s', (opening, sentence, mood) => {
    const { events } = read([article('un', '2024-05-15', `${opening} ${sentence}`)]);
    expect(events).toHaveLength(1);
    expect(events[0]?.attestations[1]).toMatchObject({ passage: 'p1-2', timex: null, mood });
  });

  it('denies the last thing of its kind', () => {
    const { events } = read([article('un', '2024-05-15', `${ARMS} Lundi, Paul Riva a reçu Anna Berg à Sudville. La Russie a nié cette livraison.`)]);
    expect(events.find(({ type }) => type === 'military')?.attestations.map(({ passage }) => passage)).toEqual(['p1-1', 'p1-3']);
  });
});

describe('a title', () => {
  const headed = (title: string, ...paragraphs: string[]): string[] | undefined => read([{ ...article('un', '2024-05-15', ...paragraphs), title }]).events.find(({ edtf }) => edtf === '2024-05-13' || edtf === '2006')?.attestations.map(({ passage }) => passage);

  it('heads the first paragraph with less in common than others', () => {
    expect(headed('ONU : la Russie met son veto', VETO)).toEqual(['titre-1', 'p1-1']);
  });

  it('retells its first paragraph in other forms of its words', () => {
    expect(headed('La Russie rompt ses relations avec la Chine', 'La Russie a rompu lundi avec la Chine, qui venait de reconnaître la Nordie.')).toEqual(['titre-1', 'p1-1']);
  });

  it('retells nothing without a verb', () => {
    expect(headed('Un jour férié à Sudville', 'Lundi 13 mai, jour férié, Paul Riva a reçu Anna Berg à Sudville.')).toEqual(['p1-1']);
  });

  it('tells no event of long ago', () => {
    expect(headed('La Russie multiplie les essais nucléaires', 'La Russie a procédé à son premier essai nucléaire en 2006.')).toEqual(['p1-1']);
  });
});
