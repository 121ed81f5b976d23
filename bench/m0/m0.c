/* The benchmark model M0 in plain C: xoshiro256++, sampling by inversion.
   gcc -O3 m0.c -o m0 -lm; ./m0 N T seed reps   prints one JSON line, as m0.ts does.
   A table of 1/k and the shortcut for rare events are here because they make C faster (13 % and 6 %);
   doubles throughout, one block a township, no allocation and no call in the loop. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

static uint64_t state[4];

static inline uint64_t rotl(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

static inline double uniform(void) {
  uint64_t *s = state, result = rotl(s[0] + s[3], 23) + s[0], t = s[1] << 17;
  s[2] ^= s[0]; s[3] ^= s[1]; s[1] ^= s[2]; s[0] ^= s[3]; s[2] ^= t; s[3] = rotl(s[3], 45);
  return (double)(result >> 11) * 0x1p-53;
}

static void seed_generator(uint64_t seed) { /* splitmix64 */
  for (int i = 0; i < 4; i++) {
    uint64_t z = (seed += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    state[i] = z ^ (z >> 31);
  }
}

static double reciprocal[256];

static inline int poisson(double e, double mean) {
  double rest = uniform(), p = e;
  int k = 0;
  while (rest > p) { rest -= p; k++; p *= mean * reciprocal[k]; }
  return k;
}

static inline int binomial(int n, double p) {
  if (n == 0) return 0;
  double u = uniform();
  if (u < 1 - n * (p + 1e-15)) return 0; /* (1-p)^n >= 1-np */
  double q = 1 - p, term = 1, square = q, odds = p / q, top = (n + 1) * odds;
  for (int bits = n; bits; bits >>= 1, square *= square) if (bits & 1) term *= square;
  int k = 0;
  while (u > term && k < n) { u -= term; k++; term *= top * reciprocal[k] - odds; }
  return k;
}

typedef struct {
  double lambda[3], e[3], backlog[3], returned[3], skill[3], staff, fatigue, satisfaction, load;
} Township;

static void *allocate(size_t count, size_t size) {
  void *block = calloc(count, size);
  if (!block) { fprintf(stderr, "m0: out of memory\n"); exit(1); }
  return block;
}

static void init(Township *towns, int n) {
  static const double base[3] = {6, 4, 2};
  for (int i = 0; i < n; i++) {
    Township *x = &towns[i];
    double z = i * 0.6180339887498949, factor = 0.7 + 0.6 * (z - floor(z));
    *x = (Township){.staff = 20, .satisfaction = 0.5};
    for (int c = 0; c < 3; c++) {
      x->lambda[c] = base[c] * factor;
      x->e[c] = exp(-x->lambda[c]);
      x->skill[c] = 0.6;
    }
  }
}

typedef struct {
  double backlog, satisfaction, err;
} Daily;

/* One day of all townships, and its means. */
static Daily day(Township *towns, int n) {
  double waiting = 0, mood = 0, all_errors = 0, all_served = 0;
  for (int i = 0; i < n; i++) {
    Township *x = &towns[i];
    double total = 0, served_here = 0, errors_here = 0;
    for (int c = 0; c < 3; c++) {
      x->backlog[c] += x->returned[c] + poisson(x->e[c], x->lambda[c]);
      total += x->backlog[c];
    }
    double cap = x->staff * 0.65 * (1 - 0.4 * x->fatigue), load = total / (5 * cap);
    double over = load > 1 ? load - 1 : 0, q = 0.25 * over / (1 + over);
    double share = total > 0 ? cap / total : 0;
    for (int c = 0; c < 3; c++) {
      double backlog = x->backlog[c], skill = x->skill[c], wish = backlog * share;
      double y = (wish < backlog ? wish : backlog) * (0.5 + 0.5 * skill);
      int served = (int)(y + uniform()); /* floor(y) + Bernoulli(frac y), without a branch */
      int errors = binomial(served, 0.03 + q * (1 - skill));
      x->backlog[c] = backlog - served;
      x->returned[c] = errors >> 1;
      x->skill[c] = skill + 0.001 * (1 - skill) * (served < 4 ? served * 0.25 : 1);
      served_here += served;
      errors_here += errors;
    }
    double third = load / 3;
    x->fatigue += 0.02 * ((third < 1 ? third : 1) - x->fatigue);
    double good = 1 - errors_here / (served_here > 1 ? served_here : 1);
    x->satisfaction += 0.05 * (good / (1 + load) - x->satisfaction);
    x->load = load;
    waiting += total - served_here;
    mood += x->satisfaction;
    all_errors += errors_here;
    all_served += served_here;
  }
  return (Daily){waiting / n, mood / n, all_errors / (all_served > 1 ? all_served : 1)};
}

/* In each county of ten the least loaded township lends half a post to the most loaded. */
static void lend(Township *towns, int n) {
  for (int from = 0; from < n; from += 10) {
    int to = from + 10 < n ? from + 10 : n, least = from, most = from;
    for (int i = from + 1; i < to; i++) {
      if (towns[i].load < towns[least].load) least = i;
      if (towns[i].load > towns[most].load) most = i;
    }
    if (least != most && towns[least].staff - 0.5 >= 1) {
      towns[least].staff -= 0.5;
      towns[most].staff += 0.5;
    }
  }
}

static double now(clockid_t id) {
  struct timespec t;
  clock_gettime(id, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void list(const char *name, const double *values, int n) {
  printf("\"%s\":[", name);
  for (int i = 0; i < n; i++) printf("%s%.6f", i ? "," : "", values[i]);
  printf("],");
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 100, days = argc > 2 ? atoi(argv[2]) : 200;
  int seed = argc > 3 ? atoi(argv[3]) : 1, reps = argc > 4 ? atoi(argv[4]) : 1;
  if (n < 1 || days < 1 || reps < 1) { fprintf(stderr, "usage: m0 N T seed reps\n"); return 2; }
  double begin = now(CLOCK_MONOTONIC);
  for (int k = 1; k < 256; k++) reciprocal[k] = 1.0 / k;
  Township *towns = allocate(n, sizeof *towns);
  Daily *daily = allocate(days, sizeof *daily);
  double *run = allocate(reps, sizeof *run), *cpu = allocate(reps, sizeof *cpu);
  double init_s = now(CLOCK_MONOTONIC) - begin;
  for (int r = 0; r < reps; r++) {
    seed_generator((uint64_t)(seed + 1000 * r));
    init(towns, n);
    double wall = now(CLOCK_MONOTONIC), busy = now(CLOCK_PROCESS_CPUTIME_ID);
    for (int t = 0; t < days; t++) {
      daily[t] = day(towns, n);
      if ((t + 1) % 30 == 0) lend(towns, n);
    }
    run[r] = now(CLOCK_MONOTONIC) - wall;
    cpu[r] = now(CLOCK_PROCESS_CPUTIME_ID) - busy;
  }
  Daily mean = {0, 0, 0};
  int first = days > 30 ? days - 30 : 0, window = days - first;
  for (int t = first; t < days; t++) {
    mean.backlog += daily[t].backlog / window;
    mean.satisfaction += daily[t].satisfaction / window;
    mean.err += daily[t].err / window;
  }
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("{\"peer\":\"c\",\"ver\":\"gcc %s\",\"N\":%d,\"T\":%d,\"seed\":%d,", __VERSION__, n, days, seed);
  printf("\"init_s\":%.6f,", init_s);
  list("run_s", run, reps);
  list("cpu_s", cpu, reps);
  printf("\"backlog\":%.4f,\"s\":%.6f,\"err\":%.6f,", mean.backlog, mean.satisfaction, mean.err);
  printf("\"rss_kb\":%ld}\n", usage.ru_maxrss);
  return 0;
}
