/** Dims the marks, on the strip and the ribbons, of the entries that are not asked for. */
export type DimMarks = (isShown: (entry: number) => boolean) => void;

/** Prepares the dimming of the marks that lead to entries, given in the order of the page. */
export function prepareMarks(entries: readonly HTMLElement[]): DimMarks {
  const links = Map.groupBy(document.querySelectorAll('.mark-link'), (link) => link.getAttribute('href')?.split('#')[1]);
  const marks = entries.map(({ id }) => ({ links: links.get(id) ?? [], dimmed: false }));
  return (isShown) => {
    marks.forEach((mark, entry) => {
      if (mark.dimmed !== isShown(entry)) return;
      mark.dimmed = !mark.dimmed;
      for (const link of mark.links) link.classList.toggle('dimmed', mark.dimmed);
    });
  };
}
