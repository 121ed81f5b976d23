/** Playing by keys. */
import { type Playback, seekTo } from "./playback.ts";

/** Where arrows mean something else, and where Space does. */
const OWN_ARROWS = "input, select, textarea, dialog, .scroll, [role=application], [role=slider]";
const OWN_SPACE = "button, input, select, textarea, dialog, summary, a, [role=slider]";
const steps: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

/** What plays and steps, on a projector too. */
export interface Player {
  readonly toggle: () => void;
  readonly step: (by: 1 | -1) => void;
}

export function playerOf(playback: Playback): Player {
  return {
    toggle: () => (playback.playing() ? playback.pause() : playback.play()),
    step: (by) => seekTo(playback, playback.week() + by),
  };
}

/** Keys that play wherever the focus is, but where they mean something else; a projector has taken its own before. */
export function playKeys({ toggle, step }: Player): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
    const target = event.target as Element;
    const by = steps[event.key];
    if (event.key === " " && !target.closest(OWN_SPACE)) toggle();
    else if (by !== undefined && !target.closest(OWN_ARROWS)) step(by);
    else return;
    event.preventDefault();
  };
}
