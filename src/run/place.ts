/** The day with what a scenario adds to it: each own mechanism right after the one that it names. */
import type { Step } from "../core/engine.ts";
import { Problem } from "../core/problem.ts";
import type { Mechanism, OwnMechanism } from "../model/mechanism.ts";
import type { Model } from "../model/model.ts";
import type { State } from "../model/state.ts";
import { day } from "../model/step.ts";
import { withMechanisms } from "../scenario/added.ts";
import type { Prepared } from "../scenario/build.ts";

export type DayStep = Step<Model, State>;

/** What may be handed to a run beside its scenario. */
export interface DayOptions {
  /**
   * The day, when a mechanism is taken out or put elsewhere; default the model's own. Mechanisms of one's own may stand in
   * the list too, anywhere: they go where they say.
   */
  readonly mechanisms?: readonly (Mechanism | OwnMechanism)[];
  /** Mechanisms of one's own, each put right after the one that it names. */
  readonly add?: readonly OwnMechanism[];
  /** Values of their parameters, where they are not the defaults. */
  readonly parameters?: Readonly<Record<string, number>>;
}

const isOwn = (one: Mechanism | OwnMechanism): one is OwnMechanism => !("switches" in one);

/** The scenario with what the options add, and the model's part of the day. @throws Problem with what is wrong in it */
export function extended(scenario: Prepared, { mechanisms = day, add = [], parameters }: DayOptions) {
  const own = mechanisms.filter(isOwn);
  return {
    scenario: withMechanisms(scenario, [...own, ...add], parameters),
    mechanisms: mechanisms.filter((one): one is Mechanism => !isOwn(one)),
  };
}

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

/** Whether an own step stands where it does because of the step of that name, directly or by way of others. */
function belongsTo(target: string, step: string, added: readonly OwnMechanism[]): boolean {
  const own = added.find(({ name }) => name === step);
  return own !== undefined && (own.after === target || belongsTo(target, own.after, added));
}

function insert(steps: DayStep[], after: string, step: DayStep, added: readonly OwnMechanism[]): void {
  const at = steps.findIndex(({ name }) => name === after);
  if (at < 0)
    throw new Problem({
      path: `${step.name}.after`,
      what: { zh: `这一天里没有“${after}”。`, en: `there is no "${after}" in this day.` },
    });
  // those that were added after the same step before keep their place in front
  let to = at + 1;
  while (to < steps.length && belongsTo(after, steps[to].name, added)) to++;
  steps.splice(to, 0, step);
}

/** A step without a rhythm would never run, and nobody would be told. */
function checkRhythm(steps: readonly DayStep[]): void {
  const lame = steps.find(({ every }) => !(every > 0));
  if (!lame) return;
  throw new Problem({
    path: `${lame.name}.every`,
    what: { zh: "缺少正的天数。", en: "a positive number of days is missing." },
    mend: {
      zh: "自己的机制请交给 withMechanisms，或 simulate 的 add。",
      en: "Hand a mechanism of your own to withMechanisms, or to simulate as add.",
    },
  });
}

/**
 * @throws Problem when a mechanism was taken out of the day that another is to follow, or one has no rhythm
 */
export function stepsOf<S extends DayStep>(steps: readonly S[], { added }: Prepared): readonly DayStep[] {
  checkRhythm(steps);
  if (!added) return steps;
  const all: DayStep[] = [...steps];
  // before all others: what follows `opening` may count already
  const opening = ownOpening(added.mechanisms);
  if (opening) all.unshift(opening);
  for (const one of added.mechanisms) insert(all, one.after, { every: 1, ...one }, added.mechanisms);
  return all;
}
