/** The divergence that a request asks for beside its run. */
import { seedFrom } from "../../core/random.ts";
import type { Mechanism } from "../../model/mechanism.ts";
import { replicationSeed } from "../replication.ts";
import type { RunRequest, RunResult } from "../runner.ts";
import { divergenceOf } from "./lockstep.ts";

export function askedDivergence(
  { scenario, references, against, seed }: RunRequest,
  mechanisms: readonly Mechanism[],
): Pick<RunResult, "divergence"> {
  if (!against || !references) return {};
  const lanes = [against, { scenario, references }] as const;
  return {
    divergence: divergenceOf(lanes, seedFrom(replicationSeed(seed, against.replication)), mechanisms),
  };
}
