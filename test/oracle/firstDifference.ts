/**
 * The program that `npm run mutants` builds anew for every fault: so many random counties of each kind in turn, then
 * the shipped ones, until engine and second implementation part.
 */
import { differences } from "./harness.ts";
import { countiesTrials, shippedTrials, type Trial, trialOf, trials } from "./scenarios.ts";

const kinds = Object.entries({ busy: trials.busy, wide: trials.wide, plain: trials.plain, countiesTrials });

function* trialsInTurn(rounds: number): Generator<readonly [string, Trial]> {
  for (let seed = 0; seed < rounds; seed++)
    for (const [kind, from] of kinds) yield [`${kind} ${seed}`, trialOf(from, seed)];
  for (const [id, trial] of shippedTrials()) yield [id, trial];
}

/** Each county's name as its turn comes, and where the two part first, as the last line. */
function tryAll(rounds: number): void {
  for (const [name, trial] of trialsInTurn(rounds)) {
    console.log(name);
    const [found] = differences(trial.prepared, trial);
    if (found) return console.log(`parts: ${name}, day ${found.tick}, ${found.column.slice(0, LONG)}`);
  }
}

/** Of what differs, enough to know what it is. */
const LONG = 40;

tryAll(Number(process.argv[2]));
