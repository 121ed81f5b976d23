/** THE list of the lab's rooms, in the order of their tabs. */
import { type Comparison, createComparison } from "./compare/comparison.ts";
import { createCompareRoom } from "./compare/room.ts";
import { createCountyRoom } from "./county/room.ts";
import { beginWatching, type Watching } from "./county/watching.ts";
import { createExploration, type Exploration } from "./explore/exploration.ts";
import { createExploreRoom } from "./explore/room.ts";
import { createModelRoom } from "./model/room.ts";
import type { Context, Room, Services } from "./room.ts";
import { createReproduction, type Reproduction } from "./share/reproduction.ts";

/** What is under way in the rooms; it outlives a change of the language. */
export interface Work {
  readonly comparison: Comparison;
  readonly watching: Watching;
  readonly exploration: Exploration;
  readonly reproduction: Reproduction;
}

export function beginWork(services: Services): Work {
  const comparison = createComparison(services);
  return {
    comparison,
    watching: beginWatching(services),
    exploration: createExploration(services),
    reproduction: createReproduction(services, comparison),
  };
}

type Maker = (options: Services & Context & Work) => Room;

export const rooms = {
  compare: createCompareRoom,
  county: createCountyRoom,
  explore: createExploreRoom,
  model: createModelRoom,
} satisfies Record<string, Maker>;

export type RoomName = keyof typeof rooms;
export const roomNames = Object.keys(rooms) as readonly RoomName[];

export function isRoom(text: string | null): text is RoomName {
  return text !== null && Object.hasOwn(rooms, text);
}
