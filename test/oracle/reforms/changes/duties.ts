/** Changes of the orders that a township does (ODD: admitOrders, dropOrders, recallOrders). */
import { departmentSeconds } from "../../detours.ts";
import type { Township } from "../../township.ts";
import type { Order, World } from "../../world.ts";

import type { Amount } from "../formulas.ts";
import { amountFor, type Given, logHere } from "../given.ts";
import { measured } from "./burden.ts";

/** What becomes of an order: the township's share, the departments', the share they put people to, listed or not. */
interface Lot {
  readonly here: number;
  readonly above: number;
  readonly staffed: number;
  readonly listed: number;
}

function sortOrders(given: Given, kind: string, lotOf: (township: Township) => Lot): void {
  const { world, townships, orders } = given;
  for (const township of townships) {
    const lot = lotOf(township);
    measured(given, [township], () => {
      for (const order of orders) {
        const pair = township.orders[order.index];
        pair.orderFactor = lot.here;
        pair.orderAbove = lot.above;
        pair.orderListed = lot.listed;
        putPeopleTo(world, township, order, lot.staffed);
        logHere(given, township, kind, order.items);
      }
    });
  }
}

function putPeopleTo(world: World, township: Township, order: Order, staffed: number): void {
  const pair = township.orders[order.index];
  const seconds = staffed * pair.rate * pair.work * pair.orderAbove;
  const all = departmentSeconds(world);
  for (const desk of world.desks.slice(0, 3)) {
    desk.deskSeconds += ((seconds - pair.orderStaffed) * desk.deskSeconds) / all;
  }
  pair.orderStaffed = seconds;
}

interface Admit {
  readonly share: Amount;
  readonly lead: boolean;
  readonly staffed: Amount;
}

export function admitOrders(given: Given, options: Admit): void {
  sortOrders(given, "admitOrders", (township) => {
    const here = amountFor(given, township, options.share);
    const staffed = amountFor(given, township, options.staffed);
    return { here, above: options.lead ? 1 - here : 0, staffed, listed: 1 };
  });
}

export function dropOrders(given: Given): void {
  sortOrders(given, "dropOrders", () => ({ here: 0, above: 0, staffed: 0, listed: 0 }));
}

export function recallOrders(given: Given, options: { staffed: Amount }): void {
  sortOrders(given, "recallOrders", (township) => {
    return { here: 0, above: 1, staffed: amountFor(given, township, options.staffed), listed: 0 };
  });
}
