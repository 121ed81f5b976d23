/** The last step of reading: townships and program are made, and what only shows then is said with file and line. */
import { Problem, type ProblemDetail } from "../core/problem.ts";
import { modelOf, type Prepared, prepare } from "./build.ts";
import type { Divisions } from "./divisions.ts";
import type { ReadScenario } from "./read.ts";

/** @throws Problem with file and line where the document came from a file */
export function placed(
  { document, placeOf }: Pick<ReadScenario, "document" | "placeOf">,
  divisions: () => Divisions | undefined,
): Prepared {
  const { division } = document.county;
  try {
    const scenario = prepare(document, division === undefined ? undefined : divisions());
    modelOf(scenario, 0, undefined);
    return scenario;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const details = error.details.map((detail): ProblemDetail => {
      const path = detail.path ?? (division === undefined ? undefined : "county.division");
      return { ...placeOf(path ?? ""), ...detail, ...(path === undefined ? {} : { path }) };
    });
    throw new Problem(details);
  }
}
