import type { ResultGroup, SearchOptions } from '../dossier/search/search-dossier.ts';
import { PAGE_STRINGS } from './page-strings.fr.ts';

/** What narrows the search of a page: native controls of its form (`genre`, `de`, `a`), kept in the address under their names. */
export interface SearchFilters {
  options(): Pick<SearchOptions, 'kinds' | 'period'>;
  /** The period in words, after a comma; empty without one. */
  tellPeriod(): string;
  /** Sets the controls from an address; what it says wrongly narrows nothing. */
  read(address: URLSearchParams): void;
  /** Writes them into an address. */
  write(address: URLSearchParams): void;
}

const KINDS = { noms: 'entities', evenements: 'events', articles: 'articles' } as const satisfies Record<string, ResultGroup>;

/** The filters of a form; `changed` is called when the reader changes one. */
export function readFilters(form: HTMLFormElement, changed: () => void): SearchFilters {
  const kinds = [...form.querySelectorAll<HTMLInputElement>('[name="genre"]')];
  const [from, until] = ['de', 'a'].map((name) => form.querySelector<HTMLInputElement>(`[name="${name}"]`)) as [HTMLInputElement, HTMLInputElement];
  // Where months have no control of their own, they are typed; a year is enough.
  for (const field of [from, until]) if (field.type !== 'month') Object.assign(field, { placeholder: 'aaaa-mm', inputMode: 'numeric', pattern: '\\d{4}(-\\d{2})?' });
  for (const field of [...kinds, from, until]) field.addEventListener('change', changed);
  const kind = (): string => kinds.find(({ checked }) => checked)?.value ?? '';
  const months = (): readonly [string, string] => [toMonth(from.value, '01'), toMonth(until.value, '12')];

  return {
    options: () => {
      const group = KINDS[kind() as keyof typeof KINDS] as ResultGroup | undefined;
      const [first, last] = months();
      const period = { min: first === '' ? null : `${first}-01`, max: last === '' ? null : lastDay(last) };
      return { ...(group === undefined ? {} : { kinds: [group] }), ...(first === '' && last === '' ? {} : { period }) };
    },
    tellPeriod: () => {
      const [first, last] = months();
      return (first === '' ? '' : PAGE_STRINGS.from(tellMonth(first))) + (last === '' ? '' : PAGE_STRINGS.until(tellMonth(last)));
    },
    read: (address) => {
      const asked = address.get('genre') ?? '';
      for (const field of kinds) field.checked = field.value === (asked in KINDS ? asked : '');
      from.value = toMonth(address.get('de') ?? '', '01');
      until.value = toMonth(address.get('a') ?? '', '12');
    },
    write: (address) => {
      for (const [name, value] of Object.entries({ genre: kind(), de: months()[0], a: months()[1] })) {
        if (value === '') address.delete(name);
        else address.set(name, value);
      }
    },
  };
}

/** A month of a year, `2024-06`; a year alone gets a month; anything else is none. */
function toMonth(typed: string, month: string): string {
  const [, year, given = month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(typed.trim()) ?? [];
  return year === undefined ? '' : `${year}-${given}`;
}

const lastDay = (month: string): string => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

const tellMonth = (month: string): string => new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01`));
