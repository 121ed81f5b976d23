/** Experience in full: what ends today is counted, some complain, and once a week satisfaction moves. */
import type { Detail } from "./detail.ts";
import { satisfaction } from "./satisfaction.ts";

export const experience: Detail = {
  of: "experience",
  stages: [
    {
      zh: "每天一次，按乡镇序号，做完一镇再做下一镇：取下本镇今天的 `ENDING`（先后照旧）；听投诉；照 `endings` 结案（结案之后记录归还）；每周最后一天（`(tick + 1)` 能被 5 整除）移动满意度（`satisfaction` 关闭时不移动，本周各累计也就不清零）；最后把 `reportedSatisfaction` 设为 `reported`（每天都设），其中 `pressure` 与 `supervision` 取本镇此刻的列，`concealment` 关闭时该参数当作 0。",
      en: "Every day, township by township in index order, all of it for one before the next: its `ENDING` of today is taken down (in its order); complaints are heard; the cases are closed as `endings` says, which gives their records back; on the last day of a week (`(tick + 1)` divisible by 5) satisfaction moves (with `satisfaction` off it does not, and the sums of the week are then not emptied); at last `reportedSatisfaction` becomes `reported` (every day), with the township's `pressure` and `supervision` as they stand, and with the switch `concealment` off that parameter counts as 0.",
      rules: [
        {
          name: "reported",
          is: "satisfaction + (1 - satisfaction) * concealment * pressure * (1 - supervision)",
          source: "M17",
        },
      ],
    },
    {
      zh: "听投诉（`complaints` 关闭时跳过），按先后逐件，只看 `outcome` 为 0（办结）的，信访件也在内：`lasted` 为 `tick - arrived`，`bad` 在 `wrong` 为 1 时为 1，否则为 0；流 `experience` 的 `uniformOf(keyA, keyB, 0)` 小于 `complaintChance` 的投诉。",
      en: "Complaints (left out with `complaints` off), one by one in their order, only where `outcome` is 0 (completed), petitions too: `lasted` is `tick - arrived`; `bad` is 1 where `wrong` is 1, else 0; a case is complained about where `uniformOf(keyA, keyB, 0)` of the stream `experience` is less than `complaintChance`.",
      rules: [
        {
          name: "complaintChance",
          is: "min(1, complaintBase * (1 - complaintErrors + (bad > 0 and 1 - reworkShare - latentShare > 0 ? complaintErrors / (complaintErrorBase * (1 - reworkShare - latentShare)) : 0) + complaintWait * max(0, lasted / complaintWaitFrom - 1)))",
          symbols: {
            bad: { zh: "差错是否成为定局", en: "whether an error stands" },
            lasted: { zh: "收件以来的天数", en: "days since the case arrived" },
          },
          source: "M27",
        },
      ],
    },
    {
      zh: "一件投诉：`complaints` 列加 1；本镇对该事项 `responsible` 不为 0 时，`penalties` 加 `complaintSanction * sanctionForce`；新收一件同镇同事项、`channel` 为 `complaint` 的，`keyA`、`keyB` 是流 `experience` 的 `wordOf(keyA, keyB, 2)` 与 `wordOf(keyA, keyB, 3)`（用被投诉那件的两个键），`arrived` 与 `reached` 为 `tick + 1`，其余为 0，立即排到本镇 `INCOMING` 末尾，明天受理分流时轮到。",
      en: "A complaint: the column `complaints` rises by 1; where the township's `responsible` for the matter is not 0, `penalties` rises by `complaintSanction * sanctionForce`; a new case of the same township and matter is taken in, its `channel` `complaint`, its `keyA` and `keyB` `wordOf(keyA, keyB, 2)` and `wordOf(keyA, keyB, 3)` of the stream `experience` (with the keys of the case complained about), `arrived` and `reached` `tick + 1`, all else 0; it goes at once to the end of the township's `INCOMING` and is assigned tomorrow.",
    },
    satisfaction,
  ],
};
