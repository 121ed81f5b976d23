/** What a rule of the linter 事前提醒 is: one small object. A new rule is one more entry in a list of such objects. */
import type { Text } from "../../core/problem.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { Change, Strategy } from "./strategy.ts";

/** Where a rule applies, and what it found there. */
export interface Finding {
  /** `reforms[0].what[1].transfer` */
  readonly path: string;
  readonly what: Text;
}

export interface Rule {
  readonly id: string;
  /** A few words, for where there is little room. */
  readonly title: Text;
  /** Failure modes 失灵 that it warns of, as the evidence numbers them. */
  readonly evidence: readonly Evidence[];
  /** Why it matters: one clause without a full stop. */
  readonly why: Text;
  /** What to do: one sentence. */
  readonly mend: Text;
  readonly finds: (strategy: Strategy) => readonly Finding[];
}

export const named = (title: Text): Text => ({ zh: `“${title.zh}”`, en: `"${title.en}"` });

/** A finding about a change, called by its title: “一刀切下放”不许退回. */
export function about({ path, title }: Change, zh: string, en: string): Finding {
  return { path, what: { zh: `“${title.zh}”${zh}`, en: `"${title.en}" ${en}` } };
}

export const joined = (texts: readonly Text[]): Text => ({
  zh: texts.map((text) => text.zh).join("、"),
  en: texts.map((text) => text.en).join(", "),
});
