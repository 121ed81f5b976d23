/** Which changes bring what a power needs: read by rules, so that a new change is one more name here. */
import type { Change, Gift, Strategy } from "./strategy.ts";

export const roles = {
  staff: ["addPosts", "movePosts", "hire"],
  money: ["fund"],
  training: ["train"],
  equipment: ["equip"],
  systems: ["connect"],
  supervision: ["supervise"],
} as const satisfies Record<string, readonly string[]>;
export type Role = keyof typeof roles;

export function plays(change: Change, role: Role): boolean {
  return (roles[role] as readonly string[]).includes(change.name);
}

/** Whether a change of this role reaches what a gift moves. */
export function helps(change: Change, role: Role, gift: Gift): boolean {
  return plays(change, role) && change.matters.some((m) => gift.moving.includes(m));
}

/** Whether anything in the strategy does this for the gift. */
export function isHelped(strategy: Strategy, role: Role, gift: Gift): boolean {
  return strategy.changes.some((change) => helps(change, role, gift));
}
