/** The little linear algebra of the kernel: a weighted covariance, its Cholesky factor, and what is made with it. */
export type Matrix = readonly (readonly number[])[];

/** Weighted mean of points; the weights add up to 1. */
export function meanOf(points: Matrix, weights: readonly number[]): number[] {
  return points[0].map((_, k) => points.reduce((sum, point, i) => sum + weights[i] * point[k], 0));
}

/** Weighted covariance of points, by the sum of the weights (no correction for few points). */
export function covarianceOf(points: Matrix, weights: readonly number[]): number[][] {
  const mean = meanOf(points, weights);
  return mean.map((_, j) =>
    mean.map((_, k) =>
      points.reduce((sum, point, i) => sum + weights[i] * (point[j] - mean[j]) * (point[k] - mean[k]), 0),
    ),
  );
}

/** Correlations of a covariance; 0 beside what does not vary. */
export function correlationOf(covariance: Matrix): number[][] {
  const sd = covariance.map((row, k) => Math.sqrt(row[k]));
  return covariance.map((row, j) =>
    row.map((value, k) => (j === k ? 1 : sd[j] > 0 && sd[k] > 0 ? value / (sd[j] * sd[k]) : 0)),
  );
}

/** Variance below which a direction counts as flat: a thousandth of the range, squared. */
const FLAT = 1e-6;

/** Lower triangle L with L·Lᵀ = matrix; a direction in which nothing varies gets a thousandth of its range. */
export function choleskyOf(matrix: Matrix): number[][] {
  const lower = matrix.map(() => matrix.map(() => 0));
  matrix.forEach((row, j) => {
    for (let k = 0; k <= j; k++) {
      let sum = row[k];
      for (let i = 0; i < k; i++) sum -= lower[j][i] * lower[k][i];
      lower[j][k] = j === k ? Math.sqrt(Math.max(sum, FLAT)) : sum / lower[k][k];
    }
  });
  return lower;
}

/** L·z. */
export function times(lower: Matrix, z: readonly number[]): number[] {
  return lower.map((row, j) => {
    let sum = 0;
    for (let k = 0; k <= j; k++) sum += row[k] * z[k];
    return sum;
  });
}

/** |L⁻¹·x|²: the squared Mahalanobis length of x under L·Lᵀ. */
export function squaredLength(lower: Matrix, x: readonly number[]): number {
  const solved: number[] = [];
  let length = 0;
  lower.forEach((row, j) => {
    let rest = x[j];
    for (let k = 0; k < j; k++) rest -= row[k] * solved[k];
    solved.push(rest / row[j]);
    length += solved[j] * solved[j];
  });
  return length;
}
