/** The real provinces, cities and counties, which stand packed in the page; unpacked when somebody asks. */
import { type Divisions, readDivisions } from "../../src/index.ts";
import { inflate } from "./pack.ts";

/** The county that stands chosen when somebody first asks for real ones, or for one that there is not: 江安县. */
export const FIRST_COUNTY = "511523";

/** Many times the text as it is. */
const MOST_BYTES = 10_000_000;

/** Gives the divisions, unpacking them once; undefined when this page carries none. */
export function packedDivisions(page: Document): () => Promise<Divisions | undefined> {
  let opened: Promise<Divisions | undefined> | undefined;
  return () => {
    const packed = page.getElementById("divisions")?.textContent?.trim() ?? "";
    const bytes = () => Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    opened ??= packed === "" ? Promise.resolve(undefined) : inflate(bytes(), MOST_BYTES).then(readDivisions);
    return opened;
  };
}

export function hasCounty(divisions: Divisions, code: string): boolean {
  try {
    divisions.county(code);
    return true;
  } catch {
    return false;
  }
}
