/** Service in full: how a day's seconds are spent on orders and cases. */
import type { Detail, Stage } from "./detail.ts";

const share: Stage = {
  zh: "每天一次，按乡镇序号，做完一镇再做下一镇；不取随机数。队列、记录与各表见 `records`。一件一天至多用 `most` 秒；`ordersWaiting` 是三个任务来源（`orderCounty`、`orderCity`、`orderProvince`）的 `waiting` 之和，`casesWaiting` 是全部来源的 `waiting` 之和减去它；`hours` 是本镇此刻的 `hoursLeft`（有效工时刚设的）。`weight` 即 `orderWeight`，其中 `pressure` 取本镇的列而不是参数；`multitasking` 关闭时 `weight` 为 0.5。任务的预算是 `orderBudget`；任务和事项都没有待办时为 0。这里的各量都是整数，只有 `weight` 等比值不是。",
  en: "Every day, township by township in index order, one done before the next; nothing is drawn. For queues, records and lists see `records`. A case takes at most `most` seconds a day; `ordersWaiting` is the sum of `waiting` over the three origins of orders (`orderCounty`, `orderCity`, `orderProvince`), `casesWaiting` the sum of `waiting` over all origins less that; `hours` is the township's `hoursLeft` as capacity has just set it. `weight` is `orderWeight`, with the township's column `pressure` and not the parameter; with `multitasking` off `weight` is 0.5. The budget of orders is `orderBudget`, or 0 where neither orders nor cases wait. All amounts here are whole numbers; only ratios such as `weight` are not.",
  rules: [
    { name: "most", is: "floor(hoursPerDay * 3600)", source: "convention" },
    {
      name: "orderWeight",
      is: "1 / (1 + exp(-(taskSteepness * (pressure * (ordersWeight * ordersFactor - coreWeight) - taskCore))))",
      source: "M14, P50",
    },
    {
      name: "orderBudget",
      is: "floor(min(ordersWaiting, max((weight * ordersWaiting + (1 - weight) * casesWaiting > 0 ? hours * weight * ordersWaiting / (weight * ordersWaiting + (1 - weight) * casesWaiting) : 0), hours - casesWaiting)))",
      symbols: {
        hours: { zh: "今日可用的秒数", en: "seconds that can be spent today" },
        ordersWaiting: { zh: "待办任务的秒数", en: "seconds of orders waiting" },
        casesWaiting: { zh: "待办事项的秒数", en: "seconds of cases waiting" },
        weight: { zh: "任务对事项的权重", en: "weight of orders against cases" },
      },
      source: "M14",
    },
  ],
};

const booking: Stage = {
  zh: "入账。开工之前，把每个来源的 `waiting` 加到 `byOrigin`；收工之后，再减去那时的 `waiting`：`byOrigin` 所增即做掉的秒数。对一件（事项或任务）用至多 `limit` 秒，即用 `spent` 秒：`remaining` 减 `spent`，其 `origin` 的 `waiting` 减 `spent`，其用途的 `byUse` 加 `spent`。用途按下列顺序取第一条相符的：`channel` 为 `order` 的是 `orders`；`attempts` 大于 0 的是 `redo`；`channel` 为 `complaint` 或 `petition` 的是 `answer`；`local` 不为 0 的是 `decide`；其余是 `intake`。",
  en: "Booking. Before work begins, the `waiting` of every origin is added to its `byOrigin`; when work is over, the `waiting` of that moment is taken off again, so that `byOrigin` gains the seconds worked. To work on a record (a case or an order) with at most `limit` seconds takes `spent` seconds: `remaining` falls by `spent`, the `waiting` of its `origin` falls by `spent`, the `byUse` of its use rises by `spent`. Its use is the first that fits: `orders` where `channel` is `order`; `redo` where `attempts` is above 0; `answer` where `channel` is `complaint` or `petition`; `decide` where `local` is not 0; else `intake`.",
  rules: [
    {
      name: "spent",
      is: "min(remaining, limit)",
      symbols: {
        remaining: { zh: "这件尚余的秒数", en: "seconds left of the record" },
        limit: { zh: "这次至多用的秒数", en: "most seconds of this time" },
      },
      source: "convention",
    },
  ],
};

const orders: Stage = {
  zh: "任务。余额从预算起，余额大于 0 时反复：在本镇八个 `ORDERS` 队列的队首中取 `ready` 最小者（相等时取序号小的队列），没有即止；对它用至多余额的秒数，余额减 `spent`，`unfundedSeconds` 加 `spent * (1 - funded)`；若 `remaining` 仍大于 0 即止，否则出队：`ordersDone` 加 1，`ordersInHand` 减 1；若 `tick > ready`，`ordersLate` 加 1，`penalties` 加 `lateSanction * weight * sanctionForce`；记录释放。这里的 `funded` 与 `weight` 是该任务在目录中的两栏。任务用掉的秒数即预算减余额。",
  en: "Orders. The rest begins as the budget; while it is above 0: of the heads of the township's eight `ORDERS` take the one with the least `ready` (the lower queue where equal), stop if there is none; work on it with at most the rest; the rest falls by `spent`, `unfundedSeconds` rises by `spent * (1 - funded)`; stop if `remaining` is still above 0, else take it off its queue: `ordersDone` rises by 1, `ordersInHand` falls by 1; if `tick > ready`, `ordersLate` rises by 1 and `penalties` by `lateSanction * weight * sanctionForce`; the record is freed. `funded` and `weight` are here the order's two fields in the catalogue. What orders used is the budget less the rest.",
};

const cases: Stage = {
  zh: "事项。事项的总数 B 是 `hours` 减任务用掉的秒数。五个 `SERVICE` 队列（类 0 易、1 难、2–4 三个领域的专业事项）各有一个游标，每天从队首起。分两趟：第一趟只看类 0，用满 floor(B·`easyFirst`) 秒为止；第二趟看五类，接着第一趟的游标，用尽 B 为止。`coping` 开关关闭时 `easyFirst` 取 0；`load` 是本镇今日的列。",
  en: "Cases. Their total B is `hours` less what orders used. The five `SERVICE` (class 0 easy, 1 hard, 2 to 4 specialist work of the three domains) have a cursor each, which begins at the head every day. There are two passes: the first looks at class 0 alone until floor(B·`easyFirst`) seconds are spent; the second looks at all five classes, goes on from the cursor of the first, and lasts until B is spent. With the switch `coping` off `easyFirst` is 0; `load` is the township's of today.",
  rules: [{ name: "easyFirst", is: "coping * min(1, max(0, load - 1))", source: "M36" }],
  stages: [
    {
      zh: "一趟：只要这一趟用掉的秒数少于这一趟的定额，就在各类游标所指之件中取 `reached` 最小的（相等时取类号小的），没有即止。它的 `limit` 是 B 的余额与 `most` 中较小的；类 c 不小于 2 时，再与该领域的 `qualifiedLeft` 取较小的，可以是 0。用 `spent` 秒：B 的余额减 `spent`，c 不小于 2 时该领域的 `qualifiedLeft` 也减 `spent`。第一趟不因用满而打断手上这件：`limit` 看 B 的余额，不看定额。",
      en: "A pass: while the seconds spent in it are fewer than its quota, take of the cases under the cursors the one with the least `reached` (the lower class where equal), stop if there is none. Its `limit` is the lesser of what is left of B and `most`, for a class c of 2 or more the lesser of that and the domain's `qualifiedLeft`, which may be 0. Work takes `spent` seconds: what is left of B falls by `spent`, for c of 2 or more the domain's `qualifiedLeft` too. The first pass does not break off the case at hand: `limit` goes by what is left of B, not by the quota.",
    },
    {
      zh: "做完的（`remaining` 为 0）从队中取出，排到本镇 `WORKED` 末尾；没做完的留在原位。然后游标移到原来排在它后面的一件；c 不小于 2 且该领域的 `qualifiedLeft` 不大于 0 时，该类今天不再看。因此一件一天至多做一次。",
      en: "A case that is done (`remaining` is 0) is taken out of its queue and put at the end of the township's `WORKED`; one that is not keeps its place. Then the cursor moves to the case that stood behind it; for c of 2 or more with the domain's `qualifiedLeft` at 0 or below the class is over for today. So a case is worked on at most once a day.",
    },
    {
      zh: "两趟之后，对领域 d＝0、1、2：`qualifiedLeft` 不大于 0 而类 2 + d 的队列不空时，`qualifiedDays` 加 1。`cursor` 列存各类的游标，只在一镇的这一步里有意义；它存的是记录的位置，另写的程序不必相同。",
      en: "After both passes, for the domains d = 0, 1, 2: where `qualifiedLeft` is 0 or below and the queue of class 2 + d is not empty, `qualifiedDays` rises by 1. The column `cursor` holds the cursors of the classes and means something within this step of a township only; it holds places of records, in which another program need not agree.",
    },
  ],
};

const idle: Stage = {
  zh: "空闲。空闲秒数 `unused` 是 B 剩下的。有些损耗只在办事时才有，空闲的工时本不会有，所以按 `idleShare` 退回：依次对用途与来源（`doubleEntry`、`systems`）、（`shortage`、`money`）、（`strain`、`strain`），从该用途的 `byUse` 与该来源的 `byOrigin` 各减 `saved`。用途与来源 `idle` 各加 `unused` 与三个 `saved` 之和；`hoursLeft` 设为 `unused`。由此一镇一天的 `byUse` 之和等于 `byOrigin` 之和，也等于当日正常工时与加班提速之和。",
  en: "Idle hours. The idle seconds `unused` are what is left of B. Some losses there are only while work is done and would not have been in them, so they are given back by `idleShare`: for the use and origin (`doubleEntry`, `systems`), (`shortage`, `money`), (`strain`, `strain`) in this order, `saved` is taken off the use's `byUse` and off the origin's `byOrigin`. The use and the origin `idle` both rise by `unused` plus the three `saved`; `hoursLeft` becomes `unused`. So a township's `byUse` of a day adds up to its `byOrigin`, and to the day's regular seconds plus overtime and speed-up.",
  rules: [
    {
      name: "idleShare",
      is: "unused / max(1, effectiveSeconds)",
      symbols: { unused: { zh: "空闲的秒数", en: "idle seconds" } },
      source: "convention",
    },
    { name: "saved", is: "floor(byUse * idleShare)", source: "convention" },
  ],
};

export const service: Detail = { of: "service", stages: [share, booking, orders, cases, idle] };
