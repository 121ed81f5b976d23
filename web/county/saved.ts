/** What every saved picture of the county says of itself: what is seen, when, of which run, and how far to trust it. */
import { version } from "../../src/index.ts";
import { shortPrint } from "../figure/series.ts";
import { keepUnits } from "../figure/typography.ts";
import { isPreset } from "../settings/places.ts";
import { titleOf } from "../settings/settings.ts";
import { type Film, wholeOf } from "./film.ts";
import { dateText, type Scene } from "./scene.ts";

const strategyOf = ({ settings, strategy }: Film) => titleOf(settings.strategies[strategy]);

function countyOf({ film, language, its }: Scene): string {
  const { counties } = film.plan;
  return its.county(counties[0][language], counties.length);
}

/** Strategy, county and date. */
export function subtitleOf(scene: Scene, week: number): string {
  const { film, language, its } = scene;
  return keepUnits(its.pictured(strategyOf(film)[language], countyOf(scene), dateText(scene, week)));
}

/** The line under every picture, the run's fingerprint once it is over, and that its parameters are mostly illustrative. */
export function creditOf(scene: Scene, shown: readonly Film[] = [scene.film]): string {
  const { film, language, words, its } = scene;
  const county = countyOf(scene);
  const credit = words.credit({
    names: shown.map((one) => strategyOf(one)[language]).join(words.versus),
    county: isPreset(film.settings.place) ? county : words.illustration(county),
    seed: film.settings.seed,
    runs: 1,
    version,
  });
  const print = film.fingerprint === undefined ? "" : words.fingerprint(shortPrint(printed(film)));
  return keepUnits(its.pictureCredit(credit, print, its.example));
}

const printed = ({ fingerprint = "" }: Film) => ({ fingerprint });

/** Whoever is looked at, in the name of a file: the place from 1, for names need not be ASCII. */
export function placeName({ film, unit }: Scene): string {
  return unit === wholeOf(film) ? "county" : String(unit + 1);
}

/** Name of a file: what is seen, in which week where it is one week, of which run. */
export function fileName(what: string, film: Film, week?: number): string {
  const parts = [what, week === undefined ? "" : `week${week + 1}`, shortPrint(printed(film))];
  return parts.filter((part) => part !== "").join("-");
}
