/** A study as the one JSON document of --json: everything but the weekly series, which the report holds. */
import type { Study } from "./study.ts";

/** Plain data, in the order of the published interface. */
export function studyJson(study: Study): object {
  const {
    govload,
    seed,
    replications,
    years,
    strategies,
    differences,
    channels,
    fingerprint,
    county,
    ...rest
  } = study;
  return {
    govload,
    seed,
    replications,
    years,
    strategies: strategies.map(({ weekly: _weekly, ...strategy }) => strategy),
    differences: differences.map(({ weekly: _weekly, ...difference }) => difference),
    channels,
    fingerprint,
    ...rest,
    county,
  };
}
