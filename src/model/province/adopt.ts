/** Beginning a reform that spreads: the day from which its clock runs here. */
import type { Model } from "../model.ts";
import type { Spread } from "../program.ts";
import type { State } from "../state.ts";

/** Lets townships begin from a day; those that have begun stay as they are. A county's beginning is one event. */
export function adopt(
  model: Model,
  state: State,
  townships: readonly number[],
  { among }: Pick<Spread<never, never>, "among">,
  index: number,
  day: number,
  kind: "pioneer" | "adopt" | "mandate",
  amount = 0,
): void {
  const fresh = townships.filter((t) => state.adoptedAt[index * model.T + t] < 0);
  for (const t of fresh) state.adoptedAt[index * model.T + t] = day;
  if (fresh.length === 0) return;
  if (among === "counties") state.events.add(day, index, kind, -1, -1, amount);
  else for (const t of fresh) state.events.add(day, index, kind, t, -1, amount);
}
