/** The day with what a scenario adds to it: each own mechanism right after the one that it names. */
import type { Step } from "../core/engine.ts";
import { Problem } from "../core/problem.ts";
import type { OwnMechanism } from "../model/mechanism.ts";
import type { Model } from "../model/model.ts";
import type { State } from "../model/state.ts";
import type { Prepared } from "../scenario/build.ts";

export type DayStep = Step<Model, State>;

/** Own flows are set to 0 with the model's own. */
function ownOpening(mechanisms: readonly OwnMechanism[]): DayStep | undefined {
  const flows = mechanisms.flatMap(({ columns = {} }) =>
    Object.keys(columns).filter((name) => columns[name].flow),
  );
  if (flows.length === 0) return undefined;
  return {
    name: "ownOpening",
    every: 1,
    step(_model, { own }) {
      for (const name of flows) own[name].fill(0);
    },
  };
}

function insert(steps: DayStep[], after: string, step: DayStep): void {
  const at = steps.findIndex(({ name }) => name === after);
  if (at < 0)
    throw new Problem({
      path: `${step.name}.after`,
      what: { zh: `这一天里没有“${after}”。`, en: `there is no "${after}" in this day.` },
    });
  // those that were added after the same step before keep their place in front
  let to = at + 1;
  while ((steps[to] as Partial<OwnMechanism> | undefined)?.after === after) to++;
  steps.splice(to, 0, step);
}

/** @throws Problem when a mechanism was taken out of the day that another is to follow */
export function stepsOf<S extends DayStep>(steps: readonly S[], { added }: Prepared): readonly DayStep[] {
  if (!added) return steps;
  const all: DayStep[] = [...steps];
  const opening = ownOpening(added.mechanisms);
  if (opening) all.splice(all.findIndex(({ name }) => name === "opening") + 1, 0, opening);
  for (const one of added.mechanisms) insert(all, one.after, { every: 1, ...one });
  return all;
}
