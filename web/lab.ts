/** What happens on the page: settings change, runs start and stop, studies come in, the language is switched. */
import { type Divisions, Problem, type Study } from "../src/index.ts";
import type { Crew } from "./crew.ts";
import { h } from "./dom.ts";
import { type Language, remember, wordsOf } from "./i18n/index.ts";
import { createPage, type Page } from "./page.ts";
import { readSettings, type Settings, sameSettings, settingsOfStudy, writeSettings } from "./settings.ts";
import { runComparison } from "./simulation.ts";

export interface LabOptions {
  readonly root: HTMLElement;
  readonly language: Language;
  /** The study that the file carries, when it is a report. */
  readonly report: Study | undefined;
  readonly crew: Crew;
  readonly divisions: () => Promise<Divisions | undefined>;
}

interface Lab {
  readonly options: LabOptions;
  language: Language;
  settings: Settings;
  /** The settings that the shown study was made with; undefined for the report. */
  shownWith: Settings | undefined;
  study: Study | undefined;
  abort: AbortController | undefined;
  page: Page;
}

function showStudy(lab: Lab, study: Study): void {
  lab.study = study;
  lab.page.showStudy(study);
}

/** The line under the controls: what state the page is in and what to do next. */
function sayState(lab: Lab): void {
  const words = wordsOf(lab.language);
  const { study, shownWith, settings, page } = lab;
  const { report } = lab.options;
  page.setRunning(lab.abort !== undefined, study !== undefined && study !== report);
  if (lab.abort) return page.say(study && study.replications > 0 ? undefined : words.waiting);
  if (!study) return page.say(words.empty);
  if (study === report) return page.say(words.report);
  const back =
    report &&
    h(
      "button",
      { type: "button", class: "plain", onclick: () => backToReport(lab, report) },
      words.backToReport,
    );
  if (shownWith && !sameSettings(shownWith, settings)) return page.say(words.stale, back);
  if (study.replications === 0) return page.say(words.stoppedEarly, back);
  if (study.interrupted) return page.say(words.stopped(study.replications, study.asked), back);
  page.say(words.finished, back);
}

function backToReport(lab: Lab, report: Study): void {
  lab.shownWith = undefined;
  showStudy(lab, report);
  sayState(lab);
}

function errorText(error: unknown, language: Language): string {
  if (error instanceof Problem) return error.in(language);
  return error instanceof Error ? error.message : String(error);
}

async function run(lab: Lab): Promise<void> {
  if (lab.abort) return;
  const abort = new AbortController();
  const settings = lab.settings;
  lab.abort = abort;
  lab.shownWith = settings;
  lab.page.fail("");
  lab.page.progress.start(performance.now());
  sayState(lab);
  try {
    const { crew, divisions } = lab.options;
    const onProgress = (done: number, total: number) =>
      lab.page.progress.show(done, total, performance.now());
    const onStudy = (study: Study) => {
      showStudy(lab, study);
      sayState(lab);
    };
    const study = await runComparison({
      settings,
      crew,
      divisions,
      signal: abort.signal,
      onProgress,
      onStudy,
    });
    lab.abort = undefined;
    showStudy(lab, study);
  } catch (error) {
    lab.abort = undefined;
    lab.page.fail(errorText(error, lab.language));
  }
  lab.page.progress.hide();
  sayState(lab);
}

/** What the shown differences rest on, by draws of the parameters; the comparison stays as it is. */
async function askEvidence(lab: Lab): Promise<void> {
  const { study, shownWith: settings } = lab;
  if (lab.abort || !study || !settings) return;
  const abort = new AbortController();
  lab.abort = abort;
  lab.page.progress.start(performance.now());
  sayState(lab);
  try {
    const { crew, divisions } = lab.options;
    const onProgress = (done: number, total: number) =>
      lab.page.progress.show(done, total, performance.now());
    const task = { settings, crew, divisions, signal: abort.signal, onProgress, onStudy: () => undefined };
    const { evidence } = await runComparison({ ...task, draws: DRAWS });
    lab.abort = undefined;
    if (evidence) showStudy(lab, { ...study, evidence });
  } catch (error) {
    lab.abort = undefined;
    lab.page.fail(errorText(error, lab.language));
  }
  lab.page.progress.hide();
  sayState(lab);
}

/** Draws of the parameters on the page: enough to tell large shares from small ones. */
const DRAWS = 16;

function writeAddress(lab: Lab): void {
  const { report } = lab.options;
  const address = writeSettings(lab.settings, lab.language, report && settingsOfStudy(report));
  history.replaceState(null, "", address);
}

/** Builds the page anew in the lab's language; a run goes on and reports to the new page. */
function build(lab: Omit<Lab, "page"> & { page?: Page }): Lab {
  const whole = lab as Lab;
  const words = wordsOf(lab.language);
  document.documentElement.lang = words.htmlLang;
  document.title = `${words.title} · govload`;
  whole.page = createPage({
    language: lab.language,
    settings: lab.settings,
    divisions: lab.options.divisions,
    running: () => whole.abort !== undefined,
    onRun: () => void run(whole),
    mayAskEvidence: () => whole.shownWith !== undefined && whole.abort === undefined,
    onEvidence: () => void askEvidence(whole),
    onCancel: () => whole.abort?.abort(),
    onSettings(settings) {
      whole.settings = settings;
      writeAddress(whole);
      sayState(whole);
    },
    onLanguage(language) {
      whole.language = language;
      remember(language);
      build(whole);
      writeAddress(whole);
      lab.options.root.querySelector<HTMLElement>(".language")?.focus();
    },
  });
  lab.options.root.replaceChildren(whole.page.node);
  if (whole.abort) whole.page.progress.start(performance.now());
  if (whole.study) whole.page.showStudy(whole.study);
  sayState(whole);
  return whole;
}

/** Opens the page: as a report when it carries a study, else it starts the first comparison at once. */
export function openLab(options: LabOptions): void {
  const lab = build({
    options,
    language: options.language,
    settings: readSettings(location.hash, options.report && settingsOfStudy(options.report)),
    shownWith: undefined,
    study: options.report,
    abort: undefined,
  });
  writeAddress(lab);
  if (!options.report) void run(lab);
}
