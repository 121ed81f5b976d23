/** What an instrument does, in one line: when, where, and what is set otherwise than usual. */
import { optionsIn, type Text, type Titles } from "../../../src/index.ts";
import { isMap } from "../../is-map.ts";
import { type Form, say } from "./control.ts";
import type { Known } from "./examine.ts";
import { kindsOf, type Reform, recordOf } from "./reforms.ts";
import type { Values } from "./sparse.ts";

/** What readers call all that a document may name. */
export function titlesOf(known: Known): Titles {
  return Object.fromEntries(Object.values(known).flat());
}

const DATE = /^\s*(\d{4}|year\s*\d)/i;
/** Days of the month are not written: a bare number is one of months. */
const isNumber = (value: unknown): boolean => Number.isFinite(Number(value));

function timeOf({ when, every, until }: Reform, { words }: Form): string[] {
  const text = String(when);
  const began = when === undefined ? [] : [DATE.test(text) ? words.from(text) : words.whenever(text)];
  const span = isNumber(every) ? words.months(String(every)) : String(every);
  return [
    ...began,
    ...(every === undefined ? [] : [words.every(span)]),
    ...(until === undefined ? [] : [words.until(String(until))]),
  ];
}

/** The options of each change, or of the controller. */
function optionsOf(reform: Reform): Values[] {
  if (reform.controller !== undefined) return [isMap(reform.with) ? reform.with : {}];
  const list = Array.isArray(reform.what) ? reform.what : [];
  return list
    .flatMap((change) => (isMap(change) ? Object.values(change) : []))
    .map((one) => (isMap(one) ? one : {}));
}

/** The line under an instrument's name. */
export function sentenceOf(reform: Reform, form: Form): string {
  const { words } = form;
  const inWords = { say: (text: Text) => say(text, form), titles: titlesOf(form.known()) };
  const where = recordOf(reform).fields.where;
  const place =
    where?.type === "record" && isMap(reform.where) ? optionsIn(where, reform.where, inWords) : "";
  const time = [...timeOf(reform, form), ...(place === "" ? [] : [words.where(place)])].join(words.clause);
  const given = optionsOf(reform);
  const kinds = kindsOf(reform);
  const acts = kinds.map(({ fields, about }, i) => {
    const text = optionsIn(fields, given[i] ?? {}, inWords);
    if (text === "") return say(about, form).replace(/[。.]$/, "");
    return kinds.length === 1 ? text : words.act(say(fields, form), text);
  });
  return [time, ...acts].filter((one) => one !== "").join(words.stop);
}
