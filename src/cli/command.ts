// A command of the command line: what it is for, what it takes, how it is used.
import type { Text } from "./language.ts";
import type { OptionName, OptionSpec } from "./options.ts";
import type { Session } from "./session.ts";

export interface Example {
  readonly line: string;
  readonly why: Text;
}

export interface CommandSpec {
  readonly name: string;
  readonly operands: Text;
  readonly summary: Text;
  readonly notes: readonly Text[];
  readonly examples: readonly Example[];
  readonly options: readonly OptionName[];
  /** Options that mean something else here than elsewhere. */
  readonly special?: Partial<Readonly<Record<OptionName, OptionSpec>>>;
  /** Gives the exit code. Loaded on demand, so that help is quick. */
  readonly run: (session: Session) => Promise<number>;
}
