/** Upper desks in full: a day of the desks above. */
import type { Detail, Stage } from "./detail.ts";

const luck: Stage = {
  zh: "一件的自身均匀数 i，在这里是流 `upperDesks` 的 `uniformOf(keyA, keyB, i)`。送件、绕道与叫队伍见 `desksAbove`，记录与队列见 `records`；`poolShare`、`dispatchShare`、`platformDays`、`levelDays` 照 `inForce` 读。当天的顺序：调配、付报到、窗口 0 至 4 依次开门（窗口 2 之后合并办公）、报到队伍了结、量负荷。",
  en: "A case's own uniform i is here `uniformOf(keyA, keyB, i)` of the stream `upperDesks`. For sending up, detours and calling teams see `desksAbove`, for records and queues `records`; `poolShare`, `dispatchShare`, `platformDays` and `levelDays` are read as `inForce` says. The order of the day: dispatch; paying the teams; the desks 0 to 4 open one after the other (the pooled office after desk 2); the teams answer; the loads are measured.",
};

const dispatch: Stage = {
  zh: "调配。只在 `dispatchShare > 0` 且 `tick` 能被 21 整除（每月第一天）时。`allSeconds` 是三个部门 `deskSeconds` 之和，`asked` 是三个 `wanted` 之和，都按 0、1、2 的顺序加；`wanted` 都在改动之前算好。`asked` 或 `free` 不大于 0 时不动。否则依次把每个部门的 `deskSeconds` 设为 `dispatched`。",
  en: "Dispatch, only with `dispatchShare > 0` and `tick` divisible by 21 (the first day of a month). `allSeconds` is the sum of the three departments' `deskSeconds`, `asked` that of their `wanted`, both added in the order 0, 1, 2; every `wanted` is worked out before anything moves. With `asked` or `free` at 0 or below nothing moves. Else the `deskSeconds` of each department become `dispatched`.",
  rules: [
    {
      name: "wanted",
      is: "deskDemand + (deskWaiting + whistleDebt * deskSeconds / allSeconds + deskOwed) / 21",
      symbols: { allSeconds: { zh: "三部门的秒数之和", en: "seconds of the three departments" } },
      source: "P53",
    },
    { name: "free", is: "allSeconds - 3 * 3600", source: "P53" },
    {
      name: "dispatched",
      is: "deskSeconds + dispatchShare * (3600 + free * wanted / asked - deskSeconds)",
      symbols: {
        asked: { zh: "三部门 `wanted` 之和", en: "sum of the three departments' `wanted`" },
      },
      source: "P53",
    },
  ],
};

const pay: Stage = {
  zh: "付报到。`whistleDebt` 为 0 时什么也不做。`allSeconds` 同上（此刻的 `deskSeconds`）。余额从 `payable` 起；按报到队列的先后，只要余额大于 0，每件的 `remaining` 减去它与余额中较小的，余额也减去。然后 `whistleDebt` 减 `payable`；三个部门依次，`whistleSeconds` 加 `payable / allSeconds * deskSeconds`（先除后乘）。`whistleSeconds` 每天从 0 起，不取整。",
  en: "Paying the teams. Nothing where `whistleDebt` is 0. `allSeconds` is as above (of `deskSeconds` as they stand). The rest begins as `payable`; in the order of the whistle queue, while the rest is above 0, the `remaining` of each case falls by the lesser of itself and the rest, and the rest falls by as much. Then `whistleDebt` falls by `payable`, and for the three departments in turn `whistleSeconds` rises by `payable / allSeconds * deskSeconds` (the quotient before the product). `whistleSeconds` begins every day at 0 and is not rounded.",
  rules: [{ name: "payable", is: "min(whistleDebt, floor(allSeconds))", source: "M38" }],
};

const chance: Stage = {
  zh: "一个窗口今天判错的概率是 `deskError`，开门前以昨天量得的 `deskLoad` 算出；`errors` 关闭时为 0。`errorNovelty` 在上级不起作用。",
  en: "The chance that a desk decides wrongly today is `deskError`, worked out before it opens with the `deskLoad` measured yesterday; it is 0 with `errors` off. `errorNovelty` plays no part above.",
  rules: [
    {
      name: "deskError",
      is: "1 / (1 + exp(-(log(errorReference / (1 - errorReference)) + errorSkill * (skillReference - upperSkill) + errorBurnout * (burnoutReference - burnoutReference) + errorLoad * min(1, max(0, (deskLoad - overworkAt) / errorLoadSpan)))))",
      source: "M05",
    },
  ],
};

const open: Stage = {
  zh: "开门。`deskOwed` 减 `owed`；用 `opened` 秒办队列，剩下的记为该窗口的 `deskIdle`；然后送出停留期满的件。",
  en: "Opening. `deskOwed` falls by `owed`; `opened` seconds meet the queue, what is left becomes the desk's `deskIdle`; then the cases whose days there are over are sent on.",
  rules: [
    { name: "unpaid", is: "max(0, floor(deskSeconds - whistleSeconds))", source: "M38" },
    { name: "owed", is: "min(deskOwed, unpaid)", source: "P16, P52" },
    { name: "opened", is: "floor(unpaid - owed)", source: "convention" },
  ],
  stages: [
    {
      zh: "办队列：余额大于 0 时，对队首用 `remaining` 与余额中较小的秒数，两者都减去它；没做完即止；做完的出队，本镇 `deskQueued` 减 1，离开窗口（见下），再看新的队首。最后该窗口的 `deskWaiting` 减去共用掉的秒数。",
      en: "The queue: while seconds are left, the head takes the lesser of its `remaining` and what is left, and both fall by it; stop where it is not done; one that is done is taken off, its township's `deskQueued` falls by 1, it leaves the desk (see below), and the new head follows. At last the desk's `deskWaiting` falls by all seconds spent.",
    },
    {
      zh: "送出：把该窗口今天那一格的停留队列整个取下，按先后逐件，`route` 按停留期满改写，再送件：`wrong` 为 2 的送到它现在的 `level`，其余送到 `nextLevel`。送到尚未开门的窗口的，当天就可能办到。",
      en: "Sending on: today's cell of the desk's ring is taken down whole; one by one in its order `route` is rewritten as at the end of its days and the case is sent up, to its present `level` where `wrong` is 2, else to `nextLevel`. What comes to a desk that has not opened yet may be served the same day.",
    },
  ],
};

const leave: Stage = {
  zh: "离开窗口。平均天数 `usual`：在协调的为 `coordinationDays`，否则（送错的也在内）为 `levelDays`；窗口 0–2 再改为 `promisedDays`，其中 `platformDays` 是本镇的，其余窗口不改。`fraction` 是自身均匀数 0，同一件在各环节用同一个数。",
  en: "Leaving a desk. Its mean days `usual` are `coordinationDays` in coordination, else (at a wrong department too) `levelDays`; at the desks 0 to 2 they become `promisedDays`, with the township's `platformDays`, at the others they stay. `fraction` is own uniform 0, the same at every stage of a case.",
  rules: [
    {
      name: "promisedDays",
      is: "platformDays > 0 and platformDays < usual ? platformDays : usual",
      symbols: { usual: { zh: "没有承诺时的平均天数", en: "mean days without a promise" } },
      source: "P51",
    },
    {
      name: "stageTakes",
      is: "floor(meanDays + fraction)",
      symbols: {
        meanDays: { zh: "平均天数（部门的为承诺后的）", en: "mean days (as promised at a department)" },
        fraction: { zh: "这件的均匀数", en: "the case's uniform" },
      },
      source: "M22",
    },
    {
      name: "due",
      is: "max(tick, reached + stageTakes)",
      symbols: {
        tick: { zh: "今天", en: "today" },
        reached: { zh: "到窗口之日", en: "day on which it came to the desk" },
      },
      source: "M22",
    },
    { name: "stayed", is: "due - reached", source: "M22" },
  ],
  stages: [
    {
      zh: "记等待：`stageTakes` 天记到：在协调的 `coordination`，送错的 `bounce`；不在绕道的，`wrong` 为 2 时 `rework`，否则其 `reason`。`stayed` 超过 `stageTakes` 的部分记 `superior`。`reached` 设为 `due`。",
      en: "Waiting days: `stageTakes` days are booked to `coordination` in coordination, to `bounce` at the wrong department; off detours to `rework` where `wrong` is 2, else to the case's `reason`. What `stayed` has beyond `stageTakes` is booked to `superior`. `reached` becomes `due`.",
    },
    {
      zh: "去处：在绕道的，`route` 按一环办完改写，排进该窗口 `due` 那天的停留队列，到此为止。否则 `stages` 减 1。不为 0 的，排进该窗口 `due` 那天的停留队列。为 0 而 `local` 不为 0 的（镇上已经决定），或上级的决定不必重做的，排进本镇 `due` 那天的 `ENDING`。要重做的：`reworked` 与 `attempts` 各加 1，`stages` 设为 1，`wrong` 设为 2，排进该窗口 `due` 那天的停留队列；重做的秒数同样是 `stageSeconds`，不乘 `reworkWork`。",
      en: "Where it goes: on a detour `route` is rewritten as after a stage, the case joins the desk's ring on the day `due`, and that is all. Else `stages` falls by 1. Where it is not 0 the case joins the desk's ring on the day `due`. Where it is 0 and `local` is not (the township has decided), or the decision above need not be made again, the case joins the `ENDING` of its township on the day `due`. Where it is made again: `reworked` and `attempts` rise by 1, `stages` becomes 1, `wrong` becomes 2, and the case joins the desk's ring on the day `due`; its seconds are `stageSeconds` once more, not times `reworkWork`.",
    },
  ],
};

const decide: Stage = {
  zh: "上级的决定：本镇 `decisions`、`weekDecisions`，事项的 `matterDecisions` 各加 1；`wrong` 设为 0。自身均匀数 `attempts * 8 + 8` 不小于 `deskError` 即为对。错的：`errors`、`weekErrors`、`matterErrors` 各加 1；以自身均匀数 `attempts * 8 + 9` 决定后果：小于 `reworkShare` 的，`attempts + 1 < attemptsMax` 时重做，否则成为定局；不小于它而小于 `reworkShare + latentShare` 的潜伏，`latentErrors` 加 1；其余成为定局。`wrong` 在成为定局时设为 1，潜伏或重做时为 0。",
  en: "A decision above: the township's `decisions` and `weekDecisions` and the matter's `matterDecisions` rise by 1; `wrong` becomes 0. It is right where own uniform `attempts * 8 + 8` is not below `deskError`. Where it is wrong `errors`, `weekErrors` and `matterErrors` rise by 1, and own uniform `attempts * 8 + 9` decides its fate: below `reworkShare` it is made again if `attempts + 1 < attemptsMax`, else it stands; not below that but below `reworkShare + latentShare` it is latent and `latentErrors` rises by 1; else it stands. `wrong` becomes 1 where it stands; latent or made again it is 0.",
};

const pool: Stage = {
  zh: "合并办公，`poolShare > 0` 时。依次以部门 0、1、2 为帮手，余额从 `given` 起；依次对其后第一、第二个部门（编号除以 3 的余数）用余额办队列，判错按队列所属部门的 `deskError`，随即送出该部门停留期满的件（余额为 0 也送）；最后帮手的 `deskIdle` 减去用掉的秒数。",
  en: "The pooled office, with `poolShare > 0`. The departments 0, 1, 2 help in turn, and the rest begins as `given`; with it the queue of the first and then of the second department behind (numbers modulo 3) is served, errors going by the `deskError` of the queue's own department, and that department's cases whose days are over are sent on at once (also with nothing left); at last the helper's `deskIdle` falls by what was spent.",
  rules: [{ name: "given", is: "floor(deskIdle * poolShare)", source: "P09" }],
};

const answer: Stage = {
  zh: "报到队伍了结。按报到队列的先后，`remaining` 为 0 且 `ready <= tick` 的：把 `tick - reached` 天记到 `whistle`（`wrong` 为 2 时记 `rework`），`reached` 设为 `tick`；作一次上级的决定，概率取事项领域部门的 `deskError`。不必重做的出队，排进本镇今天的 `ENDING`。要重做的留在原位：`reworked` 与 `attempts` 各加 1，`wrong` 设为 2，再以份额 `reworkWork` 照 `desksAbove` 叫一次队伍。",
  en: "The teams answer, in the order of the whistle queue, where `remaining` is 0 and `ready <= tick`: `tick - reached` days are booked to `whistle` (to `rework` where `wrong` is 2) and `reached` becomes `tick`; a decision above is made with the `deskError` of the department of the matter's domain. Where it need not be made again the case is taken out and joins the `ENDING` of its township today. Else it keeps its place: `reworked` and `attempts` rise by 1, `wrong` becomes 2, and a team is called with the share `reworkWork` as `desksAbove` says.",
};

const loads: Stage = {
  zh: "量负荷。依次对窗口 0 至 4：`deskDemand` 设为 `smoothedDemand`，`deskLoad` 设为新的 `deskDemand / max(1, deskSeconds)`。`deskArriving` 此时含今天送来的全部秒数（镇上送来的、窗口之间送的、叫队伍的、带教与收回任务的）。`poolShare > 0` 时再对三个部门：`common` 是三个 `deskDemand` 之和除以三个 `deskSeconds` 之和（按序号加），`deskLoad` 设为 `pooledLoad`。",
  en: "Loads. For the desks 0 to 4 in turn `deskDemand` becomes `smoothedDemand` and `deskLoad` the new `deskDemand / max(1, deskSeconds)`. `deskArriving` holds by then all seconds that came today (from townships, from desk to desk, teams called, mentoring, orders taken back). With `poolShare > 0`, for the three departments then: `common` is the sum of their `deskDemand` over the sum of their `deskSeconds` (added in index order), and `deskLoad` becomes `pooledLoad`.",
  rules: [
    {
      name: "smoothedDemand",
      is: "deskDemand + (deskArriving - deskDemand) / deskMemory",
      source: "model.md 3.2 (9)",
    },
    {
      name: "pooledLoad",
      is: "deskLoad + poolShare * (common - deskLoad)",
      symbols: { common: { zh: "三个部门合在一起的负荷", en: "load of the three departments together" } },
      source: "P09",
    },
  ],
};

export const upperDesks: Detail = {
  of: "upperDesks",
  stages: [luck, dispatch, pay, chance, open, leave, decide, pool, answer, loads],
};
