/** The desks above and detours: how a case is put before a desk, and how a whistle team is called. */
import type { Detail, Stage } from "./detail.ts";

const five: Stage = {
  zh: "窗口有五个：0–2 是县的三个部门，按领域编号；3 是市、4 是省里为本县办件的那一份。第 1 级是事项领域的部门，第 2 级是窗口 3，第 3 级是窗口 4。每个窗口有一条先来先办的队列，和一圈按日分格的“办后停留”队列（至多 24 天之后）。件仍属原来的镇：凡按镇计数的，都记在它名下。",
  en: "There are five desks: 0–2 are the county's three departments, numbered by domain; 3 is the part of the city, 4 that of the province, which serves this county. Level 1 is the department of the matter's domain, level 2 desk 3, level 3 desk 4. Every desk has one queue, first in first out, and a ring of queues by day of those it is done with (at most 24 days ahead). A case stays its township's: whatever is counted by township is counted there.",
};

const routes: Stage = {
  zh: "`route` 的含义：0 为常规；1–6 为还剩几个协调环节；9、10 为送错部门（本部门之后第一、第二个）；12、13 为协调、送错的最后一环已办、正在停留；15 为直派。1 至 11 算在绕道，1 至 6 算在协调。在绕道的件到部门 `detourDesk`。绕道的一环办完：大于 8 的变 13，大于 1 的减 1，1 变 12。停留期满：12、13 变 0，其余不变。`route` 由受理分流设定（见 `assignment`）。",
  en: "What `route` means: 0 the usual way; 1–6 the stages of coordination left; 9 and 10 the wrong department (the first or second behind its own); 12 and 13 the days after the last stage of coordination, after the wrong department; 15 straight to who decides. 1 to 11 count as on a detour, 1 to 6 as in coordination. A case on a detour goes to the department `detourDesk`. When a stage of a detour is served, a route above 8 becomes 13, one above 1 falls by 1, and 1 becomes 12. When the days after it are over, 12 and 13 become 0 and others stay. `route` is set by `assignment`.",
  rules: [
    {
      name: "detourDesk",
      is: "(domain + (route > 8 ? route - 8 : route)) % 3",
      symbols: {
        route: { zh: "绕道的路线", en: "route of the detour" },
        domain: { zh: "事项的领域（0–2）", en: "domain of the matter (0–2)" },
      },
      source: "F25, F27",
    },
  ],
};

const send: Stage = {
  zh: "送件到某级：`route` 为 15 时，`level` 取事项此刻的 `levels`，否则取所说的级。窗口：在绕道的为 `detourDesk`，否则为 `level` 级的窗口。秒数：在协调的为 `coordinationHours * 3600`，送错的为 `bounceHours * 3600`，常规的为 `stageSeconds`；若 `level` 为 1 而本镇 `platformDays > 0`（照 `inForce` 读），再加 `platformHours * 3600`（绕道也加）；再以 `wholeSeconds` 取整。`level` 记入这件，`desks` 加 1，`reached` 设为 `tick`，`remaining` 设为秒数；该窗口的 `deskWaiting` 与 `deskArriving` 各加秒数，本镇的 `deskQueued` 加 1；排到该窗口队列末尾。",
  en: "To send a case up to a level: with `route` 15 `level` is the matter's `levels` as it stands, else the level that was said. The desk is `detourDesk` on a detour, else that of the `level`. Seconds: `coordinationHours * 3600` in coordination, `bounceHours * 3600` at the wrong department, `stageSeconds` on the usual way; where `level` is 1 and the township's `platformDays > 0` (read as `inForce` says), plus `platformHours * 3600` (on a detour too); then rounded by `wholeSeconds`. `level` is kept with the case, `desks` rises by 1, `reached` becomes `tick`, `remaining` the seconds; the desk's `deskWaiting` and `deskArriving` rise by them, the township's `deskQueued` by 1; the case goes to the end of the desk's queue.",
  rules: [
    {
      name: "stageSeconds",
      is: "enforced > 0 ? enforcementHours * 3600 : (reviewed > 0 ? entrustedReview : 1 - intakeShare) * work / (straight > 0 ? 1 : levels + unready)",
      symbols: {
        enforced: {
          zh: "`reason` 为 `enforcement` 时为 1，否则为 0",
          en: "1 where `reason` is `enforcement`, else 0",
        },
        reviewed: {
          zh: "`reason` 为 `filing` 或 `origin` 为 `offload` 时为 1，否则为 0",
          en: "1 where `reason` is `filing` or `origin` is `offload`, else 0",
        },
        straight: { zh: "`route` 为 15 时为 1，否则为 0", en: "1 where `route` is 15, else 0" },
        unready: {
          zh: "`reason` 为 `unready` 时为 1，否则为 0",
          en: "1 where `reason` is `unready`, else 0",
        },
        intakeShare: { zh: "事项目录里的受理份额", en: "the matter's intake share, from the catalogue" },
        work: { zh: "这件的全量秒数", en: "seconds of the case in all" },
      },
      source: "model.md 3.2 (9), M22",
    },
  ],
};

const next: Stage = {
  zh: "一级的停留期满之后去哪一级：`nextLevel`，其中 `stagesLeft` 是这件剩下的 `stages`，`levels` 取事项此刻的列。多出的环节因此都在县级走完，再往上。",
  en: "To which level after the days at one: `nextLevel`, where `stagesLeft` is what is left of the case's `stages` and `levels` the matter's column as it stands. So extra stages are passed at the county before the case climbs.",
  rules: [
    {
      name: "nextLevel",
      is: "stagesLeft <= levels - level ? level + 1 : level",
      symbols: {
        stagesLeft: { zh: "还剩的环节", en: "stages left" },
        level: { zh: "现在的级", en: "the present level" },
      },
      source: "model.md 3.2 (9)",
    },
  ],
};

const team: Stage = {
  zh: "叫报到队伍（吹哨时份额为 1；队伍判错重来时份额为返工的工作量，见 `upperDesks`）：秒数为 `teamSeconds` 以 `wholeSeconds` 取整；`ready` 设为 `tick + promised`。本镇的 `whistleTeam` 与 `whistlePromise` 为 0 时都改用参数。`remaining` 设为这些整秒；全县的 `whistleDebt` 加上它；三个部门依次，`deskArriving` 加 `teamPart`，其中 `team` 是这些整秒，`allSeconds` 是三个部门此刻 `deskSeconds` 按 0、1、2 之和：先除后乘。",
  en: "To call a team (its share is 1 when a whistle is blown, the work of redoing when a team that decided wrongly comes again, see `upperDesks`): its seconds are `teamSeconds` rounded by `wholeSeconds`; `ready` becomes `tick + promised`. Where the township's `whistleTeam` or `whistlePromise` is 0 the parameter stands in. `remaining` becomes these whole seconds; the county's `whistleDebt` rises by them; for the three departments in turn `deskArriving` rises by `teamPart`, where `team` are these whole seconds and `allSeconds` the sum of the three departments' `deskSeconds` as they stand, in the order 0, 1, 2: the quotient before the product.",
  rules: [
    {
      name: "teamSeconds",
      is: "teamShare * (whistleTeam == 0 ? whistleHours : whistleTeam) * 3600",
      symbols: { teamShare: { zh: "队伍工时的份额", en: "share of a team's hours" } },
      source: "M38",
    },
    {
      name: "promised",
      is: "max(1, round(whistlePromise == 0 ? whistleDays : whistlePromise))",
      source: "M38",
    },
    {
      name: "teamPart",
      is: "team / allSeconds * deskSeconds",
      symbols: {
        team: { zh: "队伍的整秒数", en: "whole seconds of the team" },
        allSeconds: { zh: "三个部门的秒数之和", en: "seconds of the three departments" },
      },
      source: "M38",
    },
  ],
};

export const desks: Detail = {
  of: "desksAbove",
  title: { zh: "上级窗口与绕道", en: "Desks above and detours" },
  symbols: {
    nextLevel: { zh: "下一环节的级（规则）", en: "level of the next stage (a rule)" },
    stageSeconds: { zh: "常规一环的秒数（规则）", en: "seconds of a stage on the usual way (a rule)" },
  },
  stages: [five, routes, send, next, team],
};
