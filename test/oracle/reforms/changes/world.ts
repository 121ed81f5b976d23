/** What comes from outside, and parameters that are set (ODD: shock, set). */
import { tabulateGiveUp } from "../../abandonment.ts";
import { tabulateLuck } from "../../luck.ts";
import { setRegime } from "../../regime.ts";
import type { Parameters } from "../../world.ts";
import { handOver } from "../deliveries.ts";
import type { Amount } from "../formulas.ts";
import { amountFor, amountForCounty, eachTownship, type Given, log } from "../given.ts";
import { endShocks } from "../shocks.ts";

interface Shock {
  readonly demand: Amount;
  readonly orders: Amount;
  readonly relief: Amount;
  readonly months: number;
}

export function shock(given: Given, options: Shock): void {
  const { months } = options;
  eachTownship(given, "shock", (township) => {
    const demand = amountFor(given, township, options.demand);
    const orders = amountFor(given, township, options.orders);
    const relief = amountFor(given, township, options.relief);
    handOver(given, township, { kind: "endShock", months, amount: demand });
    if (orders !== 1) handOver(given, township, { kind: "endSurge", months, amount: orders });
    if (relief > 0) handOver(given, township, { kind: "endRelief", months, share: relief });
    endShocks(given.world, township);
  });
}

export function set(given: Given, options: { parameter: keyof Parameters; value: Amount }): void {
  if (given.townships.length === 0) return;
  const { world, tick, reform } = given;
  const amount = amountForCounty(given, options.value);
  if (world.parameters[options.parameter] === amount) return;
  world.parameters[options.parameter] = amount;
  tabulateLuck(world);
  tabulateGiveUp(world);
  setRegime(world);
  log(world, tick, "set", { reform: reform.index, amount });
}
