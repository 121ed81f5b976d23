/** A source by its codes; opened, what each of them stands for. */
import { notesOf, type SourceNote } from "../../src/index.ts";
import { h } from "../dom.ts";
import type { Told } from "./rules.ts";

function noteNode(code: string, note: SourceNote, { language, say }: Told): HTMLElement {
  const known = note.known && say.known[note.known];
  const from = [note.from, known].filter(Boolean).join(say.nameJoin);
  return h(
    "li",
    {},
    h("code", {}, code),
    ` ${note[language]}`,
    from !== "" && h("span", { class: "from" }, from),
  );
}

/** `of`: whose source it is, for those who hear it out of its place. */
export function sourceNode(source: string, of: string, told: Told): HTMLElement {
  const { say } = told;
  const notes = notesOf(source);
  const summary = h(
    "summary",
    { "aria-label": `${say.sourceOf(of)}: ${source}` },
    `${say.source} `,
    h("span", { class: "codes" }, source),
  );
  const inner =
    notes.length > 0
      ? h("ul", {}, ...notes.map(([code, note]) => noteNode(code, note, told)))
      : h("p", {}, say.noNote);
  return h("details", { class: "source" }, summary, inner);
}
