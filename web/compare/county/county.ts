/** Choosing a county: a kind of example county with its own mix, or a real one by province, city and county. */
import type { Divisions } from "../../../src/index.ts";
import { fill, h } from "../../dom.ts";
import type { Words } from "../../i18n/index.ts";
import type { Context, Services } from "../../room.ts";
import { FIRST_COUNTY, hasCounty } from "../../settings/divisions.ts";
import { isPreset, presetNames } from "../../settings/places.ts";
import { createMix } from "./mix.ts";
import { createTownships } from "./townships.ts";

const REAL = "real";

interface Named {
  readonly code: string;
  readonly name: string;
}

interface List {
  readonly node: HTMLSelectElement;
  readonly show: (units: readonly Named[], code: string) => void;
}

function listOf(label: string, words: Words, onChange: (code: string) => void): List {
  const select = h("select", { "aria-label": label, onchange: () => onChange(select.value) });
  let shown = "";
  return {
    node: select,
    show(units, code) {
      const key = units.map((unit) => unit.code).join();
      if (key !== shown)
        fill(
          select,
          ...units.map((unit) => h("option", { value: unit.code }, words.unit(unit.name, unit.code))),
        );
      shown = key;
      select.value = code;
    },
  };
}

/** Three lists, each within the choice of the one before. */
function realFields(divisions: Divisions, words: Words, onChange: (code: string) => void) {
  const firstBelow = (parent: string) => divisions.children(parent)[0]?.code ?? "";
  const provinces = listOf(words.province, words, (next) => onChange(firstBelow(firstBelow(next))));
  const cities = listOf(words.city, words, (next) => onChange(firstBelow(next)));
  const counties = listOf(words.county, words, onChange);
  const note = h("p", { class: "hint" }, words.realNote);
  return {
    node: h("div", { class: "real" }, provinces.node, cities.node, counties.node, note),
    show(county: string) {
      const [province, city] = [county.slice(0, 2), county.slice(0, 4)];
      provinces.show(divisions.provinces(), province);
      cities.show(divisions.children(province), city);
      counties.show(divisions.children(city), county);
    },
  };
}

/** The lists of real counties and the townships of the chosen one, below; unpacked when first asked for. */
function createReal(options: Services & Context, below: HTMLElement, change: (place: string) => void) {
  const { store, words, language, divisions, signal } = options;
  const townships = createTownships(language);
  let real: ReturnType<typeof realFields> | undefined;
  return async () => {
    if (!real) fill(below, h("p", { class: "hint" }, words.loadingPlaces));
    const opened = await divisions();
    const settings = store.now();
    // another one may have been chosen meanwhile
    if (isPreset(settings.place) || signal.aborted) return;
    // a report of other divisions may be of a county that these do not have
    if (!opened || !hasCounty(opened, settings.place)) {
      return fill(below, h("p", { class: "hint" }, words.noPlaces));
    }
    real ??= realFields(opened, words, change);
    if (!below.contains(real.node)) fill(below, real.node, townships.node);
    real.show(settings.place);
    townships.show(settings, opened);
  };
}

export function createCounty(options: Services & Context): HTMLElement {
  const { store, words, signal } = options;
  const below = h("div");
  const mix = createMix(options);
  const change = (place: string) => store.change({ place, county: {} });
  const showReal = createReal(options, below, change);
  const kind = h(
    "select",
    {
      "aria-label": words.placeKind,
      onchange: () => change(kind.value === REAL ? FIRST_COUNTY : kind.value),
    },
    ...presetNames.map((name) => h("option", { value: name }, words.places[name])),
    h("option", { value: REAL }, words.realCounty),
  );
  let shown: string | undefined;
  const show = () => {
    const { place } = store.now();
    if (place === shown) return;
    shown = place;
    kind.value = isPreset(place) ? place : REAL;
    if (isPreset(place)) fill(below, mix);
    else void showReal();
  };
  show();
  store.follow(show, signal);
  return h("fieldset", { class: "where" }, h("legend", { class: "label" }, words.place), kind, below);
}
