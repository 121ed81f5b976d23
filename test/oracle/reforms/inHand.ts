/** Cases in hand that go with a power (ODD: inHandCases). */
import { bookDays, bookHands } from "../casework.ts";
import { CAUSE, CHANNEL } from "../lists.ts";
import { type Case, RING } from "../records.ts";
import type { Township } from "../township.ts";
import type { Desk, World } from "../world.ts";

/** Moves the cases of these matters to who decides them now. */
export function moveCases(
  world: World,
  township: Township,
  matters: readonly number[],
  to: "township" | "county",
  tick: number,
): void {
  if (matters.length === 0) return;
  const goes = (one: Case): boolean =>
    one.township === township.index &&
    matters.includes(one.matter) &&
    one.wrong === 0 &&
    one.channel !== CHANNEL.complaint &&
    (to === "township") === (one.local === 0);
  const moved: Case[] = [];
  for (const queue of township.queues.SERVICE) {
    for (const one of taken(queue, goes)) {
      township.waiting[one.origin] -= one.remaining;
      bookHands(world, one, tick);
      moved.push(one);
    }
  }
  if (to === "township")
    for (const desk of world.desks) moved.push(...takenAbove(township, desk, goes, tick));
  for (const one of moved) {
    one.local = 0;
    one.stages = 0;
    one.level = 0;
    one.route = 0;
    one.remaining = 0;
    one.reached = tick;
    township.inHand -= 1;
    township.arrived -= 1;
    township.queues.INCOMING.push(one);
  }
}

/** Takes out of a queue what goes; the others keep their order. */
function taken(queue: Case[], goes: (one: Case) => boolean): Case[] {
  const out = queue.filter(goes);
  const stay = queue.filter((one) => !goes(one));
  queue.splice(0, queue.length, ...stay);
  return out;
}

/** First what waits at a desk above, then what is on its way to it, day by day. */
function takenAbove(township: Township, desk: Desk, goes: (one: Case) => boolean, tick: number): Case[] {
  const moved: Case[] = [];
  for (const one of taken(desk.WAITING, goes)) {
    desk.deskWaiting -= one.remaining;
    township.deskQueued -= 1;
    bookDays(one, CAUSE.superior, tick - one.reached);
    moved.push(one);
  }
  for (let days = 0; days < RING; days++) {
    for (const one of taken(desk.COMING[(tick + days) % RING], goes)) {
      bookDays(one, onTheWay(one), tick - one.reached);
      moved.push(one);
    }
  }
  return moved;
}

/** What the days of a stage above were booked to; the detour is behind it, and `route` says which it was. */
function onTheWay(one: Case): number {
  if (one.route === 0) return one.reason;
  return one.route <= 6 || one.route === 12 ? CAUSE.coordination : CAUSE.bounce;
}
