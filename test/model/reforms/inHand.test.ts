/** Cases in hand when a power moves: where they go, what they keep, and that the books stay exact. */
import { describe, expect, it } from "vitest";
import { DESKS } from "../../../src/model/columns.ts";
import { CLASSES, deskOn, deskQueue, INCOMING, RING, SERVICE, townQueue } from "../../../src/model/queues.ts";
import { moveInHand } from "../../../src/model/reforms/inHand.ts";
import { booksOf } from "../books.ts";
import { countyOf, inTwoTowns, neutralReference, type Town } from "../county.ts";

/** So much work that cases wait above and below. */
const busy = { upperLoad: 0.98, demand: 3 };

function townOf(reforms: readonly object[], parameters: object = busy): Town {
  const prepared = inTwoTowns("baseline", { warmUp: 0, years: 2, reforms, parameters });
  return countyOf(prepared, { reference: neutralReference(countyOf(prepared).model), cases: true });
}

const get = (
  { state }: Town,
  id: number,
  name: "wrong" | "matter" | "township" | "local" | "arrived" | "attempts" | "remaining",
) => state.cases.get(id, name);

/** Cases of the first township that stand in some queues. */
function standing(
  town: Town,
  queues: readonly number[],
  matters: readonly number[],
  local: number,
): number[] {
  const { state } = town;
  return queues
    .flatMap((queue) => [...state.queues.of(state.cases, queue)])
    .filter((id) => get(town, id, "township") === 0 && matters.includes(get(town, id, "matter")))
    .filter((id) => get(town, id, "local") === local && get(town, id, "wrong") === 0);
}

const desks = (town: Town) => Array.from({ length: DESKS }, (_, d) => deskQueue(town.model.T, d));
const below = Array.from({ length: CLASSES }, (_, c) => townQueue(0, SERVICE + c));
const total = (column: Float64Array) => column.reduce((sum, x) => sum + x, 0);

describe.each([
  ["busy", busy, ["waiting", "entering"]],
  ["calm", {}, ["resting"]],
] as const)("down in a %s county", (_, parameters, there) => {
  const town = townOf([], parameters);
  const { model, state } = town;
  const matters = model.matters.flatMap(({ decide }, m) => (decide === "township" ? [] : [m]));
  const days = 63;
  town.run(days);
  const waiting = standing(town, desks(town), matters, 0);
  const rings = Array.from({ length: DESKS * RING }, (_, i) =>
    deskOn(model.T, Math.floor(i / RING), i % RING),
  );
  const resting = standing(town, rings, matters, 0);
  const entering = standing(town, below, matters, 0);
  const moving = [...waiting, ...resting, ...entering];
  const kept = moving.map((id) => [get(town, id, "arrived"), get(town, id, "attempts")]);
  const work = waiting.reduce((sum, id) => sum + get(town, id, "remaining"), 0);
  const intake = entering.reduce((sum, id) => sum + get(town, id, "remaining"), 0);
  const before = { waiting: total(state.waiting), desks: total(state.deskWaiting), inHand: state.inHand[0] };
  const queued = state.deskQueued[0];
  // what the opening of a day does
  state.arrived.fill(0);
  moveInHand(model, state, 0, matters, days, "township");
  const incoming = [...state.queues.of(state.cases, townQueue(0, INCOMING))];

  it("there is something to move: at desks and still being taken in, or in its days above", () => {
    for (const place of there) expect({ waiting, resting, entering }[place].length).toBeGreaterThan(0);
  });

  it("takes every undecided case before today's assignment, with its arrival and attempts", () => {
    for (const id of moving) expect(incoming).toContain(id);
    expect(moving.map((id) => [get(town, id, "arrived"), get(town, id, "attempts")])).toEqual(kept);
    expect(standing(town, [...desks(town), ...rings, ...below], matters, 0)).toEqual([]);
  });

  it("takes its work off the desks and its place off what is counted", () => {
    expect(before.desks - total(state.deskWaiting)).toBe(work);
    expect(before.waiting - total(state.waiting)).toBe(intake);
    expect(queued - state.deskQueued[0]).toBe(waiting.length);
    expect(before.inHand - state.inHand[0]).toBe(moving.length);
    // counted as come today by the assignment, which is not true
    expect(state.arrived[0]).toBe(-moving.length);
  });
});

describe("up", () => {
  it("takes what is settled below and not decided yet, complaints left", () => {
    const town = townOf([]);
    const { model, state } = town;
    const matters = model.matters.map((_, m) => m);
    town.run(63);
    const moving = standing(town, below, matters, 1).filter((id) => state.cases.get(id, "channel") !== 3);
    const resting = standing(town, desks(town), matters, 0).length;
    state.arrived.fill(0);
    moveInHand(model, state, 0, matters, 63, "county");
    expect(moving.length).toBeGreaterThan(0);
    expect(standing(town, [townQueue(0, INCOMING)], matters, 0)).toEqual(expect.arrayContaining(moving));
    expect(standing(town, desks(town), matters, 0)).toHaveLength(resting);
    expect(state.arrived[0]).toBe(-moving.length);
  });
});

describe("the books", () => {
  const matters = { decide: ["county", "city"] };
  const reforms = [
    { when: "2024-03", where: { matters }, what: { transfer: { inHand: "move", gate: false } } },
    { when: "2024-05", where: { matters }, what: { recall: { inHand: "move" } } },
    { when: "2024-06", where: { matters }, what: { transfer: { inHand: "move", basis: "filed" } } },
    { when: "2024-07", where: { matters }, what: { return: { inHand: "move" } } },
  ];

  it("add up on every evening, whatever moves", () => {
    const town = townOf(reforms);
    const books = booksOf(town);
    town.run(168, (tick) => books.close(tick));
    expect(books.findings).toEqual([]);
  });

  it("cases that move are settled sooner than those that stay above", () => {
    const finished = (inHand: string) => {
      const transfer = { when: "2024-03", where: { matters }, what: { transfer: { inHand, gate: false } } };
      const town = townOf([transfer]);
      town.run(63);
      return (
        town.state.finishedCases?.filter(({ arrived, finished: day }) => arrived < 42 && day >= 42).length ??
        0
      );
    };
    expect(finished("move")).not.toBe(finished("stay"));
  });
});
