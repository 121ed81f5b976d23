/** The list of events of whoever is looked at, up to the week that is shown, the latest first. */
import type { FilmEvent } from "../../src/index.ts";
import { fill, h } from "../dom.ts";
import type { Language } from "../i18n/index.ts";
import { endOfWeek, type Film, wholeOf } from "./film.ts";
import type { Part, Scene } from "./scene.ts";
import type { CountyWords } from "./words.ts";

/** Events told at once; the others stand folded below. */
const SHOWN = 12;

/** An event, and in how many townships it is the same on the same day. */
export interface Happening {
  readonly event: FilmEvent;
  readonly townships: number;
}

/** Of a township its own and the county's; of the whole all, the same on one day told once. */
export function happeningsOf(film: Film, unit: number): Happening[] {
  const all = film.frames.flatMap(({ events }) => events);
  if (unit !== wholeOf(film)) {
    const { county } = film.plan.townships[unit];
    const own = all.filter(
      ({ township, county: its }) => township === unit || (township < 0 && its === county),
    );
    return own.map((event) => ({ event, townships: 1 }));
  }
  const found = new Map<string, { event: FilmEvent; townships: number }>();
  for (const event of all) {
    const key = `${event.day} ${event.kind} ${event.reform?.en ?? ""}`;
    const one = found.get(key);
    if (one) one.townships += 1;
    else found.set(key, { event, townships: 1 });
  }
  return [...found.values()];
}

/** "第 43 天：可以办理食品经营许可" */
export function happeningText({ event, townships }: Happening, language: Language, its: CountyWords): string {
  const { day, kind, label, matters, reform } = event;
  const things = matters.length > 0 ? its.eventMatters(matters[0][language], matters.length) : "";
  const say = things === "" ? undefined : its.eventKinds[kind];
  const what = say ? say(things) : label[language];
  const scope = [townships > 1 ? its.eventTowns(townships) : "", say ? "" : things].filter(
    (text) => text !== "",
  );
  const titled = reform && reform[language] !== label[language] ? its.eventReform(reform[language]) : "";
  const around = scope.length > 0 ? its.eventScope(scope.join(its.eventJoin)) : "";
  return its.eventDay(day, titled + what + around);
}

export function createHappeningsPart(): Part {
  const heading = h("h3");
  const body = h("div");
  let all: readonly Happening[] = [];
  let shown = -1;
  const list = (some: readonly Happening[], { language, its }: Scene) =>
    h("ol", {}, ...some.map((one) => h("li", {}, happeningText(one, language, its))));
  return {
    node: h("div", { class: "happenings" }, heading, body),
    show(scene) {
      fill(heading, scene.its.events);
      all = happeningsOf(scene.film, scene.unit);
      shown = -1;
    },
    move(scene, week) {
      const end = endOfWeek(scene.film, week);
      const past = all.filter(({ event }) => event.day < end).reverse();
      if (past.length === shown) return;
      shown = past.length;
      if (shown === 0) return fill(body, h("p", { class: "note" }, scene.its.eventsNone));
      const earlier = past.slice(SHOWN);
      fill(
        body,
        list(past.slice(0, SHOWN), scene),
        earlier.length > 0 &&
          h("details", {}, h("summary", {}, scene.its.eventsMore(earlier.length)), list(earlier, scene)),
      );
    },
  };
}
