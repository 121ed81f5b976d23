/** The county view without a browser: time, links, sentences, events. */
import { describe, expect, it } from "vitest";
import { film, filmPlan, scenario } from "../../src/index.ts";
import type { Film } from "../../web/county/film.ts";
import { createLook, readLook, usualLook, writeLook } from "../../web/county/look.ts";
import { createPlayback } from "../../web/county/playback.ts";
import { defaults } from "../../web/settings/settings.ts";
import { twoTowns } from "../model/county.ts";

globalThis.document ??= {
  documentElement: { lang: "zh" },
  createElement: () => ({ getContext: () => null }),
} as never;
const { wordsOf } = await import("../../web/i18n/index.ts");
const { answerOf } = await import("../../web/county/answer.ts");
const { colouringOf } = await import("../../web/county/colours.ts");
const { happeningsOf, happeningText } = await import("../../web/county/happenings.ts");
const { horseNumbers, mostHours } = await import("../../web/county/horse-numbers.ts");
const { columnOf, townsAt, valueAt, wholeOf } = await import("../../web/county/film.ts");
const { countyWords } = await import("../../web/county/words.ts");
const { mapData, mapDrawing } = await import("../../web/county/map-data.ts");
const { rollCsv } = await import("../../web/county/roll.ts");
const { horseData, horseRows } = await import("../../web/county/horse-data.ts");
const { cssOf } = await import("../../web/county/scale.ts");

function recorded(id: string, strategy: number, more: object = {}): Film {
  const one = scenario(id, { ...twoTowns, warmUp: 0.25, years: 1, ...more });
  const run = film(one, { seed: "影" });
  const frames = [];
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) {
      const settings = { ...defaults, strategies: ["baseline", "all-at-once"] };
      return { settings, strategy, plan: filmPlan(one), frames, fingerprint: step.value.result.fingerprint };
    }
    frames.push(...step.value.frames);
  }
}
const baseline = recorded("baseline", 0);
const reformed = recorded("all-at-once", 1, { parameters: { demand: 1.6 } });

/** A clock that goes on when it is told. */
function handClock() {
  let time = 0;
  let waiting: (() => void)[] = [];
  return {
    clock: { now: () => time, next: (callback: () => void) => void waiting.push(callback) },
    on(ms: number) {
      time += ms;
      const called = waiting;
      waiting = [];
      for (const one of called) one();
    },
  };
}

describe("playback", () => {
  it("goes on with the time, so many weeks a second, and stops at the end", () => {
    const { clock, on } = handClock();
    const playback = createPlayback(clock);
    playback.reach(9);
    expect(playback.week()).toBe(8);
    playback.play();
    expect([playback.week(), playback.playing()]).toEqual([0, true]);
    playback.setSpeed(8);
    on(200);
    expect(playback.position()).toBeCloseTo(1.6);
    on(200);
    expect(playback.week()).toBe(3);
    for (let i = 0; i < 10; i++) on(100);
    expect([playback.week(), playback.playing()]).toEqual([8, false]);
  });

  it("does not jump after a time without pictures, and pauses on a whole week", () => {
    const { clock, on } = handClock();
    const playback = createPlayback(clock);
    playback.reach(100);
    playback.play();
    on(60_000);
    expect(playback.week()).toBeLessThanOrEqual(1);
    on(100);
    playback.pause();
    expect(playback.position()).toBe(playback.week());
    const before = playback.position();
    on(5000);
    expect(playback.position()).toBe(before);
  });

  it("follows the recording while the newest week is looked at, and stays where it is otherwise", () => {
    const playback = createPlayback(handClock().clock);
    playback.reach(3);
    expect(playback.week()).toBe(2);
    playback.reach(6);
    expect(playback.week()).toBe(5);
    playback.seek(1);
    playback.reach(9);
    expect(playback.week()).toBe(1);
    playback.seek(99);
    expect(playback.week()).toBe(8);
    playback.reach(4);
    expect(playback.week()).toBe(3);
  });
});

describe("what is looked at, in the address", () => {
  const known = ["backlogDays", "burnout"];

  it("is left out when it is as usual", () => {
    expect(writeLook(usualLook)).toBe("");
    expect(readLook(null, known)).toEqual(usualLook);
  });

  it("comes back as it was", () => {
    const look = { strategy: 0, indicator: "burnout", township: 6, against: true };
    expect(readLook(writeLook(look), known)).toEqual(look);
    expect(writeLook(look)).toBe("1.burnout.7.d");
    expect(writeLook({ ...usualLook, indicator: "burnout" })).toBe("2.burnout");
    expect(readLook(writeLook({ ...usualLook, township: 0 }), known).township).toBe(0);
  });

  it.each(["9.burnout", "x", "1.nonsense.%E4", "2..", "-1.__proto__..d.e.f"])(
    "is not trusted: %s",
    (text) => {
      const look = readLook(text, known);
      expect(known).toContain(look.indicator);
      expect([0, 1, 2, 3]).toContain(look.strategy);
    },
  );

  it("tells when it changes, and only then", () => {
    const look = createLook(usualLook);
    let told = 0;
    look.follow(() => {
      told += 1;
    });
    look.change({ indicator: usualLook.indicator });
    look.change({ indicator: "burnout" });
    expect(told).toBe(1);
  });
});

const asked = { film: reformed, week: 49, reference: baseline, against: false, when: "第 1 年末" } as const;
const answer = (indicator: string, language: "zh" | "en", more: object = {}) =>
  answerOf({ ...asked, indicator, language, words: countyWords(language), ...more });

describe("the answer", () => {
  it("counts the townships with more than a week of work, and names the heaviest", () => {
    const { at } = columnOf(reformed, "backlogDays");
    const values = [...townsAt(reformed, 49, at)];
    const many = values.filter((value) => value > 5).length;
    const name = ["甲镇", "乙乡"][values.indexOf(Math.max(...values))];
    expect(many).toBeGreaterThan(0);
    const text = answer("backlogDays", "zh");
    expect(text).toMatch(
      new RegExp(`^第 1 年末，2 个乡镇里有 ${many} 个积压超过一周的活；最重的是${name}，.* 个工作日。$`),
    );
    expect(
      answerOf({
        ...asked,
        film: baseline,
        week: 0,
        indicator: "backlogDays",
        language: "zh",
        words: countyWords("zh"),
      }),
    ).toContain("没有一个积压超过一周的活");
  });

  it("says the county's value and its ends for other indicators", () => {
    expect(answer("satisfaction", "zh")).toMatch(
      /^第 1 年末，全县满意度 [\d.]+\s%；最高的是[甲乙].（.*），最低的是[甲乙].（.*）。$/,
    );
    expect(answer("satisfaction", "en", { when: "At the end of year 1" })).toMatch(
      /^At the end of year 1, satisfaction in the county is [\d.]+\s%; highest in .*, lowest in .*\.$/,
    );
  });

  it("says differences when these are looked at", () => {
    const text = answer("readiness", "zh", { against: true });
    expect(text).toMatch(
      /^第 1 年末，与基线相比，2 个乡镇里有 2 个承接能力更低；差得最多的是.*（−.* 百分点）。$/,
    );
  });
});

describe("the colours of the map", () => {
  const scene = { film: reformed, reference: baseline, indicator: "backlogDays", against: false } as never;

  it("mean the same in all weeks and in both strategies", () => {
    const own = colouringOf(scene);
    const other = colouringOf({ ...(scene as object), film: baseline, reference: reformed } as never);
    expect([own.scale.low, own.scale.high]).toEqual([other.scale.low, other.scale.high]);
    expect(own.wholeAt(49)).toBe(
      valueAt(reformed, 49, columnOf(reformed, "backlogDays").at, wholeOf(reformed)),
    );
  });

  it("are differences of the same week where these are asked for", () => {
    const { valuesAt, scale } = colouringOf({ ...(scene as object), against: true } as never);
    const { at } = columnOf(reformed, "backlogDays");
    const [own, its] = [townsAt(reformed, 40, at), townsAt(baseline, 40, at)];
    expect([...valuesAt(40)]).toEqual([...own].map((value, i) => Math.fround(value - its[i])));
    expect(scale.low).toBe(-scale.high);
  });
});

describe("what happened", () => {
  it("is told of a township with its matters, and of the whole once for all townships", () => {
    const its = countyWords("zh");
    const town = happeningsOf(reformed, 0).map((one) => happeningText(one, "zh", its));
    expect(town[0]).toMatch(/^第 126 天：按“一刀切下放”，拿到.+等 74 项的权力$/);
    const whole = happeningsOf(reformed, 2).map((one) => happeningText(one, "zh", its));
    expect(whole[0]).toMatch(/（2 个乡镇）$/);
    expect(whole.length).toBeLessThan(happeningsOf(reformed, 0).length + happeningsOf(reformed, 1).length);
    const english = happeningsOf(reformed, 0).map((one) => happeningText(one, "en", countyWords("en")));
    expect(english[0]).toMatch(
      /^Day 126: under “Everything at once”, is given the power over .+ and 73 more$/,
    );
    for (const text of english) expect(text).not.toMatch(/[\u2e80-\u9fff]/);
  });
});

describe("the numbers of the horse", () => {
  it("are those of the film, in between weeks in between", () => {
    const at = (name: string, week: number) => valueAt(reformed, week, columnOf(reformed, name).at, 0);
    const on = horseNumbers(reformed, 0, 20);
    expect([on.capacity, on.duty, on.burnout]).toEqual([
      at("capacity", 20),
      at("duty", 20),
      at("burnout", 20),
    ]);
    expect(on.duty / on.capacity).toBeCloseTo(at("cartRatio", 20), 5);
    expect(on.overtime).toBeCloseTo(at("extra", 20) / at("regular", 20), 6);
    const between = horseNumbers(reformed, 0, 20.5);
    expect(between.capacity).toBeCloseTo((at("capacity", 20) + at("capacity", 21)) / 2, 3);
    expect(horseNumbers(reformed, 0, 49).duty).toBe(at("duty", 49));
  });

  it("are of the mean township for the whole", () => {
    const [a, b, whole] = [0, 1, 2].map((unit) => horseNumbers(reformed, unit, 30));
    expect(whole.capacity).toBeCloseTo((a.capacity + b.capacity) / 2, 2);
    expect(whole.duty).toBeCloseTo((a.duty + b.duty) / 2, 2);
    expect(mostHours(reformed)).toBeGreaterThanOrEqual(Math.min(a.capacity, b.capacity));
  });
});

describe("what is saved of the county", () => {
  const scene = {
    ...{ film: reformed, reference: baseline, unit: 1, indicator: "readiness", against: false },
    ...{ language: "zh" as const, words: wordsOf("zh"), its: countyWords("zh") },
  };
  const shotOf = (more: object = {}) => {
    const now = { ...scene, ...more };
    return { scene: now, week: 20, colouring: colouringOf(now) };
  };
  const count = (svg: string, name: string) => svg.split(`class="${name}"`).length - 1;
  const lines = (csv: string) => csv.replace("\ufeff", "").trimEnd().split("\r\n");

  it("is the map as polygons, with the ring around the chosen one and the colours' meaning", () => {
    const svg = mapDrawing(shotOf());
    expect([count(svg, "tile"), count(svg, "ring")]).toEqual([2, 2]);
    expect(svg).toMatch(/^<svg [^>]*width="560" height="[\d.]+"/);
    expect(svg).toContain(">承接能力<");
    expect(svg).toMatch(/>全县 [\d.]+\s%</);
    expect(count(mapDrawing(shotOf({ unit: 2 })), "ring")).toBe(0);
    expect(mapDrawing(shotOf({ against: true }))).toContain(">承接能力，比基线多出多少，百分点<");
  });

  it("has the colours of that week's values", () => {
    const shot = shotOf();
    const fills = [...mapDrawing(shot).matchAll(/class="tile" fill="(#[0-9a-f]{6})"/g)].map(
      ([, fill]) => fill,
    );
    const { valuesAt, scale } = shot.colouring;
    expect(fills).toEqual([...valuesAt(20)].map((value) => cssOf(scale.colour(value))));
  });

  it("is all townships with their archetypes as CSV, where differences are shown these first", () => {
    const [head, whole, first, second, ...more] = lines(rollCsv(shotOf()));
    expect(head).toMatch(/^乡镇,类型,承接能力,/);
    expect(whole).toMatch(/^全县,,/);
    const { at } = columnOf(reformed, "readiness");
    const archetype = filmPlan(scenario("baseline", twoTowns)).townships[0].archetype.zh;
    expect(first.split(",").slice(0, 3)).toEqual(["甲镇", archetype, String(valueAt(reformed, 20, at, 0))]);
    expect([second.slice(0, 2), more]).toEqual(["乙乡", []]);
    const [compared, , town] = lines(rollCsv(shotOf({ against: true })));
    expect(compared).toMatch(/^乡镇,类型,承接能力，比基线多出多少，百分点,承接能力,/);
    const difference = valueAt(reformed, 20, at, 0) - valueAt(baseline, 20, at, 0);
    expect(Number(town.split(",")[2])).toBeCloseTo(difference, 6);
  });

  it("is the horse's numbers, week by week", () => {
    const rows = horseRows(reformed, 0);
    expect(rows).toHaveLength(50);
    const { capacity, duty, overtime, burnout } = horseNumbers(reformed, 0, 20);
    expect(rows[20]).toEqual({ x: 105, values: [capacity, duty, duty / capacity, overtime, burnout] });
    const shot = { scene, week: 20, svg: "<svg/>", says: "甲" };
    const [head, ...weeks] = lines(horseData(scene, () => shot).csv());
    expect(head.split(",")).toHaveLength(6);
    expect(weeks).toHaveLength(50);
  });

  it("says strategy, county, week, run, and how far to trust it; the file is named after it", () => {
    const data = mapData(
      scene,
      () => shotOf(),
      () => undefined as never,
    );
    expect(data.title).toBe("承接能力，各乡镇");
    const { subtitle, note, credit } = data.caption?.() ?? {};
    expect(subtitle).toMatch(/^一刀切，.*，2024\s年\s5\s月第\s5\s周$/);
    expect(note).toMatch(/^框出的是乙乡，[\d.]+\s%。承接能力：.+。格子按代码排，不表示方位。$/);
    const print = reformed.fingerprint?.slice(0, 8);
    expect(credit).toMatch(
      new RegExp(
        `^一刀切；.*，种子\\s2024，1\\s次重复，govload\\s[\\d.]+，指纹\\s${print}。参数多为本模型约定和文献示例值`,
      ),
    );
    expect(data.file).toBe(`map-readiness-week21-${print}`);
    const against = () => shotOf({ against: true });
    const compared = mapData(against().scene, against, () => undefined as never);
    expect(compared.caption?.().credit).toMatch(/^一刀切 \/ 基线；/);
  });

  it("is in English without a Chinese character", () => {
    const english = { language: "en" as const, words: wordsOf("en"), its: countyWords("en") };
    const shot = shotOf(english);
    const data = mapData(
      shot.scene,
      () => shot,
      () => undefined as never,
    );
    const horse = horseData(shot.scene, () => ({ ...shot, svg: "", says: "" }));
    const texts = [data, horse].flatMap((one) => [
      one.title,
      one.hint,
      one.csv(),
      one.file,
      ...Object.values(one.caption?.() ?? {}),
    ]);
    // these two townships have no English names
    for (const text of [...texts, mapDrawing(shot)])
      expect(text.replace(/甲镇|乙乡/g, "")).not.toMatch(/[\u2e80-\u9fff]/);
  });
});
