/** The divergence that a request asks for beside its run. */
import { seedFrom } from "../../core/random.ts";
import type { Mechanism } from "../../model/mechanism.ts";
import type { RunRequest, RunResult } from "../runner.ts";
import { divergenceOf } from "./lockstep.ts";

/** @param seedOf text from which all chance of a replication comes */
export function askedDivergence(
  { scenario, references, against, seed }: RunRequest,
  mechanisms: readonly Mechanism[],
  seedOf: (seed: string, replication: number) => string,
): Pick<RunResult, "divergence"> {
  if (!against || !references) return {};
  const lanes = [against, { scenario, references }] as const;
  return { divergence: divergenceOf(lanes, seedFrom(seedOf(seed, against.replication)), mechanisms) };
}
