/** Who was named so far in an article: what makes « Choe » or « Conseil de sécurité » clear, or leaves it open. */
import type { Entity, PassageKind } from '../model.ts';
import type { SpellingMatch } from './match-trie.ts';

// A title, a standfirst or a heading sums up what comes: there, later names count too.
const SUMMARIES: ReadonlySet<PassageKind> = new Set(['title', 'standfirst', 'heading', 'caption']);

/** Fed in reading order; a passage counts one step. */
export class NamingMemory {
  private step = 0;
  private inSummary = false;
  private readonly everywhere: ReadonlySet<string>;
  private readonly shared: ReadonlySet<string>;
  private readonly full = new Map<string, number>();
  private readonly last = new Map<string, { readonly step: number; readonly order: number }>();
  private readonly rivals = new Map<string, number>();
  private order = 0;

  /** `everywhere`: ids named in full anywhere in the article; `shared`: ids whose surname someone else bears there. */
  constructor(everywhere: ReadonlySet<string>, shared: ReadonlySet<string>) {
    this.everywhere = everywhere;
    this.shared = shared;
  }

  /** Starts a passage. */
  open(kind: PassageKind): void {
    this.step += 1;
    this.inSummary = SUMMARIES.has(kind);
  }

  noteNamed(entity: Entity, how: 'full' | 'short'): void {
    this.order += 1;
    if (how === 'full') this.full.set(entity.id, this.order);
    this.last.set(entity.id, { step: this.step, order: this.order });
  }

  /** Someone else who bears the name was met: « Choe Ryong-hae », « Daniil Medvedev ». */
  noteRival({ spellings }: SpellingMatch, homonym: boolean): void {
    this.order += 1;
    if (homonym) for (const { entity } of spellings) if (entity !== null) this.rivals.set(entity.id, this.order);
  }

  wasNamedInFull(id: string): boolean {
    return this.full.has(id) || (this.inSummary && this.everywhere.has(id));
  }

  /** The article names the entity in full, before or after. */
  isNamedAnywhere(id: string): boolean {
    return this.everywhere.has(id);
  }

  /** The article names the entity in full, before or after, and nobody else of that surname. */
  isOnlyBearer(id: string): boolean {
    return this.isNamedAnywhere(id) && !this.shared.has(id);
  }

  /** A rival was named since the entity last was in full: a bare surname may be either's. */
  hasRival(id: string): boolean {
    return (this.rivals.get(id) ?? 0) > (this.full.get(id) ?? 0);
  }

  /** The candidate named last; `null` when none was, or when two were in the same passage. */
  findLastNamed(ids: readonly string[]): string | null {
    const named = ids.flatMap((id) => {
      const when = this.last.get(id);
      return when === undefined ? [] : [{ id, ...when }];
    }).sort((a, b) => b.order - a.order);
    const [latest, next] = named;
    if (latest === undefined) return null;
    return next !== undefined && next.step === latest.step ? null : latest.id;
  }
}
