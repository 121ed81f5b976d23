/** The page in one language: title, controls, messages, results. What happens on a click is the caller's. */
import { type Divisions, type Study, shippedScenarios } from "../src/index.ts";
import { createControls } from "./controls.ts";
import { type Child, fill, h } from "./dom.ts";
import { type Language, wordsOf } from "./i18n/index.ts";
import { isPreset } from "./places.ts";
import { createProgress, type Progress } from "./progress.ts";
import { createResults } from "./results.ts";
import type { Settings } from "./settings.ts";

export interface PageOptions {
  readonly language: Language;
  readonly settings: Settings;
  readonly divisions: () => Promise<Divisions | undefined>;
  readonly running: () => boolean;
  readonly onSettings: (settings: Settings) => void;
  readonly onRun: () => void;
  /** What the shown differences rest on is asked for; a report cannot be, its scenarios are not here. */
  readonly mayAskEvidence: () => boolean;
  readonly onEvidence: () => void;
  readonly onCancel: () => void;
  readonly onLanguage: (language: Language) => void;
}
export interface Page {
  readonly node: HTMLElement;
  readonly progress: Progress;
  readonly showStudy: (study: Study) => void;
  /** A line under the controls; nothing clears it. */
  readonly say: (...message: Child[]) => void;
  readonly fail: (what: string) => void;
  readonly setRunning: (running: boolean, again: boolean) => void;
}

function headOf({ language, onLanguage }: PageOptions): HTMLElement {
  const words = wordsOf(language);
  const other = language === "zh" ? "en" : "zh";
  const toggle = h(
    "button",
    {
      type: "button",
      class: "plain language",
      lang: wordsOf(other).htmlLang,
      "aria-label": `${words.otherLanguage}, ${words.otherLanguageHint}`,
      onclick: () => onLanguage(other),
    },
    words.otherLanguage,
  );
  const name = h("p", { class: "name" }, "govload");
  return h("header", {}, h("div", {}, name, h("h1", {}, words.title)), toggle);
}

/** The settings in one line: what is compared, and where. */
function summaryOf({ strategies, place }: Settings, language: Language): string {
  const words = wordsOf(language);
  const shipped = shippedScenarios();
  const names = strategies.map((id) => shipped.find((one) => one.id === id)?.title[language] ?? id);
  const where = (isPreset(place) ? words.places[place] : words.realCounty).replace(/\s*[（(].*$/, "");
  return names.join(words.versus) + words.aside + where;
}

/** Open on a wide screen; on a narrow one folded into a line, so that the answer stays on the first screen. */
function settingsOf(options: PageOptions, run: HTMLElement): HTMLElement {
  const words = wordsOf(options.language);
  const narrow = matchMedia("(max-width: 720px)");
  const { settings, language, divisions } = options;
  const summary = h("summary", {}, summaryOf(settings, language));
  const details = h("details", { class: "settings" }, summary);
  const onChange = (changed: Settings) => {
    fill(summary, summaryOf(changed, language));
    options.onSettings(changed);
  };
  details.append(createControls({ settings, language, words, divisions, run, onChange }));
  details.open = !narrow.matches;
  narrow.addEventListener("change", () => {
    if (!narrow.matches) details.open = true;
  });
  return details;
}

export function createPage(options: PageOptions): Page {
  const { language } = options;
  const words = wordsOf(language);
  const run = h("button", { type: "submit", class: "run" }, words.run);
  const progress = createProgress(words, options.onCancel);
  const message = h("p", { class: "message", role: "status" });
  const error = h("div", { class: "error", role: "alert" });
  const results = createResults(options);
  const submit = (event: Event) => {
    event.preventDefault();
    options.onRun();
  };
  const form = h(
    "form",
    { onsubmit: submit, "aria-label": words.settings },
    settingsOf(options, run),
    progress.node,
  );
  const toResults = (event: Event) => {
    // not by the address, which holds the settings
    event.preventDefault();
    results.node.focus();
  };
  const skip = h("a", { class: "skip", href: "#results", onclick: toResults }, words.skip);
  const main = h("main", {}, form, message, error, results.node);
  return {
    node: h("div", { class: "page" }, skip, headOf(options), main),
    progress,
    showStudy: (study) => results.show({ study, language, words }),
    say: (...children) => fill(message, ...children),
    fail: (what) =>
      what === ""
        ? fill(error)
        : fill(error, h("p", {}, words.failed), h("pre", {}, what), h("p", {}, words.failedMend)),
    setRunning(running, again) {
      run.disabled = running;
      fill(run, again ? words.runAgain : words.run);
    },
  };
}
