/**
 * Every name a user can import, door by door, types included. A name that appears or goes is a change of the
 * interface: it belongs in the CHANGELOG, and here.
 */
import { describe, expect, it } from "vitest";
import { modulesBelow } from "./source.ts";

const source = new Map(modulesBelow("src").map((module) => [module.path, module]));

function surfaceOf(path: string): string[] {
  const module = source.get(path);
  if (!module) throw new Error(`${path} is missing`);
  const own = module.exports.filter((name) => name !== "*");
  return [...own, ...module.passedOn.flatMap(surfaceOf)].sort();
}

const names = (text: string): string[] => text.trim().split(/\s+/).sort();

describe("the public surface", () => {
  it("of govload", () => {
    expect(surfaceOf("src/index.ts")).toEqual(
      names(`
        Channel Claim ClaimFinding ClaimOptions CompareOptions CountyNote Difference Divergence DivergenceOptions Divisions Family Grade Health IndicatorInfo Interval Keep Link Mechanism
        ParameterName ParameterSet ParameterSpec Parting PartingEvent Prepared Problem ProblemDetail ReadOptions ReadScenario Reference Run
        Detail SourceNote Stage codesOf dayDetails detailOf details notesOf ruleEquation rulesOf
        RunRequest RunResult Runner Scenario ScenarioDocument ScenarioOptions Sentence Series Signal
        SimulateOptions StrategyResult Study Table Text Today Warning caseTable causes changeText changes
        channels checkClaims checkDocument claimsOf columns compare controllers couplings dailyTable divergence domains eventTable evidence execute families
        headline inPlace indicators ledgerTable lint matterFields mechanisms nearest origins paragraphsOf parameterSets parameters parametersIn parameterSetOf currentSet fitOver setBelow Estimate powers
        channelName channelText differenceChannels partsOf twins
        prepare ranking readDivisions readScenario readTable referencesOf round3 scenario seenFrom
        shippedDocument shippedScenarios simulate steps switches tiers townshipNames townshipTable uses version
        Added CAUSE CAUSES MONTH Model ORIGIN ORIGINS OwnColumn OwnDays OwnIndicator OwnMechanism State USE USES WEEK
        Calibration CalibrationFindings CalibrationStudy CalibrationTask Journal JournalEntry Simulator calibrate endedText factSimulator findingsOf fitHeadline identifiedText readCalibration tieTexts
        YEAR checkMechanism parameter units withMechanisms
        Change ChangeTopic Controller TownshipSpec changeTopics FieldSpec InWords Named NumberField RecordField Titles largestRemainder optionsIn scenarioFileSpec whereField
        AskOptions DrawnAnswer MeasureSpec Question QuestionAnswer Ranges Region ScoreOptions Target TargetFile TargetOptions
        TargetScore ValueScore Vector askQuestions drawnRanges latinHypercube readTargets scoreTargets shippedTargets
        targetScorer
        Basis Evidence counted restsOn unlessOf
        Axis DesignHead DesignOptions Effect Factor FactorNames Grid GridAxis GridOptions OneAtATime OneAtATimeOptions Pair PairDifference PhaseCell PointRuns
        RangeBasis Uncertain designRuns differenceAt effectsOf effectsTipping factorsFor grid gridTipping judgedIndicators oneAtATime phaseOf specsOf uncertaintyOf
        OpenOptions channelsTable openScenario studyJson summaryTable weeklyTable writeScenario
        FilmColumn FilmEvent FilmFrame FilmOptions FilmPlan FilmStep FilmUnit Filmed ages film filmPlan
      `),
    );
  });

  it("of govload/node", () => {
    expect(surfaceOf("src/node.ts")).toEqual(
      names(`
        Format Gatherer KeepingRunner LoadOptions Loaded MANY_TOWNSHIPS Made Measured TablePlan TheoryCase
        TheoryFinding WorkerRunner claimFolder keepFor keeping kindOfFile labPage loadCalibration loadScenario loadScenarios loadTargets loadText openDivisions programHash reportPage
        theory townshipsOf verify workers writeStudy writeWhole
      `),
    );
  });

  it("of govload/chart", () => {
    expect(surfaceOf("src/chart/index.ts")).toEqual(
      names(`
        Bar BarChart CJK_FONT Phase PhaseAxis PhaseChart PhaseDrawing StripChart StripRow TornadoChart TornadoEnd TornadoRow phaseChart stripChart tornadoChart Caption DataTable DataWords Drawing EndMark Frame Language Line LineChart
        Mark Measure NumberStyle PAPER RangeOptions SeriesStyle Side Slot Theme ThemeColours Tick barChart
        dataCsv dataTable element endMark escapeXml formatAlike formatNumber formatTicks lineChart placeInLane
        SharePart ShareRow SharesChart sharesChart passedBy rangeOf SpreadChart SpreadRow spreadChart spreadLabels standalone styleOf Picture Surroundings textElement textWidth themeOf ticksOf valueAtX Waterfall waterfallChart wrapText xAt yAt
      `),
    );
  });

  it("of govload/core", () => {
    expect(surfaceOf("src/core/index.ts")).toEqual(
      names(`
        AliasTable Named AnyArray ArrayOf Arrays CalendarDate CasePool ChoiceField Columns ConditionField DateField
        Difference Draw EitherField FieldSpec Fingerprint FlagField Gathered Kind LabelField Layout ListField
        MONTH MapField NumberField OneOfField PoolField PoolFields Problem ProblemDetail QUARTER Queues RecordField Seed Shape
        Shapes Step Text TextField WEEK YEAR advance aliasOf allocate arrayOf copy cos dateOf drawsFor exp
        firstDifference gather halving layoutOf load log logistic logit nearest parseDate pick pow save scatter seedFrom
        sin unitKey
      `),
    );
  });
});
