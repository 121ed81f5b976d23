/** Changes of assessment, tolerance and incentives (ODD: assessment, tolerate, incentives). */
import { setRegime } from "../../regime.ts";
import type { Amount } from "../formulas.ts";
import { amountFor, eachTownship, type Given } from "../given.ts";
import { measured } from "./burden.ts";

/** The column of each option. */
const columns = {
  count: "assessmentCount",
  ordersWeight: "ordersFactor",
  coreWeight: "coreWeight",
  veto: "vetoShare",
  sanctions: "sanctionScale",
  reward: "rewardShare",
  reverse: "reverseShare",
  individual: "handlerShare",
} as const;
type Option = keyof typeof columns;

export function assessment(given: Given, options: Readonly<Partial<Record<Option, Amount>>>): void {
  const { world, townships } = given;
  const asked = Object.entries(options) as [Option, Amount][];
  const values = townships.map((township) =>
    asked.map(([option, amount]) => [columns[option], amountFor(given, township, amount)] as const),
  );
  measured(given, townships, () => {
    let place = 0;
    eachTownship(given, "assessment", (township) => {
      for (const [column, value] of values[place]) township[column] = value;
      for (const order of world.orders) {
        if (order.form === "inspection") township.orders[order.index].orderCadence = township.assessmentCount;
      }
      place += 1;
    });
    setRegime(world);
  });
}

export function tolerate(given: Given, options: { to: Amount }): void {
  eachTownship(given, "tolerate", (township) => {
    township.toleranceSet = amountFor(given, township, options.to);
  });
  setRegime(given.world);
}

export function incentives(given: Given, options: { pay: Amount }): void {
  eachTownship(given, "incentives", (township) => {
    township.incentivePay = amountFor(given, township, options.pay);
  });
}
