/** Changes of people (ODD: addPosts … coproduce). */
import { DOMAIN } from "../../lists.ts";
import { handOver } from "../deliveries.ts";
import type { Amount } from "../formulas.ts";
import { amountFor, eachTownship, type Given } from "../given.ts";
import { arrangeCourse, type Form } from "../training.ts";

interface Later {
  /** Months. */
  readonly delay: number;
}

export function addPosts(given: Given, options: Later & { share: Amount }): void {
  eachTownship(given, "addPosts", (township) => {
    const amount = township.staff * amountFor(given, township, options.share);
    handOver(given, township, { kind: "posts", months: options.delay, amount });
  });
}

export function hire(given: Given, options: Later & { people: Amount; domain?: keyof typeof DOMAIN }): void {
  const which = options.domain === undefined ? undefined : DOMAIN[options.domain];
  eachTownship(given, "hire", (township) => {
    const amount = amountFor(given, township, options.people);
    handOver(given, township, { kind: "specialists", months: options.delay, amount, which });
  });
}

export function train(given: Given, options: { share: Amount; form: Form }): void {
  eachTownship(given, "train", (township) => {
    const share = amountFor(given, township, options.share);
    arrangeCourse(given.world, township, given.tick, given.matters(township), share, 0, options.form);
  });
}

export function second(given: Given, options: Later & { to: Amount }): void {
  eachTownship(given, "second", (township) => {
    const share = amountFor(given, township, options.to);
    handOver(given, township, { kind: "secondment", months: options.delay, share });
  });
}

export function specialise(given: Given, options: Later & { share: Amount }): void {
  eachTownship(given, "specialise", (township) => {
    const share = amountFor(given, township, options.share);
    handOver(given, township, { kind: "specialise", months: options.delay, share });
  });
}

export function outsource(given: Given, options: Later & { people: Amount }): void {
  eachTownship(given, "outsource", (township) => {
    const amount = amountFor(given, township, options.people);
    handOver(given, township, { kind: "gridWorkers", months: options.delay, amount });
  });
}

export function coproduce(given: Given, options: { to: Amount }): void {
  eachTownship(given, "coproduce", (township) => {
    township.coproduced = amountFor(given, township, options.to);
  });
}
