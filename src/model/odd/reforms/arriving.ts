/** Reforms in full: what a parcel does when it arrives, and training. */
import type { Text } from "../../../core/problem.ts";
import type { Detail } from "../detail.ts";

const gain: Text = {
  zh: "一次培训补上的份额（`formGain` × 份额）",
  en: "share of the gap closed (`formGain` × share)",
};
const partHere: Text = { zh: "该领域的 `specialistPart`", en: "`specialistPart` of the domain" };
const needed: Text = {
  zh: "该领域所需专业人员：`qualifiedNeed` × 建县时人数 × 领域份额",
  en: "qualified staff that the domain needs: `qualifiedNeed` × founding staff × the domain's share",
};
const met: Text = {
  zh: "min(1, `qualified` ÷ 所需)；所需为 0 时为 1",
  en: "min(1, `qualified` ÷ need); 1 where the need is 0",
};
const share: Text = { zh: "包裹的份额", en: "the parcel's share" };
const people: Text = { zh: "来的人数", en: "people who come" };
const learners: Text = { zh: "参训的人数", en: "people of the course" };

const deliveries: Detail = {
  of: "deliveries",
  title: { zh: "包裹到达", en: "What arrives" },
  symbols: { people },
  stages: [
    {
      zh: "一个包裹有：日子、种类、乡镇（县为 −1）、事项清单、份额、数额，有的还有领域或培训形式。“抬到”指 max(原值, 份额)，对包裹的每个事项做。到达时：",
      en: "A parcel has a day, a kind, a township (−1 for the county), matters, a share, an amount, some a domain or a form of training. To raise is max(what it was, the share), for each of the parcel's matters. On arrival:",
      stages: [
        {
          zh: "加人（下面多处用）：`staff` = max(1, 原有 + `people`)；`people` 大于 0 且开关 `skill` 开时，按事项次序凡 `skill` 大于 `skillNew` 的加 `dilution`（见 `strain`，`joined` 为 `people`，`staff` 为新的人数）。",
          en: "Adding staff (used below): `staff` = max(1, what it was + `people`); with `people` above 0 and switch `skill` on, in the order of matters each `skill` above `skillNew` gains `dilution` (see `strain`; `joined` is `people` and `staff` the new number).",
        },
        {
          zh: "posts：加人（数额），再把 `givenPosts` 抬到份额。qualified：按领域 0、1、2，`qualified` 加 `experts`；再把 `givenQualified` 抬到份额。specialists：没写领域的三个领域 `qualified` 各加 数额 ÷ 3，写了的只加该领域；再加人（数额）。",
          en: "posts: adds staff (the amount), then raises `givenPosts`. qualified: domain by domain, 0, 1, 2, `qualified` gains `experts`; then raises `givenQualified`. specialists: without a domain `qualified` of each of the three gains the amount ÷ 3, with one that domain's gains it; then adds staff (the amount).",
          rules: [
            {
              name: "experts",
              is: "min(needed * (1 - met), share * partHere * needed)",
              symbols: { needed, met, share, partHere },
              source: "M20, P31",
            },
          ],
        },
        {
          zh: "equipment：没有事项的，`equipment` 抬到份额；`cost` 加数额；再把 `givenEquipment` 抬到份额。money：`moneyReceived` 加数额，再把 `givenMoney` 抬到份额。systems：有事项的 `systems` = min(1, 原值 + 份额)，没有事项的为 min(1, max(原值, 份额))；`cost` 加数额。course：开课。training：结课。两者见 `training`。",
          en: "equipment: without matters `equipment` is raised to the share; `cost` gains the amount; then `givenEquipment` is raised. money: `moneyReceived` gains the amount, then `givenMoney` is raised. systems: with matters `systems` = min(1, what it was + the share), without min(1, max(what it was, the share)); `cost` gains the amount. course: a course begins. training: a course ends. For both see `training`.",
        },
        {
          zh: "mentors：到期日 = 包裹日 + max(1, round(数额)) × 5；对每个事项，`mentorShare` = max(原值, 份额)，`mentorUntil` = max(原值, 到期日)；然后重算带教占用 `deskMentored`：五个窗口先清 0；开关 `mentoring` 关就此结束；否则按乡镇、事项次序，`mentorShare` 不为 0 的，其领域的部门加 `mentorShare` × (每日件数 × 一件工时 × `demand`) × `mentorTime`；最后五个数各向上取整。",
          en: "mentors: until = the parcel's day + max(1, round(amount)) × 5; for each matter `mentorShare` = max(what it was, the share) and `mentorUntil` = max(what it was, until); then what mentoring takes, `deskMentored`, is worked out anew: all five desks 0; that is all with switch `mentoring` off; else by township and matter, where `mentorShare` is not 0, the department of the domain gains `mentorShare` × (cases a day × work of a case × `demand`) × `mentorTime`; last each of the five is rounded up.",
        },
        {
          zh: "revert（到期）：该乡镇的这些事项照收回办理，类别 lapse，改革 −1（见 `takingBack`；只有 `lapsesOn` 恰为 `tick` 的才真收）。endShock、endSurge、endRelief：冲击到期。从包裹表上还剩的、属该乡镇的三种包裹重算：`demandFactor` 为 endShock 数额之积，`ordersSurge` 为 endSurge 数额之积，`reliefShare` 为 1 − (1 − endRelief 份额) 之积，都从 1 起按表中次序。endChecks：`supervisionSet` 不大于份额的改为数额，否则不动。",
          en: "revert (a term ends): these matters of the township are taken back, kind lapse, reform −1 (see `takingBack`; really only those whose `lapsesOn` is `tick`). endShock, endSurge, endRelief: a shock ends. From the parcels of these three kinds for the township that are still on the agenda: `demandFactor` is the product of the amounts of endShock, `ordersSurge` that of endSurge, `reliefShare` 1 − the product of (1 − share) of endRelief, all from 1 in the agenda's order. endChecks: `supervisionSet` becomes the amount where it is not above the share, else stays.",
        },
        {
          zh: "movedPosts、countyPosts、secondment、specialise、gridWorkers、decisionSupport 做什么，见 `departments`。",
          en: "What movedPosts, countyPosts, secondment, specialise, gridWorkers and decisionSupport do stands in `departments`.",
        },
      ],
    },
  ],
};

const training: Detail = {
  of: "training",
  title: { zh: "培训", en: "Training" },
  symbols: {
    formDays: { zh: "脱岗天数", en: "days away" },
    formGain: { zh: "补上的份额", en: "share of the gap" },
    formWeeks: { zh: "见效周数", en: "weeks until it shows" },
    formCost: { zh: "每人费用", en: "cost a person" },
  },
  stages: [
    {
      zh: "四种形式，各有 `formDays`、`formGain`、`formWeeks`、`formCost`，取开课或结课当日的参数：course 为 `trainingDays`、`trainingGain`、`trainingWeeks`、`courseCost`；shadowing 为 `shadowingDays`、`shadowingGain`、`shadowingWeeks`、`shadowingCost`；apprentice 为 `apprenticeDays`、`apprenticeGain`、`apprenticeWeeks`、`apprenticeCost`；scenario 为 `scenarioDays`、`scenarioGain`、`scenarioWeeks`、`scenarioCost`。没写的为 course。",
      en: "Four forms, each with `formDays`, `formGain`, `formWeeks`, `formCost`, by the parameters of the day on which the course begins or ends: course `trainingDays`, `trainingGain`, `trainingWeeks`, `courseCost`; shadowing `shadowingDays`, `shadowingGain`, `shadowingWeeks`, `shadowingCost`; apprentice `apprenticeDays`, `apprenticeGain`, `apprenticeWeeks`, `apprenticeCost`; scenario `scenarioDays`, `scenarioGain`, `scenarioWeeks`, `scenarioCost`. Course where none is given.",
    },
    {
      zh: "安排：没有事项或份额不大于 0 则不做。开课日 = `tick` + round(时滞月数 × 21)；不大于 `tick` 的当场开课，否则放一个 course 包裹（数额 0）。",
      en: "Arranging: nothing without matters or with a share not above 0. It begins on `tick` + round(delay in months × 21); where that is not above `tick` at once, else a parcel course (amount 0) is put on the agenda.",
    },
    {
      zh: "开课：`learners` = min(`staff`, max(1, `peopleFor` `workHours`))，见 `needs`；`awaySeconds` 加 floor(`offDuty`)；`cost` 加 `courseOutlay`；在 开课日 + round(`formWeeks`) × 5 放一个 training 包裹，事项、份额、形式照旧，数额为这笔费用。",
      en: "Beginning: `learners` = min(`staff`, max(1, `peopleFor` of `workHours`)), see `needs`; `awaySeconds` gains floor(`offDuty`); `cost` gains `courseOutlay`; a parcel training is put on the agenda for the day of beginning + round(`formWeeks`) × 5, with the same matters, share and form, its amount that outlay.",
      rules: [
        {
          name: "offDuty",
          is: "learners * share * formDays * hoursPerDay * 3600",
          symbols: { learners, share },
          source: "M09",
        },
        { name: "courseOutlay", is: "learners * share * formCost", source: "M09" },
      ],
    },
    {
      zh: "结课：`gain` = `formGain` × 份额。开关 `skill` 开时，对每个事项 `skill` 加 `taught`。然后按领域 0、1、2（不论开关）：`specialistPart` 不为 0 的，`qualified` 加 `qualifiedBy`；各次合起来与一次全办相同。",
      en: "Ending: `gain` = `formGain` × share. With switch `skill` on `skill` of each matter gains `taught`. Then domain by domain, 0, 1, 2 (whatever the switch): where `specialistPart` is not 0 `qualified` gains `qualifiedBy`, so that courses on all parts come to one on the whole.",
      rules: [
        { name: "taught", is: "max(0, skillMax - skill) * gain", symbols: { gain }, source: "M09" },
        {
          name: "qualifiedBy",
          is: "needed * (1 - met) * (1 - (1 - gain) ^ partHere)",
          symbols: { needed, met, partHere },
          source: "M09, P31",
        },
      ],
    },
  ],
};

export const arrivals: readonly Detail[] = [deliveries, training];
