/** ledger.csv: hours by origin and by use, and waiting days by cause, month by month. */
import { MONTH } from "../../core/clock.ts";
import type { Text } from "../../core/problem.ts";
import { causes, origins, uses } from "../../model/ledger.ts";
import { Table } from "../../table/table.ts";
import type { Gathered, Kept } from "./plan.ts";
import { monthText } from "./steps.ts";

interface Book {
  readonly name: "origin" | "use" | "waiting";
  readonly items: Readonly<Record<string, Text>>;
  readonly of: (kept: Kept) => Float64Array;
  /** What one recorded unit is in the table's unit: seconds in hours, days in days. */
  readonly scale: number;
  readonly unit: string;
}

const books: readonly Book[] = [
  { name: "origin", items: origins, of: (kept) => kept.origins, scale: 1 / 3600, unit: "hours" },
  { name: "use", items: uses, of: (kept) => kept.uses, scale: 1 / 3600, unit: "hours" },
  { name: "waiting", items: causes, of: (kept) => kept.waits, scale: 1, unit: "days" },
];

interface Row {
  readonly scenario: string;
  readonly date: string;
  readonly book: Book;
  readonly item: string;
  readonly label: Text;
  readonly amount: number;
}

/** One row a scenario, reported month, book and item: means over replications. */
export function ledgerTable(gathered: readonly Gathered[]): Table {
  const rows = gathered.flatMap((one) => books.flatMap((book) => rowsOf(one, book)));
  const text = (name: string, zh: string, en: string, of: (row: Row) => string) => ({
    name,
    zh,
    en,
    values: rows.map(of),
  });
  return new Table({
    name: "ledger",
    columns: [
      text("scenario", "情景", "Scenario", (row) => row.scenario),
      text("date", "年月", "Year and month", (row) => row.date),
      text(
        "book",
        "账目：工时来源、工时去向、等待",
        "Book: hours by origin, hours by use, waiting",
        (row) => row.book.name,
      ),
      text("item", "条目", "Item", (row) => row.item),
      text("item_zh", "条目（中文）", "Item in Chinese", (row) => row.label.zh),
      text("item_en", "条目（英文）", "Item in English", (row) => row.label.en),
      { name: "amount", zh: "数量", en: "Amount", values: Float64Array.from(rows, (row) => row.amount) },
      text("unit", "单位", "Unit", (row) => row.book.unit),
    ],
  });
}

function rowsOf({ scenario, time, kept }: Gathered, book: Book): Row[] {
  const items = Object.entries(book.items);
  const rows: Row[] = [];
  for (let month = Math.ceil(time.warmUpDays / MONTH); month * MONTH < time.days; month++) {
    const date = monthText(month * MONTH, time.start, time.warmUpDays);
    for (const [at, [item, label]] of items.entries()) {
      let sum = 0;
      for (const one of kept) sum += book.of(one)[month * items.length + at];
      rows.push({
        scenario: scenario.document.id,
        date,
        book,
        item,
        label,
        amount: (book.scale * sum) / kept.length,
      });
    }
  }
  return rows;
}
