/** The closed set of changes: for each name, what a document may say of it and what it does; one file a topic. */
import { burdenChanges } from "./burden.ts";
import type { Change } from "./change.ts";
import { listChanges } from "./lists.ts";
import { meansChanges } from "./means.ts";
import { peopleChanges } from "./people.ts";
import { powerChanges } from "./powers.ts";
import { responseChanges } from "./response.ts";
import { worldChanges } from "./world.ts";

export type { Change } from "./change.ts";

export const changes: Readonly<Record<string, Change>> = {
  ...powerChanges,
  ...peopleChanges,
  ...meansChanges,
  ...listChanges,
  ...responseChanges,
  ...burdenChanges,
  ...worldChanges,
};
