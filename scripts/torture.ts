/**
 * `npm run torture -- [count] [first seed]`: the engine against the second implementation (test/oracle) over random
 * counties of every kind in turn, 1,000 unless said otherwise. What disagrees is printed with its document and its seed;
 * Ctrl-C ends with what has been tried. Exit code 1 where anything disagreed.
 */
import { disagreement } from "../test/oracle/agreement.ts";
import { countiesTrials, trials } from "../test/oracle/scenarios.ts";

const kinds = Object.entries({ ...trials, counties: countiesTrials });
const [count = 1000, first = 1000] = process.argv.slice(2).map(Number);
const EVERY_SECONDS = 5;

const begun = Date.now();
let shown = begun;
let tried = 0;
let disagreed = 0;
let stopped = false;
process.once("SIGINT", () => {
  stopped = true;
});

function progress(): void {
  const now = Date.now();
  if (now - shown < EVERY_SECONDS * 1000) return;
  shown = now;
  const left = Math.round((((now - begun) / tried) * (count - tried)) / 1000);
  console.error(`${tried}/${count}，剩余约 ${left} 秒 · about ${left} s left`);
}

/** One county; the next waits for the loop, so that Ctrl-C is heard. */
function one(): void {
  const [name, from] = kinds[tried % kinds.length];
  const found = disagreement(from, first + tried);
  tried++;
  if (found !== undefined) {
    disagreed++;
    console.log(`${name}, ${found}`);
  }
  progress();
  if (tried < count && !stopped) setImmediate(one);
  else end();
}

function end(): void {
  const agreed = tried - disagreed;
  console.log(`${agreed} 个县逐位一致，${disagreed} 个不一致。`);
  console.log(`${agreed} counties agree bit for bit, ${disagreed} do not.`);
  process.exitCode = disagreed > 0 ? 1 : 0;
}

if (Number.isInteger(count) && count > 0 && Number.isInteger(first)) one();
else {
  console.error("用法 usage: npm run torture -- [个数 count] [首个种子 first seed]");
  process.exitCode = 2;
}
