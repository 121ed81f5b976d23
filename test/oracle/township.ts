/** A township: one property for each of its columns, under the column's name; all 0 before the first morning. */
import { CAUSES, INDICATORS, ORIGINS, SUMS, type Tally, USES } from "./lists.ts";
import { TownshipQueues } from "./records.ts";

export const zeros = (n: number): number[] => new Array<number>(n).fill(0);

/** 0 by name; a loop, because a day has one for every township. */
function named<K extends string>(names: readonly K[]): Record<K, number> {
  const all = {} as Record<K, number>;
  for (const name of names) all[name] = 0;
  return all;
}
export const noSums = (): Tally => named(SUMS);

/** A matter in a township. */
export class Pair {
  /** Fixed: cases a day, seconds of a case, chance that one comes within a week, held in the baseline (0/1). */
  rate = 0;
  work = 0;
  weekly = 0;
  held = 0;
  basis = 0;
  enforceHere = 0;
  superviseHere = 0;
  responsible = 0;
  gated = 0;
  operable = 0;
  negative = 0;
  movedAt = 0;
  lapsesOn = 0;
  prepared = 0;
  preparedBy = 0;
  exercisedAt = 0;
  skill = 0;
  givenPosts = 0;
  givenQualified = 0;
  givenEquipment = 0;
  givenMoney = 0;
  practice = 0;
  mentorShare = 0;
  mentorUntil = 0;
  churn = 0;
  anchored = 0;
  heldUntil = 0;
}

/** A kind of order in a township. */
export class OrderPair {
  /** Fixed: orders a day, seconds of one. */
  rate = 0;
  work = 0;
  orderFactor = 0;
  orderAbove = 0;
  orderListed = 0;
  orderStaffed = 0;
  orderCadence = 0;
}

export class Township {
  /** Place in `world.townships`. */
  index = 0;
  code = "";
  names: readonly string[] = [];
  archetype = "";
  /** Key of its draws: unitKey(code). */
  unit = 0;
  residents = 0;
  /** Staff at the founding. */
  foundingStaff = 0;
  qualifiedShare = 0;
  villages = 0;
  baseLoad = 0;
  casesPerDay = 0;
  /** By matter. */
  pairs: Pair[] = [];
  /** By kind of order. */
  orders: OrderPair[] = [];
  queues = new TownshipQueues();
  /** By reform of the county's program. */
  programNext: number[] = [];
  applied: number[] = [];
  adoptedAt: number[] = [];
  staff = 0;
  equipment = 0;
  systems = 0;
  activeTypes = 0;
  moneyReceived = 0;
  money = 0;
  clarity = 0;
  mayRefuse = 0;
  whistleOn = 0;
  openness = 0;
  ordersSurge = 0;
  reliefShare = 0;
  demandFactor = 0;
  campaignFrom = 0;
  campaignGap = 0;
  pressure = 0;
  sanctionForce = 0;
  tolerance = 0;
  toleranceSet = 0;
  assessmentCount = 0;
  ordersFactor = 0;
  coreWeight = 0;
  vetoShare = 0;
  sanctionScale = 0;
  rewardShare = 0;
  reverseShare = 0;
  handlerShare = 0;
  incentivePay = 0;
  vetoItems = 0;
  vetoed = 0;
  standard = 0;
  paperworkKept = 0;
  paperworkReported = 0;
  trimReported = 0;
  informationLag = 0;
  printSaved = 0;
  villageTime = 0;
  campaignLength = 0;
  campaignDepth = 0;
  secondedSet = 0;
  blockGrant = 0;
  ownMoney = 0;
  ownTarget = 0;
  ownStep = 0;
  gridWorkers = 0;
  coproduced = 0;
  decisionSupport = 0;
  transparency = 0;
  auditShare = 0;
  monitored = 0;
  councilFrom = 0;
  burnout = 0;
  blameFear = 0;
  effort = 0;
  overwork = 0;
  supervision = 0;
  supervisionSet = 0;
  violationStock = 0;
  latentErrors = 0;
  penalties = 0;
  penaltyTotal = 0;
  load = 0;
  normalHours = 0;
  assignedHours = 0;
  paperworkShare = 0;
  authorityShare = 0;
  authorityGap = 0;
  readiness = 0;
  hoursLeft = 0;
  awaySeconds = 0;
  secondsCarried = 0;
  inHand = 0;
  complaintsInHand = 0;
  ordersInHand = 0;
  satisfaction = 0;
  reportedSatisfaction = 0;
  expectation = 0;
  waitLogs = 0;
  weekVisits = 0;
  weekErrors = 0;
  weekDecisions = 0;
  weekFinished = 0;
  owedToWaits = 0;
  owedToInformation = 0;
  owedToVisits = 0;
  owedToErrors = 0;
  owedToCloseness = 0;
  owedToExpectation = 0;
  dutyAdded = 0;
  deskQueued = 0;
  whistlePromise = 0;
  whistleShare = 0;
  whistleTeam = 0;
  coordinates = 0;
  directDispatch = 0;
  hotlineWeight = 0;
  platformDays = 0;
  offloadSet = 0;
  distance = 0;
  centreCovers = 0;
  dataShared = 0;
  arrived = 0;
  completed = 0;
  refused = 0;
  abandoned = 0;
  referred = 0;
  petitions = 0;
  complaints = 0;
  decisions = 0;
  errors = 0;
  reworked = 0;
  incidents = 0;
  violations = 0;
  onTheSpot = 0;
  onTime = 0;
  sojournDays = 0;
  visits = 0;
  ordersArrived = 0;
  ordersDone = 0;
  ordersLate = 0;
  ordersRefused = 0;
  paperOrders = 0;
  regularSeconds = 0;
  extraSeconds = 0;
  effectiveSeconds = 0;
  unfundedSeconds = 0;
  leavers = 0;
  cost = 0;
  citizenCost = 0;
  // by domain
  qualified = zeros(3);
  qualifiedLeft = zeros(3);
  qualifiedDays = zeros(3);
  // by origin, use, cause
  waiting = zeros(ORIGINS.length);
  gapSeconds = zeros(ORIGINS.length);
  droppedSeconds = zeros(ORIGINS.length);
  byOrigin = zeros(ORIGINS.length);
  byUse = zeros(USES.length);
  waits = zeros(CAUSES.length);
  pipeline = zeros(64);
  demandWindow = zeros(20);
  sojournHistogram = zeros(256);
  dayTally = noSums();
  monthTally = noSums();
  lastMonth = named(INDICATORS);
}
