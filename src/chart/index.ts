/** govload/chart: series in, SVG text out. Needs no document; knows nothing of what is counted. */
export type { Tick } from "./axis.ts";
export { type Bar, type BarChart, barChart } from "./bars.ts";
export type { Caption } from "./caption.ts";
export { type DataTable, type DataWords, dataCsv, dataTable } from "./data.ts";
export { endMark } from "./ends.ts";
export { type Frame, valueAtX, xAt, yAt } from "./frame.ts";
export { placeInLane, type Slot, spreadLabels } from "./labels.ts";
export { type Drawing, lineChart } from "./line.ts";
export { formatAlike, formatNumber, formatTicks, type Language, type NumberStyle } from "./number.ts";
export {
  type Phase,
  type PhaseAxis,
  type PhaseChart,
  type PhaseDrawing,
  phaseChart,
} from "./phase.ts";
export { type RangeOptions, rangeOf, ticksOf } from "./scale.ts";
export type { Line, LineChart, Mark, Side } from "./series.ts";
export { type SharePart, type ShareRow, type SharesChart, sharesChart } from "./shares.ts";
export { type SpreadChart, type SpreadRow, spreadChart } from "./spread.ts";
export { type Picture, type Surroundings, standalone } from "./standalone.ts";
export { type StripChart, type StripRow, stripChart } from "./strips.ts";
export { element, escapeXml, textElement } from "./svg.ts";
export { type Measure, textWidth, wrapText } from "./text.ts";
export {
  CJK_FONT,
  type EndMark,
  PAPER,
  type SeriesStyle,
  styleOf,
  type Theme,
  type ThemeColours,
  themeOf,
} from "./theme.ts";
export { type TornadoChart, type TornadoEnd, type TornadoRow, tornadoChart } from "./tornado.ts";
export { passedBy, type Waterfall, waterfallChart } from "./waterfall.ts";
