/** Text made short enough for an address, and back: deflated, in the letters that an address may hold. */

/** Longer than any setting; a hostile link must not fill the memory. */
const MOST_BYTES = 1_000_000;

const lettersOf = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

export async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return lettersOf(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** Text of a deflate stream, read no further than `most` bytes. @throws Error when it is broken or too long */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > most) throw new Error("the packed text is too long");
  }
  return new Blob(parts).text();
}

/** @throws Error when the text is broken or too long */
export async function unpack(text: string): Promise<string> {
  const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
    letter.charCodeAt(0),
  );
  return inflate(bytes, MOST_BYTES);
}
