/** People: posts, hires, courses. */
import { domains } from "../../matter.ts";
import { domainNames, formNames } from "../choiceNames.ts";
import { startCourse } from "../courses.ts";
import { hand } from "../deliver.ts";
import { movePosts } from "../departments.ts";
import { trainingForms } from "../forms.ts";
import { amount, delay, record, share } from "../options.ts";
import { amountFor } from "../values.ts";
import { type Change, forEachTownship, type Options } from "./change.ts";

function hire(options: Options) {
  const domain = options.domain ? { domain: domains.indexOf(options.domain) } : {};
  return forEachTownship("hire", (model, state, t, tick) => {
    const people = amountFor(options.people, model, state, t, tick);
    const parcel = {
      kind: "specialists",
      township: t,
      matters: [],
      share: 0,
      amount: people,
      ...domain,
    } as const;
    hand(model, state, parcel, tick, options.delay);
  });
}

export const peopleChanges: Readonly<Record<string, Change>> = {
  addPosts: {
    fields: record("增编", "Add posts", {
      share: share("占现有人员", "Share of present staff", 0),
      delay: delay("到位时滞", "Delay", 9),
    }),
    about: {
      zh: "给乡镇增加编制，按现有人员的比例。",
      en: "Adds posts to townships, in proportion to their present staff.",
    },
    evidence: ["P27"],
    act: (o) =>
      forEachTownship("addPosts", (model, state, t, tick) => {
        const people = state.staff[t] * amountFor(o.share, model, state, t, tick);
        hand(
          model,
          state,
          { kind: "posts", township: t, matters: [], share: 0, amount: people },
          tick,
          o.delay,
        );
      }),
  },
  movePosts: {
    fields: record("减县补乡", "Move posts from departments to townships", {
      share: share(
        "占部门人员（每个乡镇从均分给它的那一份里取）",
        "Share of department staff, of each township's even part of them",
        0,
      ),
      delay: delay("到位时滞", "Delay", 9),
    }),
    about: {
      zh: "从县直部门拿出编制给乡镇。",
      en: "Moves posts from the county's departments to townships.",
    },
    evidence: ["P26"],
    act: movePosts,
  },
  hire: {
    fields: record("引进专业人员", "Hire qualified staff", {
      domain: { type: "choice", choices: domains, names: domainNames, zh: "领域", en: "Domain" },
      people: amount(0, 200, "每乡镇人数", "People per township", { zh: "人", en: "people" }, 1),
      delay: delay("到位时滞", "Delay", 9),
    }),
    about: {
      zh: "为乡镇引进某一领域的专业人员。",
      en: "Hires qualified people for townships in one domain.",
    },
    evidence: ["P32"],
    act: hire,
  },
  train: {
    chooses: "matters",
    fields: record("培训", "Train", {
      share: share("完整课程的份额", "Share of a full course", 1),
      form: {
        type: "choice",
        choices: trainingForms,
        names: formNames,
        default: "course",
        zh: "形式（课程、跟班、师徒、情景）",
        en: "Form",
      },
    }),
    about: {
      zh: "就选定事项办培训，期间人员离岗、花钱，之后能力提高。",
      en: "Trains staff for the chosen matters: time and money first, skill afterwards.",
    },
    evidence: ["P30"],
    parameters: [
      "shadowingDays",
      "shadowingGain",
      "shadowingWeeks",
      "shadowingCost",
      "apprenticeDays",
      "apprenticeGain",
      "apprenticeWeeks",
      "apprenticeCost",
      "scenarioDays",
      "scenarioGain",
      "scenarioWeeks",
      "scenarioCost",
    ],
    act: (o) =>
      forEachTownship("train", (model, state, t, tick, matters) => {
        const part = amountFor(o.share, model, state, t, tick);
        startCourse(model, state, t, matters, part, tick, 0, trainingForms.indexOf(o.form));
      }),
  },
};
