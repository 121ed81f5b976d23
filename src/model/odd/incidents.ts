/** Incidents and violations in full. */
import type { Detail } from "./detail.ts";

export const incidents: Detail = {
  of: "incidents",
  stages: [
    {
      zh: "每周最后一天（`(tick + 1)` 能被 5 整除）一次。先算各级的监管 `supervisionOver`，`span` 依次为：级 0（镇）与级 1（县）都为 `T`，级 2（市）为 `T * countiesPerCity`，级 3（省）为 `T * countiesPerCity * citiesPerProvince`。`baseline` 是各事项按目录所载监管级（镇的算县）的监管之和除以 `M`，按事项序号加；`M` 为 0 时取级 1 的。开关 `supervision` 关时 `baseline` 就是 `supervisionBase`。",
      en: "On the last day of every week (`(tick + 1)` divisible by 5). First the supervision `supervisionOver` of each tier, with `span` being `T` for tier 0 (township) and tier 1 (county), `T * countiesPerCity` for tier 2 (city), `T * countiesPerCity * citiesPerProvince` for tier 3 (province). `baseline` is the sum over matters in index order of the supervision of the tier that the catalogue has supervise (a township's counts as the county's), over `M`; that of tier 1 where `M` is 0. With the switch `supervision` off `baseline` is `supervisionBase`.",
      rules: [
        {
          name: "supervisionOver",
          is: "supervisionBase * min(1, sqrt(spanFree / max(1, span)))",
          symbols: { span: { zh: "所管单位数", en: "units watched over" } },
          source: "M31",
        },
      ],
    },
    {
      zh: "然后按乡镇序号，做完一镇再做下一镇。看本镇每个事项，按序号：`acts` 加目录的 `enforceShare`；`enforceHere` 不为 0，且 `movedAt < 0` 或 `operable` 不为 0 的，`enforcedActs` 也加 `enforceShare`。`basis` 不大于 1（保留、委派）或 `operable` 为 0 的到此为止；其余 `tempting` 加目录的 `temptation`；其中 `movedAt >= 0` 而 `superviseHere` 为 0 的，`alone` 加 1。各数每镇从 0 起。`able` 用本镇的 `readiness`。",
      en: "Then township by township in index order, one done before the next. Over its matters in index order: `acts` rises by the catalogue's `enforceShare`; where `enforceHere` is not 0, and `movedAt < 0` or `operable` is not 0, `enforcedActs` rises by `enforceShare` too. A matter with `basis` at 1 or below (retained, entrusted) or `operable` 0 ends here; for the others `tempting` rises by the catalogue's `temptation`; where then `movedAt >= 0` and `superviseHere` is 0, `alone` rises by 1. All of them begin at 0 for each township. `able` takes the township's `readiness`.",
      rules: [
        {
          name: "unsupervised",
          is: "alone > 0 ? alone / M : 0",
          symbols: {
            alone: { zh: "下放而无监管的事项数", en: "matters that moved without supervision" },
            M: { zh: "事项数", en: "number of matters" },
          },
          source: "F09",
        },
        {
          name: "able",
          is: "(acts > 0 ? enforcedActs / acts : 0) * readiness",
          symbols: {
            acts: { zh: "需执法份额之和", en: "sum of the shares that need enforcement" },
            enforcedActs: { zh: "其中就地执法的", en: "of these, enforced here" },
          },
          source: "M32",
        },
      ],
    },
    {
      zh: "`watched` 是各事项监管之和除以 `M`（按序号加；`M` 为 0 时取级 1 的），每个事项取级 0（`superviseHere` 不为 0）或其 `superviseLevel` 那一级的。`supervision` 设为 `supervisedHere`；若 `transparency` 开关打开且本镇的 `transparency > 0`，再设为 `supervisionOpen`；开关 `supervision` 关时不论其他，设为 `supervisionBase`。`incidents` 关闭时本镇到此为止：监管照样更新。",
      en: "`watched` is the sum of the supervision over matters, over `M` (added in index order; that of tier 1 where `M` is 0): of tier 0 where `superviseHere` is not 0, else of the matter's `superviseLevel`. `supervision` becomes `supervisedHere`; with the switch `transparency` on and the township's `transparency > 0` it then becomes `supervisionOpen`; with the switch `supervision` off it becomes `supervisionBase`, whatever else holds. With `incidents` off that is all for the township: its supervision is brought up to date all the same.",
      rules: [
        {
          name: "supervisedHere",
          is: "max(supervisionSet, watched) * (1 - unsupervised)",
          symbols: {
            watched: { zh: "对本镇各事项的平均监管", en: "mean supervision over the township's matters" },
          },
          source: "M31, F09",
        },
        {
          name: "supervisionOpen",
          is: "supervision + (1 - supervision) * openSupervision * transparency",
          source: "P19",
        },
      ],
    },
    {
      zh: "各均值。`lack` 用刚设好的 `supervision`；`harm` 在 `monitoring` 打开且本镇的 `monitored` 不为 0 时为 `1 - monitorGain`，否则为 1；`block` 为本镇的 `blockGrant`（`earmarking` 关闭时为 0）；`audited` 为 `auditShare * auditFinds`（`audit` 关闭时为 0）。`population` 是本镇常住人口。事故的均值为 `accidentsMean`，新生违规的均值为 `newViolations`。",
      en: "The means. `lack` takes `supervision` as it has just been set; `harm` is `1 - monitorGain` where `monitoring` is on and the township's `monitored` is not 0, else 1; `block` is its `blockGrant` (0 with `earmarking` off); `audited` is `auditShare * auditFinds` (0 with `audit` off). `population` is the township's residents. The mean of accidents is `accidentsMean`, that of new violations `newViolations`.",
      rules: [
        {
          name: "lack",
          is: "baseline - supervision",
          symbols: { baseline: { zh: "基线的平均监管", en: "mean supervision of the baseline" } },
          source: "M32",
        },
        {
          name: "incidentRate",
          is: "incidentBase * population / 10000 * exp(incidentSupervision * max(0, lack) - incidentEnforcement * able) * 5 / 21",
          symbols: {
            population: { zh: "常住人口", en: "residents" },
          },
          source: "M32",
        },
        {
          name: "accidentsMean",
          is: "incidentRate * harm",
          symbols: { harm: { zh: "及早处置之后还剩的份额", en: "share left after early response" } },
          source: "P55",
        },
        {
          name: "tempted",
          is: "tempting + blockTemptation * block",
          symbols: {
            tempting: { zh: "就地决定事项的寻租诱因之和", en: "temptation of the matters decided here" },
            block: { zh: "切块下达的份额", en: "share of money that comes as a block" },
          },
          source: "M30, P28",
        },
        {
          name: "newViolations",
          is: "violationRate * tempted * (1 - supervision) * (1 - supervision) * 5 / 21",
          source: "M30",
        },
      ],
    },
    {
      zh: "抽签，用流 `incidents`。第 i 签先走到 `at(unit[t], tick * 5 + i)`，再取。第 0 签：`accidents` 为 `poisson(accidentsMean)`。第 1 签：`shown` 为 `binomial(latentErrors, showLatent)`，其中的 5 次幂由 `pow` 算出；若 `audited > 0`，紧接着（不再走到别处）取 `mended`，为 `binomial(latentErrors - shown, min(1, audited * 5 / 252))`，否则 `mended` 为 0。第 2 签：`harmful` 为 `binomial(shown, latentHarm * harm)`。第 3 签：`found` 为 `binomial(violationStock, auditedChance)`，其中 `chance` 是 `1 / max(1, violationLag)`。第 4 签：`grown` 为 `poisson(newViolations)`。",
      en: "The draws, of the stream `incidents`; lot i first goes to `at(unit[t], tick * 5 + i)`, then draws. Lot 0: `accidents` is `poisson(accidentsMean)`. Lot 1: `shown` is `binomial(latentErrors, showLatent)`, whose fifth power is `pow`; where `audited > 0` it goes on from there, without going to a place again, and draws `mended`, `binomial(latentErrors - shown, min(1, audited * 5 / 252))`, else `mended` is 0. Lot 2: `harmful` is `binomial(shown, latentHarm * harm)`. Lot 3: `found` is `binomial(violationStock, auditedChance)`, where `chance` is `1 / max(1, violationLag)`. Lot 4: `grown` is `poisson(newViolations)`.",
      rules: [
        { name: "showLatent", is: "1 - (1 - 1 / max(1, latentDays)) ^ 5", source: "M32" },
        {
          name: "auditedChance",
          is: "chance + (1 - chance) * min(1, audited * 5 / 252)",
          symbols: {
            audited: { zh: "一年里抽审查出的概率", en: "chance a year that an audit finds it" },
            chance: { zh: "一周里自己暴露的概率", en: "chance a week that it shows by itself" },
          },
          source: "P19, P36",
        },
      ],
    },
    {
      zh: "入账：`latentErrors` 设为 `latentLeft`；`violationStock` 设为 `violationsLeft`；`incidents` 列加 `accidents + harmful`；`violations` 加 `found`；`vetoItems` 加 `cameToLight`；`penalties` 加 `incidentPenalty`。",
      en: "Booking: `latentErrors` becomes `latentLeft`, `violationStock` `violationsLeft`; the column `incidents` rises by `accidents + harmful`; `violations` by `found`; `vetoItems` by `cameToLight`; `penalties` by `incidentPenalty`.",
      rules: [
        {
          name: "latentLeft",
          is: "latentErrors - (shown + mended)",
          symbols: {
            shown: { zh: "显现的潜伏差错", en: "latent errors that show" },
            mended: { zh: "抽审查出改正的", en: "those that an audit puts right" },
          },
          source: "M32",
        },
        {
          name: "violationsLeft",
          is: "violationStock + (grown - found)",
          symbols: {
            grown: { zh: "新生的违规", en: "new violations" },
            found: { zh: "暴露的违规", en: "violations that come to light" },
          },
          source: "M30",
        },
        {
          name: "cameToLight",
          is: "accidents + harmful + found",
          symbols: {
            accidents: { zh: "事故", en: "accidents" },
            harmful: { zh: "酿成事故的差错", en: "errors that do harm" },
          },
          source: "F15",
        },
        {
          name: "incidentPenalty",
          is: "incidentSanction * sanctionForce * cameToLight",
          source: "F15, F31",
        },
      ],
    },
  ],
};
