// What a user typed cannot be understood: exit code 2.
import { nearest, type Text } from "../index.ts";

export class Usage extends Error {
  readonly text: Text;
  /** The command whose help is worth reading. */
  readonly command: string | undefined;

  constructor(text: Text, command?: string) {
    super(text.en);
    this.name = "Usage";
    this.text = text;
    this.command = command;
  }
}

/** "Did you mean …?" or nothing, to stand behind a sentence. */
export function didYouMean(name: string, known: readonly string[]): Text {
  const close = nearest(name, known);
  return close === undefined
    ? { zh: "", en: "" }
    : { zh: `是不是 ${close}？`, en: ` Did you mean ${close}?` };
}
