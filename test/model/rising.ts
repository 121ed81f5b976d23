/** Whether a rule never falls over an interval, looked at on 201 points. */
export function rising(rule: (x: number) => number, from: number, to: number): boolean {
  let before = rule(from);
  for (let i = 1; i <= 200; i++) {
    const here = rule(from + ((to - from) * i) / 200);
    if (!(here >= before)) return false;
    before = here;
  }
  return true;
}

/** Mean of a rule of one uniform over 100,000 evenly spread ones. */
export function meanOver(rule: (uniform: number) => number): number {
  let sum = 0;
  for (let i = 0; i < 100_000; i++) sum += rule((i + 0.5) / 100_000);
  return sum / 100_000;
}
