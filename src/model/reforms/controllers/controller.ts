/** A controller: a published rule that decides, round by round, what is moved where. */
import type { RecordField } from "../../../core/field.ts";
import type { Text } from "../../../core/problem.ts";
import type { Evidence } from "../../evidence.ts";
import type { Touched } from "../../mechanism.ts";
import type { ParameterName } from "../../parameters/index.ts";
import type { Act } from "../reform.ts";

export interface Controller {
  readonly fields: RecordField;
  /** What it is, in one plain sentence for a reader who chooses among all. */
  readonly about: Text;
  readonly evidence: readonly Evidence[];
  /** Whether it looks at the world every month, or acts once. */
  readonly monthly: boolean;
  /** What its act touches beside what `reforms.ts` lists for all. */
  readonly writes?: readonly Touched[];
  readonly parameters?: readonly ParameterName[];
  /** `from` is its first day. */
  // biome-ignore lint/suspicious/noExplicitAny: each controller reads its own declared fields
  readonly act: (options: any, from: number) => Act;
}
