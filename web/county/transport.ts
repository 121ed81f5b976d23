/** Play, pause, scrub, step, speed; and the time axis with what happened on it. */
import { element } from "../../src/chart/index.ts";
import { type Child, fill, h, showSvg } from "../dom.ts";
import { pageTheme } from "../figure/palette.ts";
import { type Playback, type Speed, seekTo, speeds } from "./playback.ts";
import type { CountyWords } from "./words.ts";

export interface Transport {
  readonly node: HTMLElement;
  /** Weeks there are in all and recorded, events of each week, and where reforms begin (in weeks). */
  readonly show: (axis: TimeAxis) => void;
  /** The present place, in words. */
  readonly move: (date: string) => void;
}
export interface TimeAxis {
  readonly weeks: number;
  readonly recorded: number;
  readonly events: readonly number[];
  readonly marks: readonly { readonly week: number; readonly label: string }[];
}

const AXIS_HEIGHT = 26;
/** Width of the drawing's own units; it is stretched to the slider's. */
const AXIS_WIDTH = 1000;

/** Bars of how much happened in each week, lines where a reform begins. */
function axisSvg({ weeks, events, marks, recorded }: TimeAxis): string {
  const most = Math.max(1, ...events);
  const x = (week: number) => (week / Math.max(1, weeks - 1)) * AXIS_WIDTH;
  const bars = events.map((count, week) => {
    if (count === 0) return "";
    // by the root: one day of a hundred events must not hide all others
    const height = 3 + 13 * Math.sqrt(count / most);
    return element("rect", {
      x: x(week) - 2,
      y: AXIS_HEIGHT - height,
      width: 4,
      height,
      fill: pageTheme.axis,
    });
  });
  const lines = marks.map(({ week }) =>
    element("rect", { x: x(week) - 1, y: 0, width: 2, height: AXIS_HEIGHT, fill: pageTheme.ink }),
  );
  const rest =
    recorded < weeks
      ? element("rect", {
          x: x(recorded),
          y: AXIS_HEIGHT - 2,
          width: AXIS_WIDTH,
          height: 2,
          fill: pageTheme.hairline,
        })
      : "";
  const box = {
    viewBox: `0 0 ${AXIS_WIDTH} ${AXIS_HEIGHT}`,
    preserveAspectRatio: "none",
    "aria-hidden": "true",
  };
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", ...box }, rest, ...bars, ...lines);
}

/** Names of the reforms above the axis, one below the other where they would meet. */
function markNames({ marks, weeks }: TimeAxis): Child[] {
  return marks.map(({ week, label }) => {
    const node = h("span", {}, label);
    const share = week / Math.max(1, weeks - 1);
    if (share < 0.6) node.style.left = `${share * 100}%`;
    else node.style.right = `${(1 - share) * 100}%`;
    return node;
  });
}

function playButton(playback: Playback, words: CountyWords): { node: HTMLElement; update: () => void } {
  const icon = h("span", { "aria-hidden": "true", class: "icon" });
  const text = h("span");
  const node = h(
    "button",
    {
      type: "button",
      class: "play",
      onclick: () => (playback.playing() ? playback.pause() : playback.play()),
    },
    icon,
    text,
  );
  const update = () => {
    icon.textContent = playback.playing() ? "❚❚" : "▶";
    text.textContent = playback.playing() ? words.pause : words.play;
  };
  update();
  return { node, update };
}

const stepButton = (sign: string, name: string, onclick: () => void) =>
  h("button", { type: "button", class: "step", "aria-label": name, title: name, onclick }, sign);

function timeSlider(playback: Playback, words: CountyWords): HTMLInputElement {
  const oninput = () => seekTo(playback, Number(slider.value));
  const slider = h("input", { type: "range", min: 0, step: 1, "aria-label": words.time, oninput });
  return slider;
}

function speedChoice(playback: Playback, words: CountyWords): HTMLSelectElement {
  const onchange = () => playback.setSpeed(Number(choice.value) as Speed);
  const options = speeds.map((speed) =>
    h("option", { value: speed, selected: speed === playback.speed() }, words.weeksASecond(speed)),
  );
  const choice = h("select", { "aria-label": words.speed, onchange }, ...options);
  return choice;
}

export function createTransport(playback: Playback, words: CountyWords): Transport {
  const date = h("p", { class: "date" });
  const axis = h("div", { class: "axis" });
  const names = h("div", { class: "axis-names" });
  const slider = timeSlider(playback, words);
  const play = playButton(playback, words);
  const step = (by: number) => seekTo(playback, playback.week() + by);
  const buttons = h(
    "div",
    { class: "buttons" },
    play.node,
    stepButton("‹", words.back, () => step(-1)),
    stepButton("›", words.forward, () => step(1)),
    speedChoice(playback, words),
    date,
  );
  const timeline = h("div", { class: "timeline" }, names, axis, slider);
  return {
    node: h("div", { class: "transport" }, buttons, timeline),
    show(next) {
      slider.max = String(Math.max(0, next.weeks - 1));
      showSvg(axis, axisSvg(next));
      fill(names, ...markNames(next));
    },
    move(text) {
      play.update();
      slider.value = String(playback.week());
      slider.setAttribute("aria-valuetext", text);
      date.textContent = text;
    },
  };
}
