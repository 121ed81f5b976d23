/** Filming: one run, told to the page as it goes on. It is stopped by dismissing the worker; what was told remains. */
import { film, filmPlan, type Scenario } from "../../src/index.ts";
import { failureOf } from "./failure.ts";
import type { FilmNews } from "./messages.ts";

/** The luck is that of a comparison's first replication. */
export function filmFor(
  { scenario, seed }: { readonly scenario: Scenario; readonly seed: string },
  tell: (news: FilmNews, moved: { transfer: Transferable[] }) => void,
): void {
  try {
    tell({ kind: "plan", plan: filmPlan(scenario) }, { transfer: [] });
    const run = film(scenario, { seed });
    let step = run.next();
    for (; !step.done; step = run.next()) {
      // moved, not copied: a week of three thousand townships is a megabyte
      const transfer = step.value.frames.map(({ values }) => values.buffer as ArrayBuffer);
      tell({ kind: "step", ...step.value }, { transfer });
    }
    tell({ kind: "finished", fingerprint: step.value.result.fingerprint }, { transfer: [] });
  } catch (error) {
    tell({ kind: "failed", failure: failureOf(error) }, { transfer: [] });
  }
}
