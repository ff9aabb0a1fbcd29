import { describe, expect, it } from 'vitest';
import { article, read } from './small-world.ts';

/** Each event as its type, its date and the passages that attest it, over all articles. */
const gathered = (...articles: ReturnType<typeof article>[]): string[] =>
  read(articles).events.map(({ type, edtf, attestations }) => `${type} ${edtf}: ${attestations.map(({ article: id, passage }) => `${id}#${passage}`).sort().join(' ')}`);

describe('one event told in two articles', () => {
  it('joins what a country did to what its people did', () => {
    expect(
      gathered(
        article('a', '2024-05-20', 'Le 13 mai, Paul Riva et Anna Berg ont signé un traité à Norville.'),
        article('b', '2024-06-20', 'En mai, la Sudie avait signé un traité avec la Nordie.'),
      ),
    ).toEqual(['signing 2024-05-13: a#p1-1 b#p1-1']);
  });

  it('joins a recent visit told of its visitor alone', () => {
    expect(
      gathered(
        article('a', '2024-05-02', 'Luc Morel se rendra à Norville du 6 au 8 mai à l’invitation d’Anna Berg.'),
        article('b', '2024-05-15', 'La récente visite de Luc Morel à Norville n’a rien donné.'),
      ),
    ).toEqual(['visit 2024-05-06/2024-05-08: a#p1-1 b#p1-1']);
  });

  it('joins what is announced without a date to what then took place', () => {
    expect(
      gathered(article('a', '2024-05-02', 'Anna Berg devrait être reçue par Paul Riva.'), article('b', '2024-05-15', 'Lundi 13 mai, Paul Riva a reçu Anna Berg à Sudville.')),
    ).toEqual(['meeting 2024-05-13: a#p1-1 b#p1-1']);
  });

  it('joins what was done « alors » to the event of those days', () => {
    expect(
      gathered(
        article('a', '2024-05-15', 'En juillet 2023, Luc Morel s’était rendu à Norville. Anna Berg l’avait alors accueilli.'),
        article('b', '2023-08-02', 'Le 12 juillet, Anna Berg a accueilli Luc Morel à Norville.'),
      ),
    ).toContain('meeting 2023-07-12: a#p1-2 b#p1-1');
  });
});

describe('one event told under another type', () => {
  it('joins people sent as tourists and as visitors', () => {
    expect(
      gathered(
        article('a', '2024-05-15', 'Une centaine de touristes russes ont atterri lundi à Norville.'),
        article('b', '2024-06-20', 'Le 13 mai, des vacanciers russes débarquaient à Norville.'),
      ),
    ).toHaveLength(1);
  });

  it('joins what has no type to what the same people did there', () => {
    expect(
      gathered(
        article('a', '2024-05-15', 'Luc Morel s’est rendu lundi à Norville.'),
        article('b', '2024-06-20', 'Le 13 mai, Luc Morel passa une journée à Norville.'),
      ),
    ).toEqual(['visit 2024-05-13: a#p1-1 b#p1-1']);
  });

  it('joins several people who had come to what they came for', () => {
    expect(
      gathered(
        article('a', '2024-05-15', 'Le 13 mai, Paul Riva et Anna Berg ont assisté à un défilé à Sudville.'),
        article('b', '2024-05-16', 'Paul Riva et Anna Berg venaient d’assister à un défilé.'),
      ),
    ).toEqual(['ceremony 2024-05-13: a#p1-1 b#p1-1']);
  });
});

describe('an event recalled by its month', () => {
  it('is the one of its kind that its side saw then', () => {
    expect(
      gathered(
        article('a', '2024-05-15', 'Lundi 13 mai, la Russie a opposé son veto à une résolution sur la Nordie.'),
        article('b', '2024-06-20', 'En mai, la Russie avait usé de son veto.'),
      ),
    ).toEqual(['vote 2024-05-13: a#p1-1 b#p1-1']);
  });
});

describe('two events that look alike', () => {
  it('keeps apart two agreements of one day', () => {
    expect(
      gathered(
        article('a', '2024-05-15', 'Luc Morel et Anna Berg ont signé lundi à Norville un accord sur le transport ferroviaire.'),
        article('b', '2024-05-20', 'Le 13 mai, Luc Morel et Anna Berg ont signé à Norville un accord sur les échanges entre musées.'),
      ),
    ).toHaveLength(2);
  });

  it('keeps apart what is « également » signed', () => {
    expect(
      gathered(article('a', '2024-05-15', 'Luc Morel et Anna Berg ont signé lundi à Norville un traité.', 'Ils ont également signé lundi un mémorandum.')),
    ).toHaveLength(2);
  });

  it('keeps apart two audiences of one visitor on one day', () => {
    expect(
      gathered(article('a', '2024-05-15', 'Anna Berg a été reçue lundi à Sudville par Paul Riva.', 'Elle s’est ensuite entretenue lundi à Sudville avec Luc Morel.')),
    ).toHaveLength(2);
  });

  it('keeps apart a decoration and funerals of one day', () => {
    expect(
      gathered(article('a', '2024-05-15', 'Lundi, la Russie a décoré des sapeurs à Moscou. Lundi, à Moscou, la Russie a célébré les funérailles de neuf sapeurs.')),
    ).toHaveLength(2);
  });

  it('keeps apart tourists and goods that come on one day', () => {
    expect(
      gathered(
        article('a', '2024-05-15', 'Des touristes russes ont atterri lundi à Norville.'),
        article('b', '2024-06-20', 'Le 13 mai, un convoi de blé russe est arrivé à Norville.'),
      ),
    ).toHaveLength(2);
  });

  it('leaves words spoken to the press out of the meeting of their day', () => {
    expect(
      gathered(article('a', '2024-05-15', 'Lundi 13 mai, Paul Riva a reçu Anna Berg à Sudville.'), article('b', '2024-05-16', 'Le 13 mai, devant la presse, Anna Berg a exclu tout retrait.')),
    ).toHaveLength(2);
  });

  it('keeps apart a missile and soldiers of the same country in the same month', () => {
    expect(
      gathered(
        article('a', '2024-05-15', 'Le 13 mai, la Russie a tiré un missile balistique.'),
        article('b', '2024-05-20', 'En mai, la Russie a envoyé dix mille soldats en Nordie.'),
      ),
    ).toHaveLength(2);
  });

  it('tells a delivery of missiles from their launch', () => {
    expect(
      gathered(article('a', '2024-05-15', 'Le 13 mai, la Russie a tiré des missiles.'), article('b', '2024-05-20', 'En mai, la Russie a livré des missiles à la Chine.')),
    ).toHaveLength(2);
  });

  it('leaves what goes on since a month apart from what came later', () => {
    expect(
      gathered(
        article('a', '2024-05-15', 'La Russie a envoyé dix mille soldats en Nordie depuis octobre 2023.'),
        article('b', '2024-05-20', 'En avril, la Russie a envoyé mille soldats en Nordie.'),
      ).filter((event) => event.includes('a#') && event.includes('b#')),
    ).toEqual([]);
  });

  it('gives no meeting a journey made for a forum', () => {
    expect(
      gathered(
        article('a', '2024-05-02', 'Anna Berg se rendra à Sudville la semaine prochaine pour un forum.'),
        article('b', '2024-05-15', 'Le 8 mai, Anna Berg s’est entretenue avec Luc Morel à Sudville.'),
      ),
    ).toHaveLength(2);
  });

  it('leaves a visit of months ago to its own days', () => {
    expect(
      gathered(
        article('a', '2023-11-02', 'Le 30 octobre, Luc Morel s’est rendu à Norville.'),
        article('b', '2024-05-15', 'La récente visite de Luc Morel à Norville n’a rien donné.'),
      ),
    ).toEqual(['visit 2023-10-30: a#p1-1']);
  });
});
