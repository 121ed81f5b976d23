/** What every control of a form is made with: where its value stands, and what is said of it. */
import type { FieldSpec, ProblemDetail, Text } from "../../../src/index.ts";
import { h } from "../../dom.ts";
import type { Language } from "../../i18n/index.ts";
import type { Known } from "./examine.ts";
import type { StrategyWords } from "./words.ts";

/** A part of the page that follows the settings. */
export interface Control {
  readonly node: HTMLElement;
  /** Shows what is now; keeps the focus, and what is being typed. */
  readonly refresh: () => void;
}

/** What the controls of a form have in common. */
export interface Form {
  readonly language: Language;
  readonly words: StrategyWords;
  readonly known: () => Known;
  readonly problems: () => readonly ProblemDetail[];
  /** Begins the ids of its elements; one form of that name stands in the page. */
  readonly id: string;
}

/** A field of a document, its value, and how another one is written; undefined takes it out. */
export interface Place {
  readonly spec: FieldSpec;
  /** `reforms[0].what[0].transfer.with.posts`, as problems name it. */
  readonly path: string;
  readonly get: () => unknown;
  readonly set: (value: unknown) => void;
}

export const say = (text: Text, { language }: Pick<Form, "language">): string => text[language];

export const isWithin = (path: string, whole: string): boolean =>
  path.startsWith(whole) && (path.length === whole.length || /[.[]/.test(path[whole.length]));

/** Problems at a path or below it, but not below those that have a control of their own. */
export function problemsAt(form: Form, path: string, apart: readonly string[] = []): ProblemDetail[] {
  return form
    .problems()
    .filter(({ path: at = "" }) => isWithin(at, path) && !apart.some((one) => isWithin(at, one)));
}

/** What is wrong with a field, beside it; empty and out of sight when nothing is. */
export function createFault(form: Form, path: string, apart: readonly string[] = []): Control {
  const node = h("p", { class: "fault", id: `${idOf(form, path)}-fault` });
  return {
    node,
    refresh() {
      const texts = problemsAt(form, path, apart).map(({ what, mend }) =>
        [what, ...(mend ? [mend] : [])].map((text) => say(text, form)).join(" "),
      );
      const text = texts.join(" ");
      if (node.textContent !== text) node.textContent = text;
      node.hidden = text === "";
    },
  };
}

/** An id for the element of a path. */
export function idOf(form: Form, path: string): string {
  return `${form.id}-${path.replace(/[^\w]+/g, "-")}`;
}

/** Several controls in one. */
export function together(node: HTMLElement, controls: readonly Control[]): Control {
  const refresh = () => {
    for (const one of controls) one.refresh();
  };
  return { node, refresh };
}
