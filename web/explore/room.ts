/** Exploring: what is tried, the tipping statement first, then where which strategy wins, and which parameters matter. */
import { designRuns, effectsTipping, type Grid, gridTipping, type Pair } from "../../src/index.ts";
import { type Child, fill, h } from "../dom.ts";
import { errorText } from "../error-text.ts";
import { countyName } from "../figure/series.ts";
import { phrases } from "../figure/typography.ts";
import { onceAFrame } from "../frames.ts";
import { createProgress } from "../progress.ts";
import type { Context, Room } from "../room.ts";
import type { Settings } from "../settings/settings.ts";
import { choiceOf } from "./choice.ts";
import { factorCount, guessedPace, timeText } from "./estimate.ts";
import { type Design, pairOf } from "./exploration.ts";
import { createForm } from "./form.ts";
import { createGridView } from "./grid-view.ts";
import type { ExploreOptions } from "./options.ts";
import { createTornadoView } from "./tornado-view.ts";
import type { Explored } from "./view.ts";
import { exploreWords } from "./words.ts";

/** A design's button, what it will cost, how far it is. */
function createStarter(
  name: "grid" | "factors",
  design: Design<{ readonly interrupted: boolean }>,
  { words, own }: ExploreOptions,
) {
  const first = { grid: own.runGrid, factors: own.runFactors }[name];
  const run = h("button", { type: "button", class: "run", onclick: () => void design.run() }, first);
  const cost = h("p", { class: "hint cost" });
  const label = { grid: own.gridProgress, factors: own.factorsProgress }[name];
  const progress = createProgress({ ...words, run: label }, design.stop);
  progress.node.classList.add(`for-${name}`);
  const button = h("div", { class: `starter for-${name}` }, run, cost);
  return {
    button,
    progress: progress.node,
    show(text: string) {
      run.disabled = design.progress() !== undefined;
      fill(run, design.found() ? own.again[name] : first);
      fill(cost, text);
      const found = design.found();
      button.toggleAttribute("data-done", found !== undefined && design.fresh() && !found.interrupted);
      progress.show(design.progress());
    },
  };
}

/** What the designs would cost with these settings; the pair is made anew when they change. */
function createCosts({ exploration, own, store, divisions, signal }: ExploreOptions, tell: () => void) {
  let pair: Pair | undefined;
  const prepare = async (settings: Settings) => {
    try {
      const made = await pairOf({ divisions }, settings);
      if (settings !== store.now()) return;
      pair = made;
    } catch {
      // what is wrong is told when it is run
      pair = undefined;
    }
    tell();
  };
  store.follow((settings) => void prepare(settings), signal);
  void prepare(store.now());
  return () => {
    if (!pair) return { grid: "", factors: "" };
    const { steps, replications, factors } = choiceOf(store.now().explore, store.now().strategies.length);
    const pace = exploration.pace() ?? guessedPace(pair[0]);
    const time = (points: number) => timeText(designRuns(points, replications) * pace, own);
    const count = factorCount(pair, factors);
    return {
      grid: own.gridCost(steps * steps, replications, time(steps * steps)),
      factors: own.factorsCost(count, replications, time(1 + 2 * count)),
    };
  };
}

const doneIn = ({ points }: Grid) => points.filter(({ values }) => Object.keys(values).length > 0).length;

/** What state the diagram is in, and what to do next. */
function stateOf({ exploration: { grid }, own }: ExploreOptions): string {
  const found = grid.found();
  if (!found) return grid.progress() ? own.waiting : own.empty;
  if (!grid.fresh()) return own.stale;
  const done = doneIn(found);
  if (grid.progress()) return own.filling(done, found.points.length);
  return found.interrupted ? own.stopped(done, found.points.length) : own.finished;
}

function failures(designs: readonly Design<unknown>[], { words, language }: Context): Child[] {
  return designs.flatMap((design): Child[] => {
    const error = design.error();
    if (error === undefined) return [];
    return [h("p", {}, words.failed), h("pre", {}, errorText(error, language)), h("p", {}, words.failedMend)];
  });
}

/** While more cells are coming, a statement on fewer than the corners would only flicker. */
const CORNERS = 4;

/** The tipping statements, the diagram's first. */
function createAnswer({ exploration, own, language, words, store }: ExploreOptions) {
  const lead = h("p", { class: "verdict" });
  const more = h("div", { class: "verdict-more" });
  const basis = h("p", { class: "basis" });
  const node = h("section", { class: "answer", "data-joined": true }, lead, more, basis);
  const show = () => {
    const { indicator } = choiceOf(store.now().explore, store.now().strategies.length);
    const [grid, factors] = [exploration.grid.found(), exploration.oneAtATime.found()];
    const early = grid && exploration.grid.progress() && doneIn(grid) < CORNERS;
    const told = [
      grid && !early && gridTipping(grid, indicator),
      factors && effectsTipping(factors, indicator),
    ];
    const [first, ...rest] = told.filter((text) => text !== undefined && text !== false);
    node.hidden = first === undefined;
    if (!first) return;
    fill(lead, ...phrases(first[language]));
    fill(more, ...rest.map((text) => h("p", {}, ...phrases(text[language]))));
    const study = grid ?? factors;
    const settings = exploration.grid.madeWith() ?? exploration.oneAtATime.madeWith();
    if (!study || !settings) return;
    const shown: Explored<typeof study> = { study, settings, indicator, language, words, own };
    fill(basis, own.basis(countyName(shown), study.asked));
  };
  return { node, show };
}

export function createExploreRoom(given: Omit<ExploreOptions, "own">): Room {
  const options = { ...given, own: exploreWords(given.language) };
  const { exploration, own, store, signal } = options;
  const starters = {
    grid: createStarter("grid", exploration.grid, options),
    factors: createStarter("factors", exploration.oneAtATime, options),
  };
  const message = h("p", { class: "message", role: "status" });
  const error = h("div", { class: "error", role: "alert" });
  const answer = createAnswer(options);
  const views = [createGridView(options), createTornadoView(options)];
  const costs = createCosts(options, () => update());
  const update = () => {
    const { grid, factors } = costs();
    starters.grid.show(grid);
    starters.factors.show(factors);
    fill(message, stateOf(options));
    fill(error, ...failures([exploration.grid, exploration.oneAtATime], options));
    answer.show();
    for (const view of views) view.show();
  };
  const later = onceAFrame(update, signal);
  const fields = createForm(options, starters.grid.button, starters.factors.button);
  const onsubmit = (event: Event) => event.preventDefault();
  const bars = [starters.grid.progress, starters.factors.progress];
  const form = h("form", { onsubmit, "aria-label": own.form }, fields, ...bars);
  exploration.follow(later, signal);
  store.follow(later, signal);
  update();
  const parts = [answer.node, ...views.map(({ node }) => node)];
  const results = h("div", { class: "results", tabindex: -1, "data-slides": true }, ...parts);
  const { grid } = exploration;
  const toggle = () => (grid.progress() ? grid.stop() : void grid.run());
  return { node: h("div", { class: "explore" }, form, message, error, results), toggle };
}
