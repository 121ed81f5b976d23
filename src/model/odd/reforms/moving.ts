/** Reforms in full: powers that move to townships, what goes along, and what the moved work needs. */
import type { Text } from "../../../core/problem.ts";
import type { Detail, Stage } from "../detail.ts";

const casesDaily: Text = { zh: "每日件数（建县时定）", en: "cases a day, fixed at founding" };
const caseWork: Text = {
  zh: "一件的平均工时（秒，建县时定）",
  en: "mean person-seconds of a case, fixed at founding",
};
const takenIn: Text = { zh: "受理占工作量（目录）", en: "intake share of the work (catalogue)" };
const skilled: Text = {
  zh: "1 + `skillWork` × (1 − `skill`)；开关 `skill` 关时为 1",
  en: "1 + `skillWork` × (1 − `skill`); 1 with switch `skill` off",
};
const hours: Text = { zh: "每日工时", en: "hours a day" };
const some: Text = { zh: "所移事项的件数", en: "number of matters that move" };
const kinds: Text = { zh: "事项数 `M`", en: "number of matters, `M`" };
const full: Text = { zh: "该事项所写份额", en: "the share that is given" };

export const needs: Detail = {
  of: "needs",
  title: { zh: "所移工作的需要", en: "What moved work needs" },
  stages: [
    {
      zh: "增加的工时 `addedHours`（一个乡镇、若干事项）：从 0 起按所给次序，`basis` 大于 0 的跳过，其余加 `added`（秒）；max(0, 和) ÷ 3600 × `demand`。只用参数 `demand`，不乘 `demandFactor`。",
      en: "Hours added, `addedHours` (of a township and some matters): from 0 in the order given, skipping those with `basis` above 0, `added` (seconds) is summed; max(0, sum) ÷ 3600 × `demand`. The parameter `demand` only, not `demandFactor`.",
      rules: [
        {
          name: "added",
          is: "casesDaily * caseWork * (skilled - takenIn)",
          symbols: { casesDaily, caseWork, skilled, takenIn },
          source: "P27, P28",
        },
      ],
    },
    {
      zh: "办这些事项的全部工时 `workHours`：`casesDaily` × `caseWork` 之和（从 0 起，不问由谁审批）÷ 3600 × `demand`。",
      en: "All hours of deciding these matters, `workHours`: the sum of `casesDaily` × `caseWork` (from 0, whoever decides them) ÷ 3600 × `demand`.",
    },
    {
      zh: "能办 `hours` 的人数 `peopleFor`，按该乡镇今天的样子：`normalHours` 是今天之前最近一次算出的正常工时（秒）；`present` 是在岗可用的人；开关 `secondment` 关时 `away` 为 1。",
      en: "People who carry `hours`, `peopleFor`, as the township works today: `normalHours` are the normal seconds as last worked out; `present` is who is there; with switch `secondment` off `away` is 1.",
      rules: [
        {
          name: "away",
          is: "1 - (secondedSet < 0 ? secondedShare : secondedSet)",
          source: "M40",
        },
        { name: "present", is: "staff * away * (1 - reliefShare)", source: "M40" },
        {
          name: "yieldShare",
          is: "normalHours / 3600 / (present * hoursPerDay)",
          source: "P27",
        },
        {
          name: "peopleFor",
          is: "hours / (hoursPerDay * yieldShare * away * plannedLoad)",
          symbols: { hours },
          source: "P27",
        },
      ],
    },
    {
      zh: "专业份额 `specialistPart`（每个领域一个）：该乡镇该领域全部专业事项的 `casesDaily` × `caseWork` 之和为分母，其中属所给事项的为分子（都从 0 起按目录次序，不按所给次序）；min(1, 分子 ÷ 分母)，分母不大于 0 时为 0。",
      en: "Part of the specialist work, `specialistPart` (one a domain): below, the sum of `casesDaily` × `caseWork` over all specialist matters of the domain in the township; above, over those that are given (both from 0 in the catalogue's order, not in that given); min(1, above ÷ below), 0 where what stands below is not above 0.",
    },
  ],
  symbols: {
    casesDaily,
    caseWork,
    peopleFor: { zh: "能办若干工时的人数（`needs`）", en: "people who carry some hours (`needs`)" },
    addedHours: { zh: "增加的日工时（`needs`）", en: "hours added a day (`needs`)" },
    workHours: { zh: "全部日工时（`needs`）", en: "all hours a day (`needs`)" },
    specialistPart: { zh: "专业份额（`needs`）", en: "part of the specialist work (`needs`)" },
  },
};

const along: Stage = {
  zh: "随行（在权力移动之前，按移动前的状态算）。所移事项：移动审批权（powers 含 decide）、且 basis 强于现状的，由弱到强为 0 保留、1 委派、3 备案、2 授权、4 下放；其 `addedHours` 为一个数。执法工时：powers 含 enforce 时，对 `basis` 大于 0、`enforceHere` 为 0、且不在所移事项之内的，从 0 起加 `casesDaily` × 需执法份额，和 × `enforcementHours` × `demand`；否则 0。",
  en: "What goes along (before the powers move, on the state before). Matters that move: with decide among powers, those whose basis is stronger than it is, from weak to strong 0 retained, 1 entrusted, 3 filed, 2 delegated, 4 devolved; their `addedHours` are one number. Hours of enforcement: with enforce among powers, for those with `basis` above 0, `enforceHere` 0 and not among the matters that move, `casesDaily` × the share that needs enforcement is summed from 0, the sum × `enforcementHours` × `demand`; else 0.",
  stages: [
    {
      zh: "按 posts、qualified、equipment、money、training、systems、mentors 的次序，各取其份额 `full`（公式当场对该乡镇算），不大于 0 的跳过。执法工时大于 0 且为 posts 或 money 的，先寄一包：没有事项、份额 0、数额 `full` × 其量（posts 为 `peopleFor` 执法工时，money 为执法工时）。没有所移事项的到此为止。training 为一次课（见 `training`，按其时滞），不寄。其余再寄一包：事项为所移事项，份额为 `full`（systems 为 `systemsGain`），数额为 `full` × 其量，mentors 的数额就是其量、不乘。量：posts 为 `peopleFor` 增加的工时；money 为增加的工时；equipment 为 `equipmentOutlay`；systems 为 `systemsOutlay`；mentors 为 `mentorWeeks`；qualified 为 0。各包的时滞为其 delay（月）。",
      en: "In the order posts, qualified, equipment, money, training, systems, mentors, each has its share `full` (a formula is worked out for the township now); one not above 0 is skipped. Where the hours of enforcement are above 0, posts and money first send a parcel without matters, share 0, amount `full` × its quantity (posts: `peopleFor` of these hours; money: these hours). Without matters that move that is all. Training is a course (see `training`, after its delay) and sends nothing. The others send a parcel: matters those that move, share `full` (of systems `systemsGain`), amount `full` × its quantity, of mentors the quantity alone. Quantities: posts `peopleFor` of the hours added; money the hours added; equipment `equipmentOutlay`; systems `systemsOutlay`; mentors `mentorWeeks`; qualified 0. Each parcel arrives after its delay in months.",
      rules: [
        {
          name: "systemsGain",
          is: "full * (1 - systems) * some / kinds",
          symbols: { full, some, kinds },
          source: "P33",
        },
        { name: "equipmentOutlay", is: "equipmentCost * (some / kinds)", source: "P29" },
        { name: "systemsOutlay", is: "systemsCost * (some / kinds)", source: "P29" },
      ],
    },
  ],
};

const move: Stage = {
  zh: "移动（一个乡镇，按所给事项次序）：",
  en: "Moving (of a township, in the order of the matters given):",
  stages: [
    {
      zh: "逐项：先看审批权移不移（同上）。powers 含 enforce 的 `enforceHere` = 1，含 supervise 的 `superviseHere` = 1，不论审批权移不移。审批权移的：`basis` = 新值，`movedAt` = `tick`，`gated` = 1（写了 gate: false 为 0），`lapsesOn` = −1；这些为“已移”。`operable`、`exercisedAt`、`heldUntil` 此时不动。",
      en: "One by one: first whether the power to decide moves (as above). With enforce among powers `enforceHere` = 1, with supervise `superviseHere` = 1, whether the power to decide moves or not. Where it moves: `basis` = the new one, `movedAt` = `tick`, `gated` = 1 (0 with gate: false), `lapsesOn` = −1; these have moved. `operable`, `exercisedAt`, `heldUntil` are left for now.",
    },
    {
      zh: "期限（只在 basis 为授权且 powers 含 decide 时）：到期日 due = `tick` + max(1, round(for × 21))，for 为 0 则没有（−1）。按所给次序一遍取下来：已移的，due 大于 0 时取；未移而 `basis` 已是授权、`lapsesOn` 不小于 0 的，due 小于 0 或大于 `lapsesOn` 时取。所取的 `lapsesOn` = due；due 大于 0 且有所取的，在 due 那天放一个到期包裹（revert），事项为所取。",
      en: "Terms (only for basis delegated with decide among powers): the day due = `tick` + max(1, round(for × 21)), none (−1) with for 0. Taken in one pass in the order given: those that have moved, where due is above 0; those that have not, are delegated already and have `lapsesOn` not below 0, where due is below 0 or above `lapsesOn`. For these `lapsesOn` = due; with due above 0 and any of them a parcel of lapsing (revert) with these matters is put on the agenda for that day.",
    },
    {
      zh: "有已移的：`assignedHours` 改为当日的承担工时（见 `duty`）。已移的先逐项全部记事件 transfer（数量 0），再逐项核门槛（见 `holding`；此前 `operable` 为 0 的若够即开）。在办件写 move 的，把已移事项的在办件移到乡镇（见 `inHandCases`）。最后量权（不论有没有已移的）。",
      en: "Where any have moved `assignedHours` becomes the hours answered for today (see `duty`). First an event transfer is logged for each of them (amount 0), then each has its gate reviewed (see `holding`; what was not exercised opens where it is ready). With cases in hand to move, those of the moved matters move to the township (see `inHandCases`). Last, authority is measured, whether any have moved or not.",
    },
  ],
};

const moving: Detail = {
  of: "moving",
  title: { zh: "放权到乡镇", en: "Moving powers to townships" },
  stages: [
    {
      zh: "按选中乡镇的次序，逐个先寄随行、再移动；因此后一个乡镇看到前一个之后的状态。放到县见 `departments`。缺省：powers 为 decide，basis 为下放，for 为 0，gate 为 true，在办件为 stay；随行各项份额为 0，时滞（月）posts 9、qualified 9、equipment 3、money 6、training 0、systems 6、mentors 0。",
      en: "Township by township in the order chosen: first what goes along is sent, then the powers move; a later township sees the state after the earlier. For the county see `departments`. Defaults: powers decide, basis devolved, for 0, gate true, cases in hand stay; what goes along 0 each, after (months) posts 9, qualified 9, equipment 3, money 6, training 0, systems 6, mentors 0.",
    },
    along,
    move,
  ],
};

export const movings: readonly Detail[] = [needs, moving];
