/** Comparing: the settings, what state the comparison is in, and the results in the order of reading. */
import type { Study } from "../../src/index.ts";
import { type Child, fill, h } from "../dom.ts";
import { errorText } from "../error-text.ts";
import { createProgress } from "../progress.ts";
import type { Context, Room, Services } from "../room.ts";
import { isPreset } from "../settings/places.ts";
import { type Settings, titleOf } from "../settings/settings.ts";
import type { Comparison } from "./comparison.ts";
import { createControls } from "./controls.ts";
import { guessingOf } from "./guess.ts";
import { createResults } from "./results.ts";

export interface CompareOptions extends Services, Context {
  readonly comparison: Comparison;
}

/** The line under the controls: what state the page is in and what to do next. */
function stateOf({ comparison, words, report }: CompareOptions): Child[] {
  const study = comparison.study();
  if (comparison.progress()) {
    if (comparison.ahead()) return [words.ahead];
    if (!study || study.replications === 0) return [words.waiting];
    return [comparison.outdated() ? words.stillBefore : undefined];
  }
  if (!study) return [words.empty];
  if (study === report) return [words.report];
  const toReport = () => report && comparison.show(report);
  const back =
    report && h("button", { type: "button", class: "plain", onclick: toReport }, words.backToReport);
  if (comparison.shownWith() && !comparison.fresh()) return [words.stale, back];
  if (study.replications === 0) return [words.stoppedEarly, back];
  if (study.interrupted) return [words.stopped(study.replications, study.asked), back];
  return [words.finished, back];
}

/** The settings in one line: what is compared, and where. */
function summaryOf({ strategies, place }: Settings, { words, language }: Context): string {
  const names = strategies.map((one) => titleOf(one)[language]);
  const where = (isPreset(place) ? words.places[place] : words.realCounty).replace(/\s*[（(].*$/, "");
  return names.join(words.versus) + words.aside + where;
}

/** Open on a wide screen; on a narrow one folded into a line, so that the answer stays on the first screen. */
function settingsOf(options: CompareOptions, run: HTMLElement): HTMLElement {
  const { store, signal } = options;
  const narrow = matchMedia("(max-width: 720px)");
  const summary = h("summary", {}, summaryOf(store.now(), options));
  const details = h("details", { class: "settings" }, summary);
  store.follow((settings) => fill(summary, summaryOf(settings, options)), signal);
  details.append(createControls({ ...options, run }));
  details.open = !narrow.matches;
  narrow.addEventListener(
    "change",
    () => {
      if (!narrow.matches) details.open = true;
    },
    { signal },
  );
  return details;
}

function failure(error: unknown, { words, language }: Context): Child[] {
  if (error === undefined) return [];
  const what = h("pre", {}, errorText(error, language));
  return [h("p", {}, words.failed), what, h("p", {}, words.failedMend)];
}

function formOf(options: CompareOptions, run: HTMLElement, progress: HTMLElement): HTMLElement {
  const submit = (event: Event) => {
    event.preventDefault();
    void options.comparison.run();
  };
  const name = options.words.settings;
  return h("form", { onsubmit: submit, "aria-label": name }, settingsOf(options, run), progress);
}

export function createCompareRoom(options: CompareOptions): Room {
  const { comparison, words, language, signal, store, stage, report } = options;
  const run = h("button", { type: "submit", class: "run" }, words.run);
  const progress = createProgress(words, comparison.stop);
  const message = h("p", { class: "message", role: "status" });
  const error = h("div", { class: "error", role: "alert" });
  const guessing = guessingOf(options);
  const results = createResults({
    guessing,
    running: () => comparison.progress() !== undefined,
    mayAskEvidence: () =>
      comparison.shownWith() !== undefined && !comparison.outdated() && comparison.progress() === undefined,
    onEvidence: () => void comparison.askEvidence(),
  });
  const form = formOf(options, run, progress.node);
  let drawn: Study | undefined;
  let held = guessing.held();
  const update = () => {
    const study = comparison.study();
    const running = comparison.progress();
    run.disabled = running !== undefined;
    fill(run, study !== undefined && study !== report ? words.runAgain : words.run);
    progress.show(running);
    fill(message, ...stateOf(options));
    fill(error, ...failure(comparison.error(), options));
    if (study && (study !== drawn || guessing.held() !== held)) results.show({ study, language, words });
    drawn = study;
    held = guessing.held();
  };
  comparison.follow(update, signal);
  store.follow(update, signal);
  stage.follow(update, signal);
  update();
  const toggle = () => (comparison.progress() ? comparison.stop() : void comparison.run());
  return { node: h("div", {}, form, message, error, results.node), toggle };
}
