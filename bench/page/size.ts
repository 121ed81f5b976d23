/** Size of the page as a server would send it, without the divisions: those are data, and stand in it once. */
import { gzipSync } from "node:zlib";

const DIVISIONS = /(<script type="text\/plain" id="divisions">)[^<]*/;

/** Bytes of the page, deflated at the highest level. @throws Error when the page has lost the place of the divisions */
export function gzipWithoutDivisions(html: string): number {
  if (!DIVISIONS.test(html)) throw new Error("the page has no place for the divisions");
  return gzipSync(html.replace(DIVISIONS, "$1"), { level: 9 }).length;
}
