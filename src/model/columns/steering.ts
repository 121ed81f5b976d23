/** Who is shown the work, what is held back for a while, what may be taken back, and what was given to answer for. */
import { unit } from "../parameters/parameter.ts";
import { date, seconds, stock, tick } from "./column.ts";

const { count, perYear, share } = unit;

export const steeringColumns = {
  mentorShare: stock("pair", "带教份额", "Share of a mentor beside the township", share),
  mentorUntil: date("pair", "带教到何日", "Day on which mentoring ends", tick),
  deskMentored: stock("desk", "带教占用日工时", "Hours a day of a desk that go to mentoring", seconds),
  churn: stock("pair", "改革带来的反复率", "Reversals a year brought by reform", perYear),
  anchored: stock("pair", "依法固定的程度", "How far the power is anchored in law", share),
  heldUntil: date("pair", "停摆到何日", "Day until which a redefined power is not exercised", tick),
  dutyAdded: stock("township", "新加的责任事项", "Matters answered for beyond the catalogue", count),
} as const;
