/** The benchmark model is the proof that another model fits on the kernel; these are its reference values. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { build } from "../../bench/m0/m0.ts";

function run(seed: string) {
  const ready = build(100, 200, seed);
  ready.run();
  return ready.means();
}

it("gives the reference means at N = 100, T = 200, over 20 seeds", () => {
  const runs = Array.from({ length: 20 }, (_, i) => run(String(i + 1)));
  const mean = (name: keyof ReturnType<typeof run>) => runs.reduce((sum, one) => sum + one[name], 0) / 20;
  expect(Math.abs(mean("backlog") - 637)).toBeLessThan(6);
  expect(Math.abs(mean("s") - 0.244)).toBeLessThan(0.007);
  expect(Math.abs(mean("err") - 0.0852)).toBeLessThan(0.002);
});

it("is the same for the same seed, and frozen", () => {
  expect(run("1")).toEqual(run("1"));
  expect(run("1")).toMatchInlineSnapshot(`
    {
      "backlog": 629.1656666666665,
      "err": 0.08395792192969462,
      "s": 0.24342679836596476,
    }
  `);
});

it("fits in a hundred lines", () => {
  const source = readFileSync(new URL("../../bench/m0/m0.ts", import.meta.url), "utf8");
  expect(source.split("\n").length).toBeLessThan(100);
});
