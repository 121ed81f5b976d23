/** The real provinces, cities and counties, which stand packed in the page; unpacked when somebody asks. */
import { type Divisions, readDivisions } from "../src/index.ts";

/** Text of a base64 deflate stream. */
async function unpack(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}

/** Gives the divisions, unpacking them once; undefined when this page carries none. */
export function packedDivisions(page: Document): () => Promise<Divisions | undefined> {
  let opened: Promise<Divisions | undefined> | undefined;
  return () => {
    const packed = page.getElementById("divisions")?.textContent?.trim() ?? "";
    opened ??= packed === "" ? Promise.resolve(undefined) : unpack(packed).then(readDivisions);
    return opened;
  };
}
