/** Money received over needed (M34). */
import { expect, it } from "vitest";
import { moneyRatio } from "../../../src/model/mechanisms/money.ts";
import { rising } from "../rising.ts";

it("is paid over dutiful hours, at most 1.5", () => {
  expect(moneyRatio(50, 100)).toBe(0.5);
  expect(moneyRatio(0, 100)).toBe(0);
  expect(moneyRatio(200, 100)).toBe(1.5);
  expect(moneyRatio(10, 0)).toBe(1.5);
  expect(rising((paid) => moneyRatio(paid, 100), 0, 300)).toBe(true);
  expect(rising((duty) => -moneyRatio(100, duty), 1, 300)).toBe(true);
});
