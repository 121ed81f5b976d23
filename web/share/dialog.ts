/** What can be taken away from the page, and what can be brought to it: link, handout, files. */
import { channelsTable, studyJson, summaryTable, weeklyTable } from "../../src/index.ts";
import { fill, h } from "../dom.ts";
import { errorText } from "../error-text.ts";
import { download } from "../figure/download.ts";
import { shortPrint } from "../figure/series.ts";
import type { Context, Services } from "../room.ts";
import type { Work } from "../rooms.ts";
import { unitsFor } from "../settings/scenarios.ts";
import { createCopyField } from "./copy-field.ts";
import { linkOf } from "./link.ts";
import { commandOf, scenarioFiles } from "./scenario-files.ts";
import { type ShareWords, shareWords } from "./words.ts";

export interface DialogOptions extends Services, Context, Work {
  readonly onHandout: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}
export interface ShareDialog {
  readonly node: HTMLDialogElement;
  readonly open: () => void;
}

/** A part of the dialog; `show` brings it up to date. */
interface Part {
  readonly node: HTMLElement;
  readonly show: () => void | Promise<void>;
}

const plain = (text: string, onclick: () => void) =>
  h("button", { type: "button", class: "plain", onclick }, text);

function linkPart({ store, reproduction }: DialogOptions, words: ShareWords): Part {
  const field = createCopyField(words.linkLabel, words.copyLink, words);
  const note = h("p", { class: "hint" });
  const file = location.protocol === "file:" && h("p", { class: "hint" }, words.linkFile);
  return {
    node: h("section", {}, h("h3", {}, words.link), field.node, note, file),
    async show() {
      const settings = store.now();
      const check = await reproduction.check();
      const link = await linkOf({ settings, address: location.href, check });
      // of two that are made at once the later holds
      if (settings !== store.now()) return;
      field.set(link);
      fill(note, check ? words.linkWith(check.print) : words.linkWithout);
    },
  };
}

function handoutPart({ comparison, onHandout }: DialogOptions, words: ShareWords): Part {
  const button = h("button", { type: "button", class: "run", onclick: onHandout }, words.openHandout);
  const note = h("p", { class: "hint" }, words.handoutNote);
  return {
    node: h("section", {}, h("h3", {}, words.handout), button, note),
    show: () => {
      button.disabled = (comparison.study()?.replications ?? 0) === 0;
    },
  };
}

function commandPart({ store, divisions, language }: DialogOptions, words: ShareWords): Part {
  const files = h("p", { class: "choices" });
  const field = createCopyField(words.commandLabel, words.copyCommand, words);
  field.node.classList.add("command");
  const how = h("div", {}, field.node, h("p", { class: "hint" }, words.commandNote));
  const error = h("pre", { class: "error" });
  return {
    node: h("section", {}, h("h3", {}, words.commandLine), files, how, error),
    async show() {
      const settings = store.now();
      fill(error);
      fill(files);
      try {
        const units = await unitsFor(settings, divisions);
        if (settings !== store.now()) return;
        const made = scenarioFiles(settings, units);
        const save = made.map(({ name, text }) => plain(`${name}.yaml`, () => download(text, name, "yaml")));
        fill(files, h("span", { class: "hint" }, words.files), ...save);
        field.set(commandOf(settings, made));
      } catch (thrown) {
        fill(error, errorText(thrown, language));
      }
      how.hidden = error.textContent !== "";
    },
  };
}

const tables = { summary: summaryTable, channels: channelsTable, weekly: weeklyTable };

function resultPart({ comparison }: DialogOptions, words: ShareWords): Part {
  const choices = h("p", { class: "choices" });
  return {
    node: h("section", {}, h("h3", {}, words.result), choices),
    show() {
      const study = comparison.study();
      if (!study || study.replications === 0) return fill(choices, words.noResult);
      const name = (kind: string) => `govload-${kind}-${shortPrint(study)}`;
      const json = () => download(`${JSON.stringify(studyJson(study), null, 2)}\n`, name("result"), "json");
      // only the curves that are drawn came with the file
      const whole = Object.entries(tables).filter(([kind]) => kind !== "weekly" || !comparison.carried());
      const csv = whole.map(([kind, table]) =>
        plain(words.tables[kind as keyof typeof tables], () =>
          download(table(study).toCSV({ bom: true }), name(kind), "csv"),
        ),
      );
      fill(choices, plain(words.json, json), ...csv);
    },
  };
}

function openPart({ onFiles }: DialogOptions, words: ShareWords): Part {
  const input = h("input", {
    type: "file",
    multiple: true,
    hidden: true,
    "aria-label": words.openFile,
    accept: ".yaml,.yml,.json,.html,.htm,.csv",
    onchange: () => {
      const files = [...(input.files ?? [])];
      // the same file can be chosen again when it was mended
      input.value = "";
      onFiles(files);
    },
  });
  const button = h("button", { type: "button", class: "run", onclick: () => input.click() }, words.choose);
  const note = h("p", { class: "hint" }, words.openNote);
  return { node: h("section", {}, h("h3", {}, words.openFile), button, input, note), show: () => undefined };
}

function headOf(words: ShareWords, close: () => void): HTMLElement {
  const button = h(
    "button",
    { type: "button", class: "remove", "aria-label": words.close, onclick: close },
    "×",
  );
  return h("div", { class: "head" }, h("h2", { id: "share-title" }, words.title), button);
}

export function createShareDialog(options: DialogOptions): ShareDialog {
  const { language, signal, store, comparison, reproduction } = options;
  const words = shareWords(language);
  const parts = [linkPart, handoutPart, commandPart, resultPart, openPart].map((make) =>
    make(options, words),
  );
  const stale = h("p", { class: "hint", role: "status" });
  const close = () => node.close();
  const node = h(
    "dialog",
    { class: "share", "aria-labelledby": "share-title" },
    headOf(words, close),
    stale,
    ...parts.map((part) => part.node),
  );
  // a click on what is around it
  node.addEventListener("click", (event) => event.target === node && node.close());
  const show = () => {
    if (!node.open) return;
    const changed = comparison.shownWith() !== undefined && !comparison.fresh();
    fill(stale, changed && words.stale);
    for (const part of parts) void part.show();
  };
  const whenQuiet = () => {
    // figures that still come in would take the buttons from under the fingers
    if (!comparison.progress()) show();
  };
  reproduction.follow(whenQuiet, signal);
  store.follow(show, signal);
  return {
    node,
    open() {
      node.showModal();
      show();
    },
  };
}
