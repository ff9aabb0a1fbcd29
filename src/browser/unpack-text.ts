/** Unpacks a text that was deflated and written in base 64. Rejects in a browser that cannot inflate. */
export async function unpackText(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed.trim()), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}
