/** The closed set of changes: for each name, what a document may say of it and what it does; one file a topic. */
import { assessmentChanges } from "./assessment.ts";
import { burdenChanges } from "./burden.ts";
import type { Change } from "./change.ts";
import { constancyChanges } from "./constancy.ts";
import { coordinationChanges } from "./coordination.ts";
import { dutyChanges } from "./duties.ts";
import { fundingChanges } from "./funding.ts";
import { listChanges } from "./lists.ts";
import { meansChanges } from "./means.ts";
import { mentorChanges } from "./mentors.ts";
import { oversightChanges } from "./oversight.ts";
import { peopleChanges } from "./people.ts";
import { powerChanges } from "./powers.ts";
import { responseChanges } from "./response.ts";
import { reviewChanges } from "./review.ts";
import { staffingChanges } from "./staffing.ts";
import { worldChanges } from "./world.ts";

export type { Change } from "./change.ts";

export const changes: Readonly<Record<string, Change>> = {
  ...powerChanges,
  ...reviewChanges,
  ...constancyChanges,
  ...mentorChanges,
  ...peopleChanges,
  ...staffingChanges,
  ...fundingChanges,
  ...oversightChanges,
  ...meansChanges,
  ...listChanges,
  ...responseChanges,
  ...coordinationChanges,
  ...burdenChanges,
  ...assessmentChanges,
  ...dutyChanges,
  ...worldChanges,
};
