/** Faults to be planted: what is exchanged, and what is left alone. */
import { describe, expect, it } from "vitest";
import { mutationsOf, planted } from "../../scripts/mutations.ts";

const source = `/** If a < b && c > 1, 2 comes of 3. */
import { one } from "./one-1.ts";
interface Options {
  readonly least: 0 | 1;
}
type Few = Map<string, 2>;
const title = { zh: "不到 3 成", en: "Less than 3", most: 4 };
export function rule(a: number, b: readonly number[]): number {
  if (a < b[0] && one) {
    state.sum += 2 * Math.max(a, 1);
    tell(\`a + 1\`, "a - 1");
  }
  const far = a - -1;
  return far;
}
`;
const found = mutationsOf(source);

describe("faults of a source", () => {
  it("are operators, edges, numbers, conditions and statements, by line", () => {
    expect(found.map(({ line, old, new: fault }) => `${line}: ${old} → ${fault}`)).toEqual([
      "9: a < b[0] && one → !(a < b[0] && one)",
      "9: < → <=",
      "9: < → >=",
      "9: 0 → 1",
      "9: && → ||",
      "10: state.sum += 2 * Math.max(a, 1); → ;",
      "10: += → -=",
      "10: 2 → 3",
      "10: * → /",
      "10: max → min",
      "10: 1 → 2",
      '11: tell(`a + 1`, "a - 1"); → ;',
      "13: - → +",
      "13: 1 → 2",
    ]);
  });

  it("are planted one at a time, where they stand", () => {
    const lines = source.split("\n");
    for (const one of found) {
      const changed = planted(source, one).split("\n");
      expect(changed.flatMap((text, i) => (text === lines[i] ? [] : [i + 1]))).toEqual([one.line]);
    }
  });
});
