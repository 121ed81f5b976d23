/** A rule between counties: looks at all of them at a month's end, and writes to each what it has to bear. */
import type { Step } from "../../core/engine.ts";
import type { Mechanism } from "../mechanism.ts";
import type { County } from "./county.ts";

export interface Coupling extends Omit<Mechanism, keyof Step<never, never>> {
  readonly name: string;
  /** On the evening of a month's last day. All is read before anything is written: no order of counties. */
  couple(counties: readonly County[], tick: number): void;
}
