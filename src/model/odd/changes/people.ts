/** People: posts, hires, courses, secondment, outside hands. */
import type { Detail } from "../detail.ts";

export const people: readonly Detail[] = [
  {
    of: "addPosts",
    stages: [
      {
        zh: "交付包裹 posts：数量 = `staff` ×“share”（按今天的人数），无事项，份额 0，月数“delay”。",
        en: "A parcel posts is handed over: amount `staff` × “share” (by today's staff), no matters, share 0, after “delay” months.",
      },
    ],
  },
  {
    of: "movePosts",
    stages: [
      {
        zh: "按 `departments` 一章“减县补乡”办。",
        en: "As “posts to townships” in the chapter `departments` says.",
      },
    ],
  },
  {
    of: "hire",
    stages: [
      {
        zh: "算出“people”，交付包裹 specialists：数量为人数，无事项，份额 0，给出“domain”时附其序号 `d`（没有给出则三个领域各三分之一），月数“delay”。",
        en: "“people” is worked out and a parcel specialists is handed over: that amount, no matters, share 0, with the index `d` of “domain” where it is given (otherwise a third goes to each domain), after “delay” months.",
      },
    ],
  },
  {
    of: "train",
    stages: [
      {
        zh: "算出“share”，对选出的事项开课（`training`）：份额为它，延后 0 个月，形式为“form”的序号（course 0、shadowing 1、apprentice 2、scenario 3）。没有事项或份额不大于 0 时不开课，事件照记。",
        en: "“share” is worked out and a course on the chosen matters is arranged (`training`): that share, put off by 0 months, of form “form” by its index (course 0, shadowing 1, apprentice 2, scenario 3). Without matters, or where the share is not above 0, there is none; the event is logged.",
      },
    ],
  },
  {
    of: "second",
    stages: [
      {
        zh: "算出“to”，交付包裹 secondment：份额为它，数量 0，月数“delay”。事件名称为 second。",
        en: "“to” is worked out and a parcel secondment is handed over: that share, amount 0, after “delay” months. The event's kind is second.",
      },
    ],
  },
  {
    of: "specialise",
    stages: [
      {
        zh: "算出“share”，交付包裹 specialise：份额为它，数量 0，月数“delay”。",
        en: "“share” is worked out and a parcel specialise is handed over: that share, amount 0, after “delay” months.",
      },
    ],
  },
  {
    of: "outsource",
    stages: [
      {
        zh: "算出“people”，交付包裹 gridWorkers：份额 0，数量为人数，月数“delay”。",
        en: "“people” is worked out and a parcel gridWorkers is handed over: share 0, that amount, after “delay” months.",
      },
    ],
  },
  {
    of: "coproduce",
    stages: [
      {
        zh: "`coproduced` 写为算出的“to”（此前为 −1，表示按参数）。",
        en: "`coproduced` becomes “to”, worked out (before it is −1: as the parameter says).",
      },
    ],
  },
];
