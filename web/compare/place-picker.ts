/** Choosing a county: a kind of example county, or a real one by province, city and county. */
import type { Divisions } from "../../src/index.ts";
import { fill, h } from "../dom.ts";
import type { Words } from "../i18n/index.ts";
import { isPreset, presetNames } from "../settings/places.ts";

export interface PlacePickerOptions {
  readonly place: string;
  readonly words: Words;
  readonly divisions: () => Promise<Divisions | undefined>;
  /** A preset's name or a county's code. */
  readonly onChange: (place: string) => void;
}

const REAL = "real";
/** The county that stands chosen when somebody first asks for real ones. */
const FIRST_COUNTY = "511523";

interface Named {
  readonly code: string;
  readonly name: string;
}

function choose(
  label: string,
  units: readonly Named[],
  code: string,
  words: Words,
  onChange: (code: string) => void,
) {
  const select = h(
    "select",
    { "aria-label": label, onchange: () => onChange(select.value) },
    ...units.map((unit) =>
      h("option", { value: unit.code, selected: unit.code === code }, words.unit(unit.name, unit.code)),
    ),
  );
  return select;
}

/** Three lists, each within the choice of the one before. */
function realFields(divisions: Divisions, code: string, words: Words, onChange: (code: string) => void) {
  const node = h("div", { class: "real" });
  const firstBelow = (parent: string) => divisions.children(parent)[0]?.code ?? "";
  const show = (county: string, tell: boolean) => {
    const [province, city] = [county.slice(0, 2), county.slice(0, 4)];
    fill(
      node,
      choose(words.province, divisions.provinces(), province, words, (next) =>
        show(firstBelow(firstBelow(next)), true),
      ),
      choose(words.city, divisions.children(province), city, words, (next) => show(firstBelow(next), true)),
      choose(words.county, divisions.children(city), county, words, (next) => show(next, true)),
      h("p", { class: "hint" }, words.realNote),
    );
    if (tell) onChange(county);
  };
  show(code, false);
  return node;
}

function hasCounty(divisions: Divisions, code: string): boolean {
  try {
    divisions.county(code);
    return true;
  } catch {
    return false;
  }
}

export function createPlacePicker({ place, words, divisions, onChange }: PlacePickerOptions): HTMLElement {
  const below = h("div");
  const openReal = async (wanted: string, tell: boolean) => {
    fill(below, h("p", { class: "hint" }, words.loadingPlaces));
    const opened = await divisions();
    if (kind.value !== REAL) return;
    if (!opened) return fill(below, h("p", { class: "hint" }, words.noPlaces));
    const code = hasCounty(opened, wanted) ? wanted : FIRST_COUNTY;
    fill(below, realFields(opened, code, words, onChange));
    if (tell || code !== wanted) onChange(code);
  };
  const kind = h(
    "select",
    {
      "aria-label": words.placeKind,
      onchange: () => {
        fill(below);
        if (kind.value === REAL) void openReal(FIRST_COUNTY, true);
        else onChange(kind.value);
      },
    },
    ...presetNames.map((name) => h("option", { value: name, selected: name === place }, words.places[name])),
    h("option", { value: REAL, selected: !isPreset(place) }, words.realCounty),
  );
  if (!isPreset(place)) void openReal(place, false);
  return h("fieldset", { class: "where" }, h("legend", { class: "label" }, words.place), kind, below);
}
