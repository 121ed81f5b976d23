/** Who settles a case. */
import type { Detail } from "./detail.ts";

const above: Detail["stages"][number] = {
  zh: "上交。`below` 为在本镇做的秒数：",
  en: "Passing up. `below` are the seconds done here:",
  stages: [
    {
      zh: "转嫁：原因为 `referral`、开关 `offload` 开、`mayRefuse` 为 0 且 `offloadChance`（见 `duty`，按本领域部门的 `deskLoad`）不为 0 时，第 5 个数小于 `offloadChance * departmentsHeld` 即被转嫁（`departmentsHeld` 见 `regime`）。",
      en: "Pushed down: where the cause is `referral`, the switch `offload` is on, `mayRefuse` is 0 and `offloadChance` (of `duty`, with the `deskLoad` of the domain's department) is not 0, it is pushed down if number 5 is below `offloadChance * departmentsHeld` (for the latter see `regime`).",
    },
    {
      zh: "`stages` 为 `levels[m]`，原因为 `unready` 时再加 1；`reason` 为原因；`origin`：信访为 `petition`，否则被转嫁的为 `offload`，其余 `intake`；`referred` 加 1。`below`：被转嫁的为 `work`（全量，不再取整），其余为 `wholeSeconds(work * part)`，`part` 为事项的 `intake`，`dutyAdded` 大于 0 时加 `followUp`：开关 `dutyFollow` 开且 `responsible` 为 1 而目录不让乡镇负责时为参数 `dutyFollow`，否则 0。",
      en: "`stages` is `levels[m]`, one more for the cause `unready`; `reason` is the cause; `origin` is `petition` for a petition, else `offload` when pushed down, else `intake`; `referred` gains 1. `below` is `work` when pushed down (the whole, not rounded again), else `wholeSeconds(work * part)`, where `part` is the matter's `intake`, plus `followUp` where `dutyAdded` is above 0: the parameter `dutyFollow` when the switch `dutyFollow` is on and `responsible` is 1 though the catalogue does not make the township responsible, else 0.",
    },
    {
      zh: "绕道，只在本镇今天可能有绕道时判定（`directDispatch` 不为 0，或 `coordination` 开且 `round(coordinationStages)` 大于 0，或 `bounce` 开且 `astrayChance` 大于 0）；依次：（一）协调环节数大于 0 且第 4 个数小于 `crossShare`：`coordinates` 不为 0 时由乡镇牵头，`below` 再加 `wholeSeconds(coordinationHours * 3600)`，不绕道；否则 `poolShare` 大于 0 且第 8 个数小于它时不绕道，其余 `route` 为 `min(6, round(coordinationStages))`。（二）否则 `directDispatch` 不为 0 且渠道为 `hotline`：`route` 为 15（直派），`stages` 改为 1。（三）否则 `bounce` 开且第 6 个数小于 `astrayChance`：`poolShare` 大于 0 且第 8 个数小于它时不绕道，其余 `route` 在第 7 个数小于 0.5 时为 9，否则 10。（四）其余 `route` 为 0。",
      en: "Detours, judged only where the township may have any today (`directDispatch` is not 0, or `coordination` is on and `round(coordinationStages)` above 0, or `bounce` is on and `astrayChance` above 0); in turn: (1) where there are stages of coordination and number 4 is below `crossShare`: if `coordinates` is not 0 the township leads, `below` gains `wholeSeconds(coordinationHours * 3600)` and there is no detour; else, if `poolShare` is above 0 and number 8 below it, none; else `route` is `min(6, round(coordinationStages))`. (2) Else, where `directDispatch` is not 0 and the channel is `hotline`, `route` is 15 (straight) and `stages` becomes 1. (3) Else, where `bounce` is on and number 6 is below `astrayChance`: if `poolShare` is above 0 and number 8 below it, none; else `route` is 9 where number 7 is below 0.5, and 10 else. (4) Else `route` is 0.",
      rules: [{ name: "astrayChance", is: "bounceShare * (1 - clarity)", source: "F27" }],
    },
    {
      zh: "以 `below` 放进办理（`waiting`、`demandWindow`），队列为 `SERVICE` 的第 0 个。",
      en: "`below` is put to work (`waiting`, `demandWindow`) in the first of the `SERVICE` queues.",
    },
  ],
};

export const assignment: Detail = {
  of: "assignment",
  symbols: {
    risk: { zh: "事项的 liability", en: "liability of the matter" },
    hard: { zh: "工作量的标准倍数", en: "factor of the standard of work" },
    easy: { zh: "易办件的倍数", en: "factor of simple cases" },
    below: { zh: "在本镇做的秒数", en: "seconds done in the township" },
    part: { zh: "在本镇做的份额", en: "share done in the township" },
    extra: { zh: "随权下来的执法秒数", en: "seconds of enforcement that came down" },
    seconds: { zh: "按能力拉长后的秒数", en: "seconds, lengthened for skill" },
    followUp: { zh: "催办所占份额", en: "share that following up takes" },
    owed: { zh: "今天要答复的投诉数", en: "complaints to be answered from today" },
    brought: { zh: "今天到达的件数", en: "cases that arrived today" },
  },
  stages: [
    {
      zh: "`mayRefuse`、`negative`、`coordinates`、`poolShare` 与列 `directDispatch` 照 `inForce` 读。逐镇：取空 `INCOMING`，按次序逐件处理；件的随机数都在本流、以其 `keyA`、`keyB` 取（见 `chance`）。`hard` 为 `standard`；`easy` ＝（1 − 分担份额）× `hard`，分担份额见 `carried`（参数 `coproduction`、`hoursPerDay`、`demand`、`gridYield`、`carriedMost`，列 `coproduced`、`villageTime`、`gridWorkers`、`demandFactor`；开关 `coproduction` 关时 0）。",
      en: "`mayRefuse`, `negative`, `coordinates`, `poolShare` and the column `directDispatch` are read as `inForce` says. Township by township: `INCOMING` is emptied and gone through in its order; a case's numbers are drawn in this stream by its `keyA` and `keyB` (see `chance`). `hard` is `standard`; `easy` is (1 − share carried) × `hard`, with the share of `carried` (parameters `coproduction`, `hoursPerDay`, `demand`, `gridYield`, `carriedMost`, columns `coproduced`, `villageTime`, `gridWorkers`, `demandFactor`; 0 when the switch `coproduction` is off).",
    },
    {
      zh: "每件的 `work`：投诉为 `wholeSeconds(complaintWork * 3600)`，`outcome` 记为 3，`owed` 加 1；其余为 `wholeSeconds(work * luckAt * hard)`，`serviceClass` 为 0 的用 `easy` 代 `hard`，其中 `work` 是 `pair` 的平均，`luckAt` 以第 0 个字查 `luckTable`（见 `luck`）；`brought` 加 1。一镇处理完后 `complaintsInHand` 加 `owed`，`arrived` 与 `inHand` 加 `brought`。",
      en: "A case's `work`: for a complaint `wholeSeconds(complaintWork * 3600)`, its `outcome` becomes 3 and `owed` gains 1; for any other `wholeSeconds(work * luckAt * hard)`, `easy` in place of `hard` where `serviceClass` is 0; here `work` is the mean of its `pair` and `luckAt` looks word number 0 up in `luckTable` (see `luck`); `brought` gains 1. When a township is through, `complaintsInHand` gains `owed`, `arrived` and `inHand` gain `brought`.",
    },
    {
      zh: "去向，依次判定（投诉一律就地）：（一）`negative` 为 1：拒绝。（二）`basis` 为 0：上交，原因 `referral`；否则 `operable` 为 0：上交，原因 `unready`；否则第 1 个数小于 `fearReferral`：上交，原因 `fear`；否则就地办。（三）判为上交而 `whistleOn` 不为 0、开关 `whistle` 开、`crossShare * whistleShare` 大于 0 且第 4 个数小于它：改为吹哨。",
      en: "Where it goes, decided in turn (a complaint is always settled here): (1) `negative` is 1: refused. (2) `basis` is 0: passed up, cause `referral`; else `operable` is 0: passed up, cause `unready`; else number 1 is below `fearReferral`: passed up, cause `fear`; else settled here. (3) Where it would be passed up, `whistleOn` is not 0, the switch `whistle` is on, `crossShare * whistleShare` is above 0 and number 4 below it: a whistle is blown instead.",
      rules: [
        {
          name: "fearReferral",
          is: "blameReferral * blameFear * (1 - tolerance) * risk",
          symbols: {
            risk: {
              zh: "事项的 liability；开关 fear 关时整个为 0",
              en: "liability of the matter; all is 0 when the switch fear is off",
            },
          },
          source: "M18",
        },
      ],
    },
    {
      zh: "就地办：`seconds = wholeSeconds(work * skillFactor)`（`skillFactor` 见 `duty`）。`local` 为 1；`origin`：信访 `petition`，投诉 `complaint`，`movedAt` 不小于 0 的 `transferred`，其余 `own`。投诉到此为止，队列为 `SERVICE` 第 0 个。其余定办完之后的上级环节：`basis` 为 1（委托）时 `stages` 为 1，`reason` 为 `filing`；`basis` 为 3（备案）且第 2 个数小于 `filedShare` 时 `stages` 为 `levels[m] + 1`，`reason` 为 `filing`；否则 `enforceShare` 大于 0、`enforceHere` 为 0 且第 3 个数小于 `enforceShare` 时 `stages` 为 1，`reason` 为 `enforcement`。队列为 `SERVICE` 第 `serviceClass` 个；不小于 2 的，`mark` 记为 `qualifiedDays[t * 3 + serviceClass - 2]`。",
      en: "Settled here: `seconds = wholeSeconds(work * skillFactor)` (for `skillFactor` see `duty`). `local` is 1; `origin` is `petition` for a petition, `complaint` for a complaint, `transferred` where `movedAt` is not below 0, else `own`. For a complaint that is all, its queue is the first of `SERVICE`. For any other the stages above that follow: where `basis` is 1 (entrusted) `stages` is 1 and `reason` is `filing`; where `basis` is 3 (filed) and number 2 is below `filedShare`, `stages` is `levels[m] + 1` and `reason` is `filing`; else, where `enforceShare` is above 0, `enforceHere` is 0 and number 3 is below `enforceShare`, `stages` is 1 and `reason` is `enforcement`. The queue is number `serviceClass` of `SERVICE`; from 2 on `mark` becomes `qualifiedDays[t * 3 + serviceClass - 2]`.",
    },
    {
      zh: "`gapSeconds`（该镇，该件来源）加 `seconds - work`；再以 `seconds + extra` 放进办理：`enforceHere` 为 1、`enforcedBelow` 为 0、`enforceShare` 不为 0 且第 3 个数小于 `enforceShare` 时 `extra` 为 `wholeSeconds(enforcementHours * 3600)`，否则 0；投诉也照此判定。",
      en: "`gapSeconds` (of the township and the case's origin) gains `seconds - work`; then `seconds + extra` is put to work: where `enforceHere` is 1, `enforcedBelow` 0, `enforceShare` not 0 and number 3 below `enforceShare`, `extra` is `wholeSeconds(enforcementHours * 3600)`, else 0; complaints are judged likewise.",
    },
    above,
    {
      zh: "吹哨：`reason` 为 `whistle`；以份额 1 照 `desksAbove` 叫一次队伍；件进全县等候队伍的队列。拒绝：`refused` 加 1，`outcome` 为 2，进今天的 `ENDING`。",
      en: "A whistle: `reason` is `whistle`; a team is called with the share 1, as `desksAbove` says; the case enters the county's queue of those that wait for a team. Refused: `refused` gains 1, `outcome` is 2, and it enters today's `ENDING`.",
    },
  ],
};
