import type { EventStatus } from '../model.ts';
import type { Head } from './title-heads.fr.ts';

/** Writes the noun of a title with its reserve and its complement: « envoi présumé de soldats », « visite russe annoncée ». `isAhead`: still to come. */
export function qualifyHead({ noun, form, complement = '' }: Head, status: EventStatus, isAhead: boolean): string {
  const adjective = status === 'announced' ? ADJECTIVES[noun === 'annonce' ? 'planned' : 'announced'][form] : status === 'claimed' ? ADJECTIVES[isAhead ? 'possible' : 'alleged'][form] : '';
  const isAdjective = !/^(?:de |d’)/.test(complement);
  return [noun, ...(isAdjective ? [complement, adjective] : [adjective, complement])].filter((words) => words !== '').join(' ');
}

const ADJECTIVES = {
  announced: { m: 'annoncé', f: 'annoncée', mp: 'annoncés', fp: 'annoncées' },
  planned: { m: 'prévu', f: 'prévue', mp: 'prévus', fp: 'prévues' },
  alleged: { m: 'présumé', f: 'présumée', mp: 'présumés', fp: 'présumées' },
  possible: { m: 'éventuel', f: 'éventuelle', mp: 'éventuels', fp: 'éventuelles' },
} as const satisfies Record<string, Record<Head['form'], string>>;
