/** Mean number waiting after service in discrete time by another way than `lindley`: Poisson(λ) come, up to c are served. */

/** From the generating function: λ/(2(c − λ)) − λ/2 − (c − 1)/2 + Σ 1/(1 − z_k), z_k the roots in the unit disc but 1. */
export function bulkMean(c: number, arrivals: number): number {
  let sum = 0;
  for (let k = 1; k < c; k++) sum += realOfInverse(...root(c, arrivals, k));
  return arrivals / (2 * (c - arrivals)) - arrivals / 2 - (c - 1) / 2 + sum;
}

/** Root k of z^c = e^(λ(z − 1)): the fixed point of z = ω_k e^(λ(z − 1)/c). */
function root(c: number, arrivals: number, k: number): [number, number] {
  let [x, y] = [0, 0];
  for (let i = 0; i < 2000; i++) {
    const size = Math.exp((arrivals * (x - 1)) / c);
    const angle = (arrivals * y) / c + (2 * Math.PI * k) / c;
    [x, y] = [size * Math.cos(angle), size * Math.sin(angle)];
  }
  return [x, y];
}

/** Real part of 1/(1 − (x + iy)); the imaginary parts of conjugate roots cancel. */
function realOfInverse(x: number, y: number): number {
  return (1 - x) / ((1 - x) ** 2 + y * y);
}
