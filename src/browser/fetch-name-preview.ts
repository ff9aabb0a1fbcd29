/** The previews of an article's names, as HTML by link; asked for once. */
let previews: Promise<Readonly<Record<string, string>>> | undefined;

/**
 * What the card of a name shows: the preview written when the site was built, from the article's file of previews,
 * fetched on first use. Rejects when the file cannot be had; it is then asked for again.
 */
export async function fetchNamePreview(link: HTMLAnchorElement, file: string): Promise<DocumentFragment> {
  previews ??= fetch(file).then((response) => response.json());
  try {
    return document.createRange().createContextualFragment((await previews)[link.pathname] ?? '');
  } catch (reason) {
    previews = undefined;
    throw reason;
  }
}
