/** Whether a run found what the link said that led to it. */
import type { Study } from "../../src/index.ts";
import type { Comparison as Running } from "../compare/comparison.ts";
import { createLatest } from "../latest.ts";
import { createListeners, type Listeners } from "../listeners.ts";
import type { Services } from "../room.ts";
import { scenariosOf, unitsFor } from "../settings/scenarios.ts";
import { type Settings, sameComparison } from "../settings/settings.ts";
import { type Check, type Comparison, checkOf, compareChecks, readCheck, setsOf } from "./link.ts";
import { hashOf, openLink } from "./open-link.ts";

export interface Reproduction {
  /** What is expected of the run that was made with the settings of a link; undefined for any other run. */
  readonly found: () => Comparison | "pending" | undefined;
  /** What a link to the shown result says; undefined while there is no complete result of the present settings. */
  readonly check: () => Promise<Check | undefined>;
  readonly follow: Listeners<void>["follow"];
}

interface Expected {
  readonly check: Check;
  readonly settings: Settings;
}

/** What the shown result is, when it is complete and of this page; worked out once a result. */
function createShownCheck(divisions: Services["divisions"], comparison: Running) {
  let known: { readonly study: Study; readonly check: Check } | undefined;
  return async (): Promise<Check | undefined> => {
    const [study, settings] = [comparison.study(), comparison.shownWith()];
    const complete = study && study.replications > 0 && study.replications === study.asked;
    if (!complete || !settings || comparison.progress() || comparison.outdated()) return undefined;
    if (known?.study !== study) {
      const scenarios = scenariosOf(settings, await unitsFor(settings, divisions));
      known = { study, check: checkOf(study, setsOf(scenarios)) };
    }
    return known.check;
  };
}

export function createReproduction(services: Services, comparison: Running): Reproduction {
  const { store, divisions } = services;
  const { tell, follow } = createListeners();
  let expected: Expected | undefined;
  let found: Comparison | "pending" | undefined;
  const shownCheck = createShownCheck(divisions, comparison);
  const look = async () => {
    const wanted = expected;
    const made = comparison.shownWith();
    if (!wanted || !made || !sameComparison(made, wanted.settings)) found = undefined;
    else {
      const now = await shownCheck();
      if (expected !== wanted) return;
      found = now ? compareChecks(wanted.check, now) : "pending";
    }
    tell();
  };
  const begin = createLatest();
  const expect = async (hash: string) => {
    const isLast = begin();
    const said = readCheck(new URLSearchParams(hash.slice(1)).get("check"));
    const link = said && (await openLink(hash, services));
    if (!isLast()) return;
    // of a link that lost something another result is no news
    expected = said && link?.lost.length === 0 ? { check: said, settings: link.settings } : undefined;
    void look();
  };
  comparison.follow(() => void look());
  store.follow(() => void look());
  addEventListener("hashchange", (event) => void expect(hashOf(event)));
  void expect(location.hash);
  const check = async () => (comparison.fresh() ? shownCheck() : undefined);
  return { found: () => found, check, follow };
}
