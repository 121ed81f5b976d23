/** Which changes bring what a power needs: read by rules, so that a new change is one more name here. */
import type { Change, Gift, Strategy } from "./strategy.ts";

export const roles = {
  staff: ["addPosts", "movePosts", "hire", "outsource"],
  qualified: ["hire", "specialise"],
  money: ["fund", "grant", "ownRevenue"],
  training: ["train", "mentor"],
  supervision: ["supervise", "open", "audit", "monitor"],
  /** What takes work away from townships for good. */
  relief: ["dropOrders", "recallOrders"],
} as const satisfies Record<string, readonly string[]>;
export type Role = keyof typeof roles;

export function plays({ name, options }: Change, role: Role): boolean {
  // to bring back who was seconded away is to add people
  if (name === "second") return role === "staff" && options.to === 0;
  return (roles[role] as readonly string[]).includes(name);
}

/** Whether anything in the strategy plays a role. */
export function isPlayed({ changes }: Strategy, role: Role): boolean {
  return changes.some((change) => plays(change, role));
}

/** Whether a change of this role reaches what a gift moves. */
export function helps(change: Change, role: Role, gift: Gift): boolean {
  return plays(change, role) && change.matters.some((m) => gift.moving.includes(m));
}

/** Whether anything in the strategy does this for the gift. */
export function isHelped(strategy: Strategy, role: Role, gift: Gift): boolean {
  return strategy.changes.some((change) => helps(change, role, gift));
}
