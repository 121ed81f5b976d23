/** THE order of the day. The first file a newcomer opens: what happens, in this order, every working day. */
import type { Mechanism } from "./mechanism.ts";
import { abandonment } from "./mechanisms/abandonment.ts";
import { assessment } from "./mechanisms/assessment.ts";
import { assignment } from "./mechanisms/assignment.ts";
import { capacity } from "./mechanisms/capacity.ts";
import { closing } from "./mechanisms/closing.ts";
import { experience } from "./mechanisms/experience.ts";
import { imitation } from "./mechanisms/imitation.ts";
import { incidents } from "./mechanisms/incidents.ts";
import { inflow } from "./mechanisms/inflow.ts";
import { learning } from "./mechanisms/learning.ts";
import { mentoring } from "./mechanisms/mentoring.ts";
import { money } from "./mechanisms/money.ts";
import { opening } from "./mechanisms/opening.ts";
import { orders } from "./mechanisms/orders.ts";
import { peers } from "./mechanisms/peers.ts";
import { quality } from "./mechanisms/quality.ts";
import { readiness } from "./mechanisms/readiness.ts";
import { reversals } from "./mechanisms/reversals.ts";
import { service } from "./mechanisms/service.ts";
import { strain } from "./mechanisms/strain.ts";
import { upperDesks } from "./mechanisms/upperDesks.ts";
import { reforms } from "./reforms/reforms.ts";

export const day: readonly Mechanism[] = [
  opening,
  reforms, // 1 dated, conditional and controller-made changes take effect
  orders, // 2 top-down work arrives
  inflow, // 3 citizens' cases arrive
  assignment, // 4 who settles each case
  capacity, // 5 the hours there are
  service, // 6 hours meet work
  quality, // 7 right or wrong
  mentoring, // departments' people beside townships
  upperDesks, // 8 desks above
  abandonment, // 9 those who give up
  experience, // 10 what citizens lived through
  incidents, // weekly: what comes to light
  learning, // weekly: practice teaches, disuse forgets
  strain, // weekly: burnout, effort, fear, turnover
  money, // weekly: what comes against what is needed
  reversals, // monthly: what moved is taken back or redefined
  readiness, // monthly: can it be carried
  assessment, // monthly: ranking and sanctions
  peers, // monthly: learning from neighbours
  closing,
  imitation, // monthly: townships begin what they see work
];
