/** The case's record, the queues, the ledgers, and the end of a case. */
import type { Detail } from "./detail.ts";

const records: Detail = {
  of: "records",
  title: { zh: "案件记录、队列与账", en: "Case records, queues and ledgers" },
  symbols: {
    INCOMING: { zh: "收件队列", en: "the incoming queue" },
    SERVICE: { zh: "五个办理队列，按 serviceClass", en: "the five service queues, by serviceClass" },
    ORDERS: { zh: "八个任务队列，按 urgency", en: "the eight queues of orders, by urgency" },
    WORKED: {
      zh: "今天办完、等候定对错的队列",
      en: "the queue of what was worked off today and is to be judged",
    },
    ENDING: { zh: "25 个办结环，按日", en: "the ring of 25 queues of what ends on a day" },
    LEAVING: { zh: "25 个上行环，按日", en: "the ring of 25 queues of what goes up on a day" },
  },
  stages: [
    {
      zh: "每件（诉求、信访、投诉、任务）一条记录，新取的全为 0；再写 `matter`（任务为 M + o）、`township`、`channel`、`arrived`（到达日）、`reached`（进入现环节之日）。32 位：`keyA`、`keyB`、`arrived`、`reached`、`ready`（任务的期限日或队伍到的日子）、`mark`、`work`（全量秒数）、`remaining`（尚余秒数）。16 位（0–65535）：`matter`、`township`、`waits` 六格（天数）。8 位（0–255）：`channel`、`origin`、`reason`（去上级的原因，取自原因表）、`stages`（还要过的上级环节）、`attempts`（此前返工次数）、`local`（就地决定为 1）、`wrong`、`level`、`desks`（到过的上级环节数）、`outcome`（0 办结、1 放弃、2 拒绝、3 已答复）、`route`（绕道）。",
      en: "Each case (of citizens, petition, complaint, order) has a record, all 0 when taken; then `matter` (M + o for an order), `township`, `channel`, `arrived` (day of arrival) and `reached` (day on which it came to its present stage) are set. Of 32 bits: `keyA`, `keyB`, `arrived`, `reached`, `ready` (an order's deadline or a team's day), `mark`, `work` (seconds in all), `remaining` (seconds left). Of 16 bits (0 to 65535): `matter`, `township`, and `waits`, six places of days. Of 8 bits (0 to 255): `channel`, `origin`, `reason` (why it goes above, from the list of causes), `stages` (stages above still to pass), `attempts` (times it was redone), `local` (1 when decided here), `wrong`, `level`, `desks` (desks above it came to), `outcome` (0 completed, 1 abandoned, 2 refused, 3 answered), `route` (detour).",
    },
    {
      zh: "队列先进先出，入队在尾。每个乡镇：`INCOMING` 一个，`SERVICE` 五个，`ORDERS` 八个，`WORKED` 一个，`ENDING` 与 `LEAVING` 各 25 个（某日用第 `day % 25` 个；没有什么等得比 24 天更久）。每个上级环节：等候一个，路上 25 个（同样按日）。全县一个：等候报到队伍的件。取空一个队列时按次序处理。",
      en: "Queues are first in, first out; what enters stands last. Each township has one `INCOMING`, five `SERVICE`, eight `ORDERS`, one `WORKED`, and 25 each of `ENDING` and `LEAVING` (a day uses number `day % 25`; nothing waits longer than 24 days for a day). Each desk above has one of those waiting and 25 of those on their way (by day likewise). The county has one of cases that wait for a whistle team. A queue that is emptied is gone through in its order.",
    },
    {
      zh: "放进办理：把件的 `remaining` 记为给定秒数，`waiting`（该镇，该件 `origin`）与 `demandWindow`（该镇，`tick % 20`）各加这些秒，件进指定队列之尾。",
      en: "Putting to work: the case's `remaining` is set to the given seconds, these are added to `waiting` (of the township and the case's `origin`) and to `demandWindow` (of the township, `tick % 20`), and the case enters the given queue.",
    },
    {
      zh: "来源表（按此次序，从 0 起）：`own`、`transferred`、`intake`、`rework`、`petition`、`complaint`、`orderCounty`、`orderCity`、`orderProvince`、`offload`、`paperwork`、`systems`、`money`、`strain`、`training`、`idle`。用途表：`intake`、`decide`、`redo`、`answer`、`orders`、`paperwork`、`doubleEntry`、`shortage`、`strain`、`training`、`upkeep`、`idle`。渠道表：`window`、`hotline`、`petition`、`complaint`、`order`。",
      en: "Origins (in this order, from 0): `own`, `transferred`, `intake`, `rework`, `petition`, `complaint`, `orderCounty`, `orderCity`, `orderProvince`, `offload`, `paperwork`, `systems`, `money`, `strain`, `training`, `idle`. Uses: `intake`, `decide`, `redo`, `answer`, `orders`, `paperwork`, `doubleEntry`, `shortage`, `strain`, `training`, `upkeep`, `idle`. Channels: `window`, `hotline`, `petition`, `complaint`, `order`.",
    },
    {
      zh: "等待原因表（从 0 起）：`procedure`、`staff`、`qualified`、`referral`、`superior`、`filing`、`unready`、`fear`、`enforcement`、`coordination`、`bounce`、`rework`、`whistle`。一件的 `waits` 六格依次记：程序（不就地决定的件记协调）、人手、专业人员（不就地决定的件记送错）、该件的 `reason`、上级排队、返工；记账时某原因记到它所在的格（`coordination` 在第 0 格，`bounce` 在第 2 格，`referral`、`filing`、`unready`、`fear`、`enforcement`、`whistle` 都在第 3 格），读账时反过来。",
      en: "Causes of waiting (from 0): `procedure`, `staff`, `qualified`, `referral`, `superior`, `filing`, `unready`, `fear`, `enforcement`, `coordination`, `bounce`, `rework`, `whistle`. The six places of a case's `waits` hold in this order: procedure (coordination for what is not decided here), hands, qualified hands (going astray for what is not decided here), the case's `reason`, queues above, rework. A cause is booked to the place where it stands (`coordination` to place 0, `bounce` to 2; `referral`, `filing`, `unready`, `fear`, `enforcement` and `whistle` to 3), and read the other way round.",
    },
    {
      zh: "等人手的天数（从队列轮到办理时记一次）：天数 ＝ `tick - reached`，然后 `reached = tick`。`attempts` 大于 0 的全记 `rework`。否则，就地决定、不是投诉且 `serviceClass` 不小于 2 的件，专业人手短缺日 即天数与 `qualifiedDays[t * 3 + serviceClass - 2] - mark` 中较小的，记 `qualified`，其余记 `staff`；别的件全记 `staff`。",
      en: "Days waited for hands (booked when a case leaves its queue to be worked): they are `tick - reached`, and then `reached = tick`. With `attempts` above 0 all go to `rework`. Else, for what is decided here, is no complaint and has a `serviceClass` of 2 or more, the lesser of these days and `qualifiedDays[t * 3 + serviceClass - 2] - mark` goes to `qualified` and the rest to `staff`; of all others all to `staff`.",
    },
    {
      zh: "待交付的包裹按到期日从小到大排，同日的按记入先后；到期日不晚于当天的一并取出，按此次序交付。",
      en: "Parcels that are to arrive stand by ascending day, those of one day in the order in which they were made; all whose day is today or before are taken off together and delivered in that order.",
    },
  ],
};

const endings: Detail = {
  of: "endings",
  title: { zh: "结案", en: "The end of cases" },
  symbols: {
    wait: { zh: "从到达到今天的天数", en: "days from arrival to today" },
    went: { zh: "这一件跑动的次数", en: "visits of the case" },
    lateCalls: { zh: "逾期办结的热线件数", en: "hotline cases completed too late" },
    ended: { zh: "办结与放弃的件数", en: "cases completed or given up" },
    near: { zh: "就近的跑动次数", en: "visits close by" },
  },
  stages: [
    {
      zh: "一镇当天结案的一串件（按次序）先数结局，再数经历。`wait = tick - arrived`。办结的：`completed` 加 1，`sojournDays` 加 `wait`，`wait` 为 0 时 `onTheSpot` 加 1，`wait` 不超过事项 `limit` 时 `onTime` 加 1，否则若渠道为 `hotline` 则 `lateCalls` 加 1；`sojournHistogram[t * 256 + min(wait, 255)]` 加 1；该件各格 `waits` 加到列 `waits` 的相应原因。放弃的 `abandoned` 加 1；拒绝的不计到达之外的数（`refused` 在分流时已计）；已答复的投诉只减 `complaintsInHand`。`inHand` 减办结、放弃、拒绝之和。最后 `penalties` 加 `lateCalls * hotlineWeight * hotlineSanction * sanctionForce`（从左到右）。",
      en: "Of the cases of a township that end on a day (in their order) first the outcomes are counted, then what was lived through. `wait = tick - arrived`. Of a completed one: `completed` gains 1, `sojournDays` gains `wait`, `onTheSpot` 1 where `wait` is 0, `onTime` 1 where `wait` is no more than the matter's `limit`, else `lateCalls` 1 where the channel is `hotline`; `sojournHistogram[t * 256 + min(wait, 255)]` gains 1; its `waits` are added to the column `waits`, cause by cause. One given up adds 1 to `abandoned`; a refused one nothing (`refused` was counted when it was assigned); an answered complaint only takes 1 off `complaintsInHand`. `inHand` loses completed, given up and refused. Last `penalties` gains `lateCalls * hotlineWeight * hotlineSanction * sanctionForce` (left to right).",
    },
    {
      zh: "经历：办结与放弃的，按次序：`matterFinished[m]` 加 1，`matterDays[m]` 加 `wait`，`matterLogs[m]` 加 `logDays[min(wait, 4095)]`，`matterVisits[m]` 加 `went`。`went`：就地办结的（`local` 不为 0 或 `reason` 为 `whistle`）为 `visitsLocal * (1 + attempts)`，否则 `visitsAboveHere`（`centreCovers`、`dataShared`、`distance` 照 `inForce` 读）。整串逐件相加后，`weekFinished` 加 `ended`，`waitLogs` 加各件 `logDays` 减 `referenceLogs[m]` 之和，`weekVisits` 加 `went` 之和减 `referenceVisits[m]` 之和，`visits` 加 `went` 之和，`citizenCost` 加 `citizenBill`。`saving` 不为 0 时 `near` 逐件相加：就地办结的加 `went`，其余加 `centreCovers * visitsLocal`；`saving` 为 0 时 `near` 为 0。",
      en: "What was lived through, of those completed or given up, in their order: `matterFinished[m]` gains 1, `matterDays[m]` `wait`, `matterLogs[m]` `logDays[min(wait, 4095)]`, `matterVisits[m]` `went`. `went` is `visitsLocal * (1 + attempts)` for what was settled here (`local` not 0, or `reason` is `whistle`), else `visitsAboveHere` (`centreCovers`, `dataShared` and `distance` read as `inForce` says). Case by case these are summed, and then `weekFinished` gains `ended`, `waitLogs` the sum of each `logDays` less `referenceLogs[m]`, `weekVisits` the sum of `went` less the sum of `referenceVisits[m]`, `visits` the sum of `went`, `citizenCost` gains `citizenBill`. Where `saving` is not 0, `near` gains `went` for what was settled here and `centreCovers * visitsLocal` for each other case; it is 0 where `saving` is 0.",
      rules: [
        {
          name: "visitsLeft",
          is: "visitsAbove * (1 - sharedVisits * dataShared)",
          source: "P33",
        },
        {
          name: "visitsAboveHere",
          is: "visitsLeft - centreCovers * (visitsLeft - visitsLocal)",
          source: "P34",
        },
        { name: "saving", is: "travelCost * (1 - distance / travelDistance)", source: "M23" },
        {
          name: "citizenBill",
          is: "sumOfVisits * travelCost + sumOfDays * waitCost - near * saving",
          symbols: {
            sumOfVisits: { zh: "went 之和", en: "sum of went" },
            sumOfDays: { zh: "wait 之和", en: "sum of wait" },
          },
          source: "M23",
        },
      ],
    },
    {
      zh: "最后这些记录归还。",
      en: "Then their records are given back.",
    },
  ],
};

export const cases: readonly Detail[] = [records, endings];
