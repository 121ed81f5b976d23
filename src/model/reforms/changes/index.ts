/** The closed set of changes: for each name, what a document may say of it and what it does; one file a topic. */
import type { Text } from "../../../core/problem.ts";
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

/** Changes that belong together, under a heading that readers choose by. */
export interface Topic {
  readonly title: Text;
  readonly changes: Readonly<Record<string, Change>>;
}

const topic = (zh: string, en: string, ...lists: readonly Topic["changes"][]): Topic => ({
  title: { zh, en },
  changes: Object.assign({}, ...lists),
});

/** All changes, by topic. */
export const topics: readonly Topic[] = [
  topic("权力与责任", "Powers and duties", powerChanges, reviewChanges, constancyChanges),
  topic("人", "People", mentorChanges, peopleChanges, staffingChanges),
  topic("钱、装备、系统", "Money, equipment, systems", fundingChanges, oversightChanges, meansChanges),
  topic("清单与监管", "Lists and supervision", listChanges),
  topic("响应与协同", "Response and coordination", responseChanges, coordinationChanges),
  topic("负担", "Burden", burdenChanges, dutyChanges),
  topic("考核与激励", "Assessment and incentives", assessmentChanges),
  topic("外部变化", "Changes of the world", worldChanges),
];

export const changes: Readonly<Record<string, Change>> = Object.assign(
  {},
  ...topics.map((one) => one.changes),
);
