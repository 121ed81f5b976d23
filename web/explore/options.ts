/** What the parts of this room work with. */
import type { Context, Services } from "../room.ts";
import type { Exploration } from "./exploration.ts";
import type { ExploreWords } from "./words.ts";

export interface ExploreOptions extends Services, Context {
  readonly exploration: Exploration;
  readonly own: ExploreWords;
}
