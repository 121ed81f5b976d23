/** Quality in full: what was worked below is judged, redone, and sent on its way. */
import type { Detail, Stage } from "./detail.ts";

const terms: Stage = {
  zh: "每天一次，按乡镇序号；一镇先做完下面各步，再轮到下一镇。先照 `errorTerms` 算本镇今日各决定共有的项 `reference`、`perSkill`、`skillAt`、`burntTerm`、`loadTerm`、`novelty`，其中 `burnout` 与 `load` 是本镇此刻的列（`load` 由今天的有效工时量得）；`held` 为本镇的 `standard`，`standards` 关闭时为 1。",
  en: "Every day, township by township in index order; all of the following is done for one before the next. First what today's decisions of the township share: the terms `reference`, `perSkill`, `skillAt`, `burntTerm`, `loadTerm` and `novelty` of `errorTerms`, with `burnout` and `load` as they stand (`load` as capacity has measured it today); `held` is the township's `standard`, 1 with `standards` off.",
};

const queue: Stage = {
  zh: "把本镇的 `WORKED` 整个取下，按先后逐件判断。若 `reached` 不等于 `tick`，先照 `records` 记等人手的天数。`local` 不为 0 且 `channel` 不是 `complaint` 的一件是本镇的决定：其事项的 `practice`（本镇）与 `matterDecisions`（全县）各加 1；若判错并退回重做，这件到此为止；否则以自身均匀数 2 算 `procedureDays`，其中 `mean` 按事项所属的办理类：类 0 为 `simpleDays`，类 1 为 `ordinaryDays`，类 2–4 为 `specialistDays`，`procedure` 开关关闭时都为 0。其余的件（只受理而由上级决定的、答复投诉的）程序天数为 0，不判对错。全部做完后，`decisions` 与 `weekDecisions` 各加本镇今日的决定数（含判错的）。",
  en: "The township's whole `WORKED` is taken down and judged one by one in its order. Where `reached` is not `tick`, the days waited for hands are booked first as `records` says. A case with `local` not 0 and a `channel` other than `complaint` is a decision of the township: `practice` of its pair and `matterDecisions` of its matter (of the whole county) rise by 1; if it is wrong and put back, that is all for it; else `procedureDays` is worked out with its own uniform 2, where `mean` goes by the matter's service class: `simpleDays` for class 0, `ordinaryDays` for 1, `specialistDays` for 2–4, all 0 with the switch `procedure` off. Any other case (taken in here and decided above, or the answer to a complaint) has no procedure days and is not judged. When all are done, `decisions` and `weekDecisions` rise by the township's decisions of today, the wrong ones included.",
  rules: [
    {
      name: "procedureDays",
      is: "min(24, floor(2 * mean * uniform + 0.5))",
      symbols: {
        mean: { zh: "平均程序天数", en: "mean procedure days" },
        uniform: { zh: "这件的均匀数", en: "the case's uniform" },
      },
      source: "model.md 3.2 (8)",
    },
  ],
};

const luck: Stage = {
  zh: "一件的自身均匀数 i，在这里是流 `quality` 的 `uniformOf(keyA, keyB, i)`。",
  en: "A case's own uniform i is here `uniformOf(keyA, keyB, i)` of the stream `quality`.",
};

const wrong: Stage = {
  zh: "对错。`errors` 关闭时都对。能力取本镇该事项的 `skill`（`skill` 开关关闭时取参数 `skillReference` 经 `errorTerms` 变成的 `skillAt`，于是该项为 0）；`isNew` 在 `exercisedAt >= 0` 且 `tick - exercisedAt < noveltyWeeks * 5` 时为 1，否则为 0。自身均匀数 `attempts * 8` 小于 `logistic(errorLogit)` 即为错。",
  en: "Right or wrong. With `errors` off all is right. The skill is `skill` of the pair (with the switch `skill` off it is `skillAt`, which `errorTerms` makes of `skillReference`, so that its term is 0); `isNew` is 1 where `exercisedAt >= 0` and `tick - exercisedAt < noveltyWeeks * 5`, else 0. The decision is wrong where own uniform `attempts * 8` is less than `logistic(errorLogit)`.",
  rules: [
    {
      name: "errorLogit",
      is: "reference + perSkill * (skillAt - skill) + burntTerm + loadTerm + (isNew > 0 ? novelty : 0)",
      symbols: {
        reference: { zh: "参照差错率的对数优势", en: "logit of the reference error rate" },
        perSkill: { zh: "每单位能力差的对数优势", en: "logit per unit of missing skill" },
        skillAt: { zh: "能力的参照点", en: "skill that it is measured from" },
        burntTerm: { zh: "倦怠的项", en: "the term of burnout" },
        loadTerm: { zh: "负荷与管理的项", en: "the term of load and of what is managed" },
        novelty: { zh: "生疏的项", en: "the term of what is new" },
        isNew: { zh: "是否新接", en: "whether the matter is new" },
        held: { zh: "今日的办理标准", en: "today's standard of work" },
      },
      source: "M05",
    },
  ],
};

const fate: Stage = {
  zh: "错了的：`errors`、`weekErrors` 与该事项的 `matterErrors` 各加 1。以自身均匀数 `attempts * 8 + 1` 决定后果：小于 `reworkShare * held` 的，`attempts + 1 < attemptsMax` 时重做，否则成为定局；不小于它而小于 `reworkShare + latentShare` 的潜伏；其余成为定局。潜伏者 `latentErrors` 加 1。不重做的，定局者 `wrong` 设为 1，潜伏者设为 0。",
  en: "What is wrong: `errors`, `weekErrors` and the matter's `matterErrors` rise by 1. Own uniform `attempts * 8 + 1` decides its fate: below `reworkShare * held` it is redone if `attempts + 1 < attemptsMax`, else it stands; not below that but below `reworkShare + latentShare` it is latent; else it stands. A latent one adds 1 to `latentErrors`. If it is not redone, `wrong` becomes 1 where it stands and 0 where it is latent.",
};

const again: Stage = {
  zh: "重做：取 `wholeSeconds(again * skillFactor)` 秒（`skillFactor` 见 `duty`，`skill` 开关关闭时为 1）。`gapSeconds` 的来源 `rework` 加 `max(0, wholeSeconds(again * skillFactor) - wholeSeconds(again))`；`reworked` 加 1；`attempts` 加 1；`origin` 改为 `rework`；然后照 `records` 放进事项所属类的 `SERVICE`（`waiting` 的 `rework` 与 `demandWindow` 今日一格各加这些秒，`remaining` 即这些秒）。`stages`、`reason`、`local`、`mark` 不变；`reached` 已是今天。",
  en: "Redoing takes `wholeSeconds(again * skillFactor)` seconds (for `skillFactor` see `duty`; 1 with the switch `skill` off). `gapSeconds` of the origin `rework` rises by `max(0, wholeSeconds(again * skillFactor) - wholeSeconds(again))`; `reworked` rises by 1; `attempts` rises by 1; `origin` becomes `rework`; then it is put to work, as `records` says, in the `SERVICE` of its matter's class (`waiting` of `rework` and today's cell of `demandWindow` rise by these seconds, which `remaining` becomes). `stages`, `reason`, `local` and `mark` stay; `reached` is today already.",
  rules: [
    {
      name: "again",
      is: "reworkWork * work",
      symbols: { work: { zh: "这件的全量秒数", en: "seconds of the case in all" } },
      source: "model.md 3.2 (5)",
    },
  ],
};

const on: Stage = {
  zh: "往下走。程序天数大于 0 的：立即把这些天记到原因 `procedure`，`reached` 设为 `tick` 加天数；`stages` 为 0 的排进那一天的 `ENDING`，不为 0 的排进那一天的 `LEAVING`。天数为 0 的：`stages` 为 0 的排进今天的 `ENDING`，不为 0 的立即照 `desksAbove` 送到第 1 级。全镇判完后，把本镇今天的 `LEAVING` 整个取下，按先后逐件送到第 1 级。",
  en: "On its way. With procedure days above 0 they are booked at once to the cause `procedure` and `reached` becomes `tick` plus the days; a case with `stages` 0 joins the `ENDING` of that day, any other the `LEAVING` of that day. With 0 days a case with `stages` 0 joins the `ENDING` of today, any other is sent up to level 1 at once as `desksAbove` says. When all of the township are judged, its `LEAVING` of today is taken down whole and sent up to level 1 one by one in its order.",
};

export const quality: Detail = {
  of: "quality",
  stages: [luck, terms, queue, wrong, fate, again, on],
};
