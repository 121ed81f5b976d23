/** The comparison that the page shows: run, sharpened, stopped, asked what it rests on. It outlives a change of the language. */
import type { Study } from "../../src/index.ts";
import { createJob, type Job, type JobTools } from "../job.ts";
import { createListeners, type Listeners } from "../listeners.ts";
import type { Services } from "../room.ts";
import { scenariosOf, unitsFor } from "../settings/scenarios.ts";
import { type Settings, sameComparison } from "../settings/settings.ts";
import { openingFor } from "./opening.ts";

/** Draws of the parameters on the page: enough to tell large shares from small ones. */
const DRAWS = 16;

export interface Comparison extends Omit<Job, "begin"> {
  readonly study: () => Study | undefined;
  /** The settings that the shown study was made with; undefined for the report. */
  readonly shownWith: () => Settings | undefined;
  /** Whether the shown study was made with the settings as they are now. */
  readonly fresh: () => boolean;
  /** Whether the shown study is that of other settings than those that run, or were stopped before they told anything. */
  readonly outdated: () => boolean;
  /** Whether the shown study is the one that the file carries for the time until the page has run as much itself. */
  readonly ahead: () => boolean;
  /**
   * Whether it is that one, also when the page was stopped before it had run as much, or when what its differences rest on
   * was added; it lacks the curves that are not drawn.
   */
  readonly carried: () => boolean;
  readonly run: () => Promise<void>;
  /** What the shown differences rest on, by draws of the parameters; the comparison stays as it is. */
  readonly askEvidence: () => Promise<void>;
  /** Shows a study that was made elsewhere. */
  readonly show: (study: Study) => void;
  /** What somebody thought before the answer of this comparison was shown: an id, or "none" for no difference. */
  readonly guess: () => string | undefined;
  readonly take: (guess: string) => void;
  readonly follow: Listeners<void>["follow"];
}

interface Simulation extends JobTools {
  readonly settings: Settings;
  /** Of the parameters: what the differences rest on is asked then, for which one replication is enough. */
  readonly draws?: number;
  readonly onPart: (study: Study) => void;
}

async function simulate({ crew, divisions }: Services, { settings, draws, ...tools }: Simulation) {
  const units = await unitsFor(settings, divisions);
  const { seed, replications } = settings;
  const asked = draws === undefined ? { replications } : { replications: 1, evidence: draws };
  return crew.do("compare", { scenarios: scenariosOf(settings, units), seed, ...asked }, tools);
}

/** What somebody thought before the answer; `forget` when another question is asked. */
function createGuess(tell: () => void) {
  let guess: string | undefined;
  const take = (next: string | undefined) => {
    guess = next;
    tell();
  };
  return { guess: () => guess, take, forget: () => take(undefined) };
}

/** The study that is shown, and the settings that it was made with. */
function createScreen(report: Study | undefined, tell: () => void) {
  let study = report;
  let carried: Study | undefined;
  let shownWith: Settings | undefined;
  let [running, outdated] = [false, false];
  const put = (next: Study) => {
    study = next;
    outdated = false;
    tell();
  };
  const isCarried = () => carried !== undefined && study?.strategies === carried.strategies;
  return {
    put,
    study: () => study,
    shownWith: () => shownWith,
    outdated: () => outdated,
    ahead: () => running && isCarried(),
    carried: isCarried,
    show(next: Study) {
      shownWith = undefined;
      put(next);
    },
    /** A run with these settings, which the opening is the beginning of; gives who takes what the run tells. */
    begin(settings: Settings, opening: Study | undefined): (part: Study) => void {
      carried = shownWith ? undefined : openingFor(opening, settings);
      running = true;
      outdated = study !== undefined && (outdated || !(shownWith && sameComparison(shownWith, settings)));
      shownWith = settings;
      if (carried) put(carried);
      // a result that is opened meanwhile stays: what the stopped run still tells is nobody's
      return (part) =>
        shownWith === settings && part.replications >= (carried?.replications ?? 0) && put(part);
    },
    end() {
      running = false;
      // nothing more comes: what said that it would is drawn anew
      if (study && isCarried()) put({ ...study });
    },
  };
}

export function createComparison(services: Services): Comparison {
  const { tell, follow } = createListeners();
  const { begin, ...job } = createJob(tell);
  const { begin: beginShowing, end, put, ...screen } = createScreen(services.report, tell);
  const { forget, ...guess } = createGuess(tell);
  const { study, shownWith } = screen;
  return {
    ...job,
    ...guess,
    ...screen,
    follow,
    fresh() {
      const settings = shownWith();
      return settings !== undefined && !screen.outdated() && sameComparison(settings, services.store.now());
    },
    async run() {
      if (job.progress()) return;
      const settings = services.store.now();
      const onPart = beginShowing(settings, services.opening);
      forget();
      const found = await begin((tools) => simulate(services, { settings, onPart, ...tools }));
      if (found) onPart(found);
      end();
    },
    async askEvidence() {
      const [asked, settings] = [study(), shownWith()];
      if (!asked || !settings || screen.outdated()) return;
      const task = { settings, draws: DRAWS, onPart: () => undefined };
      const drawn = await begin((tools) => simulate(services, { ...task, ...tools }));
      if (drawn?.evidence && study() === asked) put({ ...asked, evidence: drawn.evidence });
    },
  };
}
