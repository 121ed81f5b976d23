/** The regime of assessment in full, and the assessment itself: pressure, sanctions, ranking, vetoes. */
import type { Text } from "../../core/problem.ts";
import type { Detail } from "./detail.ts";

const count: Text = {
  zh: "考核数量（`assessmentCount`）",
  en: "assessments over the baseline's (`assessmentCount`)",
};
const vetoed: Text = {
  zh: "`vetoShare`；开关 `veto` 关时为 0",
  en: "`vetoShare`; 0 with switch `veto` off",
};
const pressureSet: Text = { zh: "参数 `pressure` 的现值", en: "the parameter `pressure` as in force" };
const called: Text = {
  zh: "开关 `hotline` 开时为 `hotlinePressure` × `hotlineWeight`，关时为 0",
  en: "`hotlinePressure` × `hotlineWeight` with switch `hotline` on, else 0",
};

const regime: Detail = {
  of: "regime",
  title: { zh: "考核制度的现值", en: "The regime of assessment in force" },
  symbols: {
    departmentsHeld: {
      zh: "反向考核留下的部门转嫁与加派（规则）",
      en: "what assessment from below leaves of what departments push down and ask for (a rule)",
    },
    lagFactor: {
      zh: "信息滞后使任务返工的倍数（规则）",
      en: "factor of redoing for late information (a rule)",
    },
    traceDemand: { zh: "对留痕的要求（规则）", en: "demand for traces (a rule)" },
  },
  stages: [
    {
      zh: "三列由参数与改革所定的列推出，别处只读：`pressure`、`sanctionForce`、`tolerance`。名为 `pressure`、`tolerance` 的既有参数又有列：下面的式子里，参数写作 `pressureSet`；`tolerance` 在式中指参数。",
      en: "Three columns follow from parameters and from columns that reforms set; everything else only reads them: `pressure`, `sanctionForce`, `tolerance`. There are both a parameter and a column `pressure`, and both of `tolerance`: in the formulas below the parameter stands as `pressureSet`; `tolerance` in a formula is the parameter.",
      stages: [
        {
          zh: "逐乡镇：`pressure` 改为 `pressureInForce`，其中 `rankPressure` 是全县一个数（县间排名所加）；`vetoed` 在开关 `veto` 关时为 0；`called` 为 `hotlinePressure` × `hotlineWeight`，开关 `hotline` 关时为 0。随后 `sanctionForce` 改为 `forceInForce`。",
          en: "Township by township: `pressure` becomes `pressureInForce`, `rankPressure` being one number of the county (what the ranking of counties adds); `vetoed` is 0 with switch `veto` off; `called` is `hotlinePressure` × `hotlineWeight`, 0 with switch `hotline` off; then `sanctionForce` becomes `forceInForce`.",
          rules: [
            {
              name: "pressureUnder",
              is: "min(1, pressureSet * (count == 1 ? 1 : count > 0 ? count ^ countPressure : 0) + vetoPressure * vetoed * max(0, 1 - pressureSet * (count == 1 ? 1 : count > 0 ? count ^ countPressure : 0)))",
              symbols: { pressureSet, count, vetoed },
              source: "P40, F23, direction only",
            },
            {
              name: "pressureInForce",
              is: "min(1, pressureUnder + called + rankPressure)",
              symbols: { called },
              source: "P13, F23",
            },
            {
              name: "forceInForce",
              is: "pressureInForce * sanctionScale * (1 - rewardShare)",
              source: "F23, P47",
            },
          ],
        },
        {
          zh: "全部乡镇的上一步做完之后，再逐乡镇：`tolerance` 改为 `toleranceInForce`；开关 `tolerance` 关时改为 0。",
          en: "When the step before is done for all townships, township by township again: `tolerance` becomes `toleranceInForce`, or 0 with the switch `tolerance` off.",
          rules: [{ name: "toleranceInForce", is: "max(tolerance, toleranceSet)", source: "M18, P39" }],
        },
      ],
    },
    {
      zh: "何时算（都算全部乡镇）：第一天早上参数定下之后；改变 set 真正改了参数的时候；改变 assessment 与 tolerate 对选中乡镇改完之后；改变 hotline 每改一个乡镇和县间排名只做第一步（不动 `tolerance`）。",
      en: "When (always for all townships): on the first morning once the parameters are set; when the change set has really changed a parameter; after the changes assessment and tolerate have gone through the chosen townships; after each township of the change hotline, and by the ranking of counties, the first step only (`tolerance` is left).",
    },
    {
      zh: "三个系数供别处用。`departmentsHeld`：开关 `reverseAssessment` 关时为 1。`lagFactor`：开关 `meetings` 关，或任务的形式为会议（form 为 meeting）时为 1。`traceDemand`：对留痕的要求，用前述 `departmentsHeld`。",
      en: "Factors that others use. `departmentsHeld`: 1 with switch `reverseAssessment` off. `lagFactor`: 1 with switch `meetings` off, or where the order's form is meeting. `traceDemand`, the demand for traces, goes by `departmentsHeld` as just said.",
      rules: [
        { name: "departmentsHeld", is: "1 - reverseEffect * reverseShare", source: "P40, direction only" },
        { name: "lagFactor", is: "1 + lagRework * informationLag", source: "F21, direction only" },
        {
          name: "traceDemand",
          is: "assessmentCount * departmentsHeld",
          source: "M15, P40",
        },
      ],
    },
  ],
};

const assessment: Detail = {
  of: "assessment",
  kind: "mechanism",
  stages: [
    {
      zh: "每月最后一天（`tick` 加 1 能被 21 整除），在承接能力之后、同行互学之前运行。不抽签。先排名，后否决。用到的 `sanctionForce` 见 `regime`。",
      en: "On the last day of each month (`tick` + 1 divisible by 21), after readiness and before learning from peers. No draw. First the ranking, then vetoes. For the `sanctionForce` that both use see `regime`.",
    },
    {
      zh: "排名（开关 `ranking` 关或只有一个乡镇则跳过）：末位数为 floor(`rankingShare` × `T`)。逐乡镇数比它低的：分数 `marks` 更低的，或分数相等而序号更大的。少于末位数的，`penalties` 加 `rankingPenalty`。同分时序号大的更靠后。",
      en: "Ranking (skipped with switch `ranking` off or with one township): the number at the bottom is floor(`rankingShare` × `T`). For each township count those below it: with lower `marks`, or with equal marks and a higher index. Where these are fewer than the number at the bottom, `penalties` gains `rankingPenalty`. Among equals the higher index stands lower.",
      rules: [
        {
          name: "marks",
          is: "reportedSatisfaction - min(1, ordersInHand / max(1, staff))",
          source: "F23, direction only",
        },
        {
          name: "rankingPenalty",
          is: "rankingSanction * sanctionForce * assessmentCount",
          source: "F23",
        },
      ],
    },
    {
      zh: "否决：逐乡镇，开关 `veto` 开时先求 `vetoChance`（`vetoItems` 或 `vetoShare` 为 0 时为 0；`vetoShare` 不小于 1 时为 1），`penalties` 加 `vetoPenalty`，`vetoed` 加 `vetoChance`：按期望计，不抽签。不论开关，该乡镇的 `vetoItems` 随即置 0。",
      en: "Vetoes: township by township, with switch `veto` on first `vetoChance` (0 where `vetoItems` or `vetoShare` is 0; 1 where `vetoShare` is not below 1); `penalties` gains `vetoPenalty` and `vetoed` gains `vetoChance`: an expectation, no draw. With the switch on or off the township's `vetoItems` is then set to 0.",
      rules: [
        {
          name: "vetoChance",
          is: "vetoItems == 0 or vetoShare == 0 ? 0 : vetoShare < 1 ? 1 - (1 - vetoShare) ^ vetoItems : 1",
          source: "F23, direction only",
        },
        { name: "vetoPenalty", is: "vetoSanction * sanctionForce * vetoChance", source: "F23" },
      ],
    },
  ],
};

export const assessing: readonly Detail[] = [regime, assessment];
