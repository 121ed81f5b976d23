/** What holds between counties, and which reforms have begun where. */
import { unit } from "../parameters/parameter.ts";
import { date, stock, tick } from "./column.ts";

const { share } = unit;

export const provinceColumns = {
  adoptedAt: date(
    "applied",
    "推广中的改革在本地开始之日",
    "Day from which a spreading reform holds, by reform and township (-1 = not yet)",
    tick,
  ),
  rankPressure: stock("county", "县间排名加压", "Pressure added by the ranking of counties", share),
} as const;
