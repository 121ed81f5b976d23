/**
 * What the shipped scenarios claim (`expect:`) holds, settled at 95 % over paired replications. The seed is none of those by
 * which the claims were found ("2024"). Runs against dist, where worker threads have a file to start from.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, it } from "vitest";
import type * as Door from "../../../src/index.ts";
import type * as NodeDoor from "../../../src/node.ts";
import { shipped } from "../../../src/scenario/shipped.generated.ts";

const dist = join(import.meta.dirname, "../../../dist");
const nameOf = ({ id, indicator, is, than, months }: Door.Claim) =>
  `${id}: ${indicator} ${is} than ${than}${months ? ` in months ${months.join("-")}` : ""}`;
const claimed = Object.values(shipped).flatMap(({ id, expect: list }) => list.map((one) => ({ id, ...one })));
let found: Map<string, Door.ClaimFinding>;

beforeAll(async () => {
  const door: typeof Door = await import(/* @vite-ignore */ pathToFileURL(join(dist, "index.js")).href);
  const node: typeof NodeDoor = await import(/* @vite-ignore */ pathToFileURL(join(dist, "node.js")).href);
  const ids = [...new Set(claimed.flatMap(({ id, than }) => [id, than]))];
  const scenarios = ids.map((id) => door.scenario(id));
  const runner = node.workers();
  const findings = await door.checkClaims(scenarios, scenarios.flatMap(door.claimsOf), {
    runner,
    seed: "judged",
  });
  found = new Map(findings.map((one) => [nameOf(one), one]));
  await runner.close();
}, 900_000);

it("24 scenarios or more claim something", () => {
  expect(new Set(claimed.map(({ id }) => id)).size).toBeGreaterThanOrEqual(24);
});

it.each(claimed.map((claim) => [nameOf(claim)]))("%s", (name) => {
  const { verdict, difference } = found.get(name) as Door.ClaimFinding;
  expect(verdict, `${difference.mean} [${difference.low}, ${difference.high}]`).toBe("holds");
});
