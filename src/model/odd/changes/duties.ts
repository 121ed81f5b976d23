/** Duties and the world outside: lists of orders and villages; shocks, and any parameter. */
import type { Detail } from "../detail.ts";

export const duties: readonly Detail[] = [
  {
    of: "admitOrders",
    stages: [
      {
        zh: "交办任务按选定次序（目录次序），与乡镇无关。三种改变（admitOrders、dropOrders、recallOrders）同一做法，只是下面四个量不同：",
        en: "The chosen orders stand in the order of the catalogue and are the same for every township. Three changes (admitOrders, dropOrders, recallOrders) do the same with four different quantities:",
        stages: [
          {
            zh: "admitOrders：h 为算出的“share”；a 在“lead”为真时为 1 − h，否则为 0；s 为算出的“staffed”；列入 = 1。",
            en: "admitOrders: h is “share”, worked out; a is 1 − h where “lead” is true, else 0; s is “staffed”, worked out; listed = 1.",
          },
          { zh: "dropOrders：h、a、s、列入都为 0。", en: "dropOrders: h, a, s and listed are all 0." },
          {
            zh: "recallOrders：h 为 0，a 为 1，s 为算出的“staffed”，列入 = 0。",
            en: "recallOrders: h is 0, a is 1, s is “staffed”, worked out, listed = 0.",
          },
        ],
      },
      {
        zh: "逐乡镇先算 h，再算 s；对该乡镇“前后测算”，其间对每种选中的任务依次：`orderFactor` 写 h，`orderAbove` 写 a，`orderListed` 写“列入”；然后配人；再记一条事件（名称为该改变，乡镇 `t`，事项 −1，数量为目录中该任务的 items）。乡镇本身不另记事件。",
        en: "Township by township h is worked out, then s. Measured before and after for this township, for each chosen order in turn: `orderFactor` becomes h, `orderAbove` a, `orderListed` listed; then people are put to it; then an event is logged (kind: the change, township `t`, matter −1, amount: the order's items in the catalogue). No event for the township as such.",
      },
      {
        zh: "配人：`staffedSeconds` 为新的秒数（`orderAbove` 已是新值）。A 为三个部门 `deskSeconds` 之和（配人之前，按序相加）。对三个部门依次：`deskSeconds` 加上 (`staffedSeconds` − `orderStaffed`) × 该部门现有 `deskSeconds` ÷ A（先乘后除）。最后 `orderStaffed` 写为 `staffedSeconds`。",
        en: "Putting people to it: `staffedSeconds` are the new seconds (`orderAbove` is the new one already). A is the sum of the three departments' `deskSeconds` before, added in their order. For each department in turn `deskSeconds` grows by (`staffedSeconds` − `orderStaffed`) × its present `deskSeconds` ÷ A (multiplied first). Last `orderStaffed` becomes `staffedSeconds`.",
        rules: [
          {
            name: "staffedSeconds",
            is: "s * orderRate * orderWork * orderAbove",
            symbols: {
              s: { zh: "部门投入人手的份额", en: "share that departments put people to" },
              orderRate: { zh: "该乡镇这种任务每日件数", en: "orders of this kind a day in the township" },
              orderWork: { zh: "一件的工时，秒", en: "seconds of one of them" },
            },
            source: "P45, P52",
          },
        ],
      },
    ],
  },
  { of: "dropOrders", stages: [{ zh: "见 admitOrders。", en: "See admitOrders." }] },
  { of: "recallOrders", stages: [{ zh: "见 admitOrders。", en: "See admitOrders." }] },
  {
    of: "villageLists",
    stages: [
      {
        zh: "算出“freed”；对该乡镇“前后测算”：`villageTime` 写为它。",
        en: "“freed” is worked out; measured before and after, for this township: `villageTime` becomes it.",
      },
    ],
  },
];

export const world: readonly Detail[] = [
  {
    of: "shock",
    stages: [
      {
        zh: "依次算出“demand”“orders”“relief”。交付包裹 endShock（份额 0，数量“demand”，即使为 1 也交付）；“orders”不为 1 时再交付 endSurge（份额 0，数量“orders”）；“relief”大于 0 时再交付 endRelief（份额“relief”，数量 0）。月数都是“months”。包裹留在日程里就是冲击的存续。",
        en: "“demand”, “orders” and “relief” are worked out in this order. A parcel endShock is handed over (share 0, amount “demand”, even where that is 1); where “orders” is not 1 also endSurge (share 0, amount “orders”); where “relief” is above 0 also endRelief (share “relief”, amount 0); all after “months”. A shock lasts as long as its parcel is on the agenda.",
      },
      {
        zh: "然后合并冲击（这几种包裹到期时也各做一次，此时到期的已离开日程）：令 x、y、z = 1；按日程次序看该乡镇的包裹：endShock 则 x 乘以数量，endSurge 则 y 乘以数量，endRelief 则 z 乘以 1 − 份额。`demandFactor` = x，`ordersSurge` = y，`reliefShare` = 1 − z。“months”四舍五入不足一天的冲击没有效果。",
        en: "Then shocks are combined (as on the delivery of each of these parcels, when what is due has left the agenda): x, y, z = 1; over the township's parcels in the order of the agenda x is multiplied by the amount of each endShock, y by that of each endSurge, z by 1 − share of each endRelief. `demandFactor` = x, `ordersSurge` = y, `reliefShare` = 1 − z. A shock whose “months” round to less than a day has no effect.",
      },
    ],
  },
  {
    of: "set",
    stages: [
      {
        zh: "全县的改变。算出“value”的全县数值；与该参数现值相同就到此为止，不记事件。否则写入 `parameters` 中该参数的位置，重建由参数推出的各表（依次为用时波动表、放弃概率表、各乡镇 `pressure`、`sanctionForce`、`tolerance`），再记一条事件 set，乡镇 −1，事项 −1，数量为新值。`assignedHours` 不重算，上级窗口的 `deskSeconds` 也不变。范围是该参数自己的范围。",
        en: "Of the county. The county's amount of “value” is worked out; where the parameter has it already that is all, without an event. Otherwise it is written to the parameter's place in `parameters`; what is tabulated from parameters is made anew (the table of the luck of work, that of giving up, then every township's `pressure`, `sanctionForce` and `tolerance`); an event set is logged, township −1, matter −1, with the new value as amount. `assignedHours` is not measured, and `deskSeconds` of the desks above stay. The range is that of the parameter itself.",
      },
    ],
  },
];
