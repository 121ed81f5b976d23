/** What a reform has set going and what it has done: deliveries that are due later, and the log of events. */

/** Deliveries: what arrives at a township, or at the county's departments, on a later day. */
export const deliveries = [
  "posts",
  "movedPosts",
  "countyPosts",
  "qualified",
  "specialists",
  "specialise",
  "secondment",
  "gridWorkers",
  "equipment",
  "money",
  "course",
  "training",
  "systems",
  "decisionSupport",
  "endShock",
  "endSurge",
  "endRelief",
  "revert",
  "mentors",
  "endChecks",
] as const;
export type Delivery = (typeof deliveries)[number];

/** A parcel for a township, and the day on which it arrives. */
export interface Parcel {
  readonly tick: number;
  readonly kind: Delivery;
  /** Index, or -1 for the county. */
  readonly township: number;
  /** Matters whose work it is for; empty when it is for the township as a whole. */
  readonly matters: readonly number[];
  /** Share of the need that is met, the level that is reached, or the tiers that people come from. */
  readonly share: number;
  /** People, hours of duty a day, yuan of outlay, weeks of mentoring, or the factor of a shock, as the kind says. */
  readonly amount: number;
  /** Domain of hired specialists; absent = spread over all. */
  readonly domain?: number;
  /** Form of a course, as its index in `trainingForms`; absent = an ordinary course. */
  readonly form?: number;
}

/** Deliveries in the order of their day; same-day ones keep the order in which they were made. */
export class Agenda {
  readonly items: Parcel[] = [];

  add(item: Parcel): void {
    let at = this.items.length;
    while (at > 0 && this.items[at - 1].tick > item.tick) at--;
    this.items.splice(at, 0, item);
  }

  /** Takes off everything due by a day. */
  due(tick: number): readonly Parcel[] {
    let n = 0;
    while (n < this.items.length && this.items[n].tick <= tick) n++;
    return n === 0 ? [] : this.items.splice(0, n);
  }
}

export interface EventRow {
  readonly tick: number;
  readonly reform: number;
  /** What happened: a change's name, "delivery", "shut" or "open" for the gate. */
  readonly kind: string;
  /** Township index, or -1 for the county. */
  readonly township: number;
  /** Matter index, or -1. */
  readonly matter: number;
  readonly amount: number;
}

export class EventLog {
  readonly rows: EventRow[] = [];

  add(tick: number, reform: number, kind: string, township: number, matter: number, amount = 0): void {
    this.rows.push({ tick, reform, kind, township, matter, amount });
  }
}
