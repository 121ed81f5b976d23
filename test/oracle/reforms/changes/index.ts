/** Every change by its name, as a document has it. */

import { evaluate } from "../evaluating.ts";
import { exchange } from "../exchanging.ts";
import type { Given } from "../given.ts";
import { movePosts } from "../toCounty.ts";
import { assessment, incentives, tolerate } from "./assessment.ts";
import { campaign, standard, trim, villageLists } from "./burden.ts";
import { admitOrders, dropOrders, recallOrders } from "./duties.ts";
import { connect, disconnect, equip, fund, grant, ownRevenue, support } from "./means.ts";
import { audit, council, monitor, open, publishLists, supervise } from "./oversight.ts";
import { addPosts, coproduce, hire, outsource, second, specialise, train } from "./people.ts";
import { anchor, assess, assignDuty, churn, mentor, recall, returned, transfer } from "./powers.ts";
import {
  coordinate,
  dispatch,
  hotline,
  nearby,
  offload,
  platform,
  pool,
  shareData,
  whistle,
} from "./response.ts";
import { set, shock } from "./world.ts";

/** Acts for a reform on a day; the options are the document's, defaults filled in. */
export type Change = (given: Given, options: never) => void;

export const changes: Readonly<Record<string, Change>> = {
  transfer,
  assignDuty,
  assess,
  recall,
  return: returned,
  evaluate,
  exchange,
  churn,
  anchor,
  mentor,
  addPosts,
  movePosts,
  hire,
  train,
  second,
  specialise,
  outsource,
  coproduce,
  equip,
  connect,
  fund,
  grant,
  ownRevenue,
  disconnect,
  support,
  open,
  publishLists,
  supervise,
  audit,
  monitor,
  council,
  whistle,
  hotline,
  coordinate,
  pool,
  dispatch,
  platform,
  offload,
  nearby,
  shareData,
  campaign,
  trim,
  standard,
  assessment,
  tolerate,
  incentives,
  admitOrders,
  dropOrders,
  recallOrders,
  villageLists,
  shock,
  set,
};
