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

/** What the address says is looked at. */
export function lookNow(): Look {
  return readLook(new URLSearchParams(location.hash.slice(1)).get("look"), Object.keys(indicators));
}

export function beginWatching(services: Services): Watching {
  return {
    filming: createFilming(services),
    look: createLook(lookNow()),
    playback: createPlayback(),
  };
}
