/** Reforms in full: powers that are taken back, cases in hand that move with a power, exchange, evaluation. */
import type { Detail } from "../detail.ts";

const takingBack: Detail = {
  of: "takingBack",
  title: { zh: "收回、退回与到期", en: "Recall, return and lapse" },
  stages: [
    {
      zh: "按乡镇次序；从其事项清单（按清单次序）中取：`basis` 为 0 的不取；到期（lapse）只取 `lapsesOn` 等于 `tick` 的；收回（recall）都取，含基线就归乡镇的；退回（return）只取 `movedAt` 不小于 0 的。一项没取，这个乡镇什么也不变。",
      en: "Township by township; of its matters, in their order, are taken: none whose `basis` is 0; for a lapse only those whose `lapsesOn` equals `tick`; for a recall all, those held from the first day included; for a return only those whose `movedAt` is not below 0. A township of which none is taken is left as it is.",
    },
    {
      zh: "所取逐项：`basis`、`operable`、`gated` = 0；`movedAt`、`lapsesOn` = −1；`enforceHere`、`superviseHere` 复为目录所定（乡镇为 1）；`givenPosts`、`givenQualified`、`givenEquipment`、`givenMoney`、`mentorShare`、`mentorUntil`、`heldUntil` = 0；记事件（类别 recall、return 或 lapse，数量 0）。`skill`、`exercisedAt`、`responsible`、`churn`、`anchored`、`prepared` 与乡镇的人、钱、装备不动。",
      en: "One by one: `basis`, `operable`, `gated` = 0; `movedAt`, `lapsesOn` = −1; `enforceHere`, `superviseHere` again what the catalogue says (1 for the township); `givenPosts`, `givenQualified`, `givenEquipment`, `givenMoney`, `mentorShare`, `mentorUntil`, `heldUntil` = 0; an event is logged (kind recall, return or lapse, amount 0). `skill`, `exercisedAt`, `responsible`, `churn`, `anchored`, `prepared` and the township's people, money and equipment stay.",
    },
    {
      zh: "一个乡镇所取都改完之后：重算 `deskMentored`（见 `mentoring`），`assignedHours` 改为当日的承担工时（见 `duty`），再量权（见 `holding`）。在办件写 move 的，最后把所取事项在办的移到县（见 `inHandCases`）；到期与政策反复不移。",
      en: "When all of a township's are changed `deskMentored` is measured anew (see `mentoring`), `assignedHours` becomes the hours answered for today (see `duty`), and authority is measured (see `holding`). With cases in hand to move, last those of the matters taken move to the county (see `inHandCases`); a lapse or a reversal moves none.",
    },
  ],
};

const inHandCases: Detail = {
  of: "inHandCases",
  title: { zh: "在办件随权走", en: "Cases in hand that move with a power" },
  stages: [
    {
      zh: "没有事项则不做。要移的件：`township` 为该乡镇；`matter` 在所给事项内；`wrong` 为 0；`channel` 不是 `complaint`；到乡镇的要 `local` 为 0（原不在此决定），到县的要 `local` 不为 0。",
      en: "Nothing without matters. Cases that move: `township` is the township; `matter` is among the matters; `wrong` is 0; `channel` is not `complaint`; to the township `local` must be 0 (not decided here so far), to the county not 0.",
    },
    {
      zh: "取出的次序：先乡镇的五个办理队列（易办、难办、三个领域的专业），各自从头到尾；到乡镇的再按上级窗口 0 到 4，每个先取候办队列，再取其环中从今天起第 0、1、…、24 天的队列。取出不乱留下的件的次序。不在这些队列里的（在过程序日的、离开乡镇去上级途中的、等部门报到的）不移。",
      en: "Taken out in this order: first the township's five queues of service (easy, hard, specialist of three domains), each from head to tail; to the township then desk by desk above, 0 to 4, each first the queue that waits, then those of its ring for 0, 1, …, 24 days from today. Those that stay keep their order. What stands in none of these queues does not move (cases in their procedure days, on their way from the township to a desk above, or waiting for a whistle team).",
      stages: [
        {
          zh: "从乡镇队列取出时：`waiting` 按该件 `origin` 减 `remaining`；等人手的日子记账（`tick` − `reached` 日，`reached` = `tick`：返工过的记 `rework`；专业件中专业人员不足的天数记 `qualified`，即 min(日数, `qualifiedDays` − `mark`)；其余记 `staff`）。`demandWindow` 不动。",
          en: "Off a queue of the township: `waiting` of the case's `origin` loses `remaining`; its days of waiting for hands are booked (`tick` − `reached` days, `reached` = `tick`: to `rework` where it was tried before; of a specialist case min(days, `qualifiedDays` − `mark`) to `qualified`; the rest to `staff`). `demandWindow` is left.",
        },
        {
          zh: "从上级候办队列取出时：该窗口 `deskWaiting` 减 `remaining`，该乡镇 `deskQueued` 减 1，`tick` − `reached` 日记 `superior`。从环中取出时：那些日子开始时已按整段记过账，现把没过的退回：`tick` − `reached` 日（负数；`reached` 是出环之日）记到同一原因：绕道中的为 `coordination` 或 `bounce`，否则为该件的 `reason`。",
          en: "Off the queue that waits at a desk above: the desk's `deskWaiting` loses `remaining`, the township's `deskQueued` 1, and `tick` − `reached` days are booked to `superior`. Off the ring: those days were booked as a whole when they began, and what has not passed is given back: `tick` − `reached` days (negative; `reached` is the day of leaving the ring) are booked to the same cause: `coordination` or `bounce` on a detour, else the case's `reason`.",
        },
      ],
    },
    {
      zh: "全部取出后，按取出次序：`local`、`stages`、`level`、`route`、`remaining` = 0，`reached` = `tick`，该乡镇 `inHand` 与 `arrived` 各减 1，放到当天待分派队列的末尾：今天分派时重新计入收件与在办，按新的归属办。`arrived`（该件的到达日）、运气、`attempts`、`desks`、`work` 照旧。",
      en: "When all are out, in the order in which they were taken: `local`, `stages`, `level`, `route`, `remaining` = 0, `reached` = `tick`, the township's `inHand` and `arrived` lose 1 each, and the case goes to the end of the queue that is assigned today: assignment counts it in again and deals with it by who decides now. Its day of arrival, luck, `attempts`, `desks` and `work` stay.",
    },
  ],
};

const exchanging: Detail = {
  of: "exchanging",
  title: { zh: "调换", en: "Exchange" },
  stages: [
    {
      zh: "可换的清单：由 take 的筛选（写法与 where 的事项相同，无条件，缺省按 demand）第一次用到时算定。按选中乡镇的次序：",
      en: "The list that may be taken: chosen by take (as matters of where, without a condition, by demand where it is not said), settled on first use. Township by township in the order chosen:",
      stages: [
        {
          zh: "要退的：其事项清单中 `movedAt` 不小于 0 且 `basis` 大于 0 的；give 为 all 的都退，为 failing 的只退 `operable` 为 0 且 `tick` − `movedAt` 不小于 round(unexercisedFor × 21) 的。要换的：可换清单中 `basis` 为 0、`negative` 为 0（照 `inForce` 读）、`prepared` 小于 0 的；ready 写 true（缺省）的还要 `readinessFor`（见 `holding`）不小于难度；从中取前 min(要退的个数, most) 个。一个也没有就跳过这个乡镇。",
          en: "To give: of its matters those with `movedAt` not below 0 and `basis` above 0; all of them with give all, with failing only where `operable` is 0 and `tick` − `movedAt` is not below round(unexercisedFor × 21). To take: of the list those with `basis` 0, `negative` 0 (read as `inForce` says) and `prepared` below 0; with ready (the default) also `readinessFor` (see `holding`) not below the difficulty; of these the first min(how many to give, most). A township with none is skipped.",
        },
        {
          zh: "实退的为要退的前若干个，与要换的一样多。先照退回办理实退的（见 `takingBack`，在办件按 inHand）；实退与要换的 `prepared` = `tick`、`preparedBy` = 改革序号；然后对要换的寄随行、移动（见 `moving`，选项同放权）；最后每个换来的记事件 exchange（数量 0）。",
          en: "What is given are the first of those to give, as many as are taken. First they are returned (see `takingBack`, cases in hand as inHand says); `prepared` of both given and taken = `tick`, `preparedBy` = the reform's index; then what goes along with the taken is sent and they move (see `moving`, with the options of a transfer); last an event exchange (amount 0) for each that was taken.",
        },
      ],
    },
  ],
};

const evaluating: Detail = {
  of: "evaluating",
  title: { zh: "评估", en: "Evaluation" },
  stages: [
    {
      zh: "一个乡镇：持有的是其事项清单中 `movedAt` 不小于 0 且 `basis` 大于 0 的。逐项看，写了的标准有一条不过就是不合格：`readinessFor` 小于 readinessBelow；乡镇上月 utilisation（`lastMonth`）大于 utilisationAbove；`operable` 不为 0 且抽查差错率大于 errorsAbove；`operable` 为 0 且 `tick` − `movedAt` 不小于 round(unexercisedFor × 21)。不合格的逐项记事件 failed（数量为其 `readinessFor`）；持有的不为 0 个时再记 evaluate（事项 −1，数量为不合格数 ÷ 持有数）。",
      en: "A township: it holds those of its matters with `movedAt` not below 0 and `basis` above 0. One by one, a matter fails by any criterion that is given: `readinessFor` below readinessBelow; the township's utilisation of last month (`lastMonth`) above utilisationAbove; `operable` not 0 and the sampled error rate above errorsAbove; `operable` 0 and `tick` − `movedAt` not below round(unexercisedFor × 21). Each that fails is logged as failed (amount its `readinessFor`); where it holds any, evaluate is logged as well (matter −1, amount failing ÷ held).",
    },
    {
      zh: "抽查差错率：开关 `errors` 关时为 0；否则为 `logistic` 作用于：照 `errorTerms` 以乡镇当下的 `burnout` 与 `load`（最近一次算出的）得各项，再从左到右相加 `reference`、`perSkill * (skillAt - skill)`、`burntTerm`、`loadTerm`，不算新接；能力为该对的 `skill`，开关 `skill` 关时为 `skillAt`，于是该项为 0。",
      en: "The sampled error rate: 0 with switch `errors` off; else `logistic` of this: the terms of `errorTerms` with the township's `burnout` and `load` as they are (`load` as last worked out), added from left to right: `reference`, `perSkill * (skillAt - skill)`, `burntTerm`, `loadTerm`, without what is new; the skill is the pair's, or `skillAt` with switch `skill` off, so that its term is 0.",
    },
    {
      zh: "改变 evaluate：按选中乡镇的次序评；要退的（return: true）且有不合格的，按 `readinessFor` 由低到高（在评的当时算，同值依事项序号）取前 most 个，照 as 的类别退回或收回（见 `takingBack`）。后一个乡镇在前一个退完之后评。全部评完，持有数之和不为 0 时记 evaluate（乡镇 −1，事项 −1，数量为不合格之和 ÷ 持有之和）。",
      en: "The change evaluate: township by township in the order chosen; where what fails goes back (return: true) and something fails, the first most by `readinessFor` from low to high (worked out then; equals by the matter's index) are returned or recalled as it says (see `takingBack`). A later township is evaluated after the earlier has given back. When all are done and they hold any, evaluate is logged (township −1, matter −1, amount all that fail ÷ all held).",
    },
  ],
};

export const backs: readonly Detail[] = [takingBack, inHandCases, exchanging, evaluating];
