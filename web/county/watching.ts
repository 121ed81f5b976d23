/** What is under way in the county: what is recorded, what is looked at, where in time. It outlives a change of the language. */
import { indicators } from "../../src/index.ts";
import type { Services } from "../room.ts";
import { createFilming, type Filming } from "./filming.ts";
import { createLook, type Look, type LookStore, readLook } from "./look.ts";
import { createPlayback, type Playback } from "./playback.ts";

export interface Watching {
  readonly filming: Filming;
  readonly look: LookStore;
  readonly playback: Playback;
}

/** What an address says is looked at. */
export function lookIn(hash: string): Look {
  return readLook(new URLSearchParams(hash.slice(1)).get("look"), Object.keys(indicators));
}

export function beginWatching(services: Services): Watching {
  return {
    filming: createFilming(services),
    look: createLook(lookIn(location.hash)),
    playback: createPlayback(),
  };
}
