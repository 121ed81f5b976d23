/** A source by its codes; opened, what each of them stands for. */
import { codesOf, notesOf, type SourceNote } from "../../src/index.ts";
import { h } from "../dom.ts";
import type { ModelWords, Told } from "./words.ts";

/** A point settled by trial is cited by its place in a paper that readers do not have. */
function codeText(code: string, say: ModelWords): string {
  const point = code.match(/^model\.md 3\.2 \((\d+)\)$/)?.[1];
  return point === undefined ? code : say.trial(point);
}

/** The source in a line: its codes, and what it says of them. Remarks are English; Chinese has those that recur. */
export function sourceText(source: string, { language, say }: Told): string {
  const codes = codesOf(source).map((code) => codeText(code, say));
  const remarks = say.remarks.filter(({ means }) => means.test(source)).map(({ text }) => text);
  const rest = source.replace(/^[^:]*:\s*/, "");
  const own = language === "en" && codes.length > 0 && source.includes(": ") ? [rest] : remarks;
  return [...codes, ...own].join(say.list) || say.noCode;
}

function noteNode(code: string, note: SourceNote, { language, say }: Told): HTMLElement {
  const known = note.known && say.known[note.known];
  const from = [note.from, known].filter(Boolean).join(say.nameJoin);
  return h(
    "li",
    {},
    h("span", { class: "code" }, codeText(code, say)),
    ` ${note[language]}`,
    from !== "" && h("span", { class: "from" }, from),
  );
}

/** `of`: whose source it is, for those who hear it out of its place. */
export function sourceNode(source: string, of: string, told: Told): HTMLElement {
  const { say } = told;
  const notes = notesOf(source);
  const text = sourceText(source, told);
  const summary = h("summary", { "aria-label": say.sourceOf(of, text) }, say.source(text));
  const inner =
    notes.length > 0
      ? h("ul", {}, ...notes.map(([code, note]) => noteNode(code, note, told)))
      : h("p", {}, say.noNote);
  // what is more than codes stands in English alone
  const more = /[a-z]{3}/.test(source.replaceAll(/model\.md 3\.2 \([\d, ]+\)/g, ""));
  const original = more && h("p", { class: "from" }, say.original, h("span", { lang: "en" }, source));
  return h("details", { class: "source" }, summary, inner, original);
}
