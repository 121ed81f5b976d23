/** Burden: campaigns against it, what is trimmed for good, and standards that are lowered. */
import { measuring } from "../../mechanisms/duty.ts";
import type { Model } from "../../model.ts";
import type { OrderSpec } from "../../order.ts";
import { unit } from "../../parameters/parameter.ts";
import type { State } from "../../state.ts";
import { amount, record, share } from "../options.ts";
import type { Amount } from "../reform.ts";
import { amountFor } from "../values.ts";
import { type Change, forEachTownship, type Options } from "./change.ts";

/** Coordination lacking when only so much of the meetings is left (F21): none above the need, all without any. */
export function lagAt(meetings: number, needed: number): number {
  const short = Math.max(0, 1 - meetings / needed);
  return short * short;
}

/** Cuts of a township's meetings, documents, reports and traces, 0-1. */
type Cuts = Readonly<Record<"meeting" | "document" | "report" | "trace", number>>;

/** Paperwork kept when each part of it is cut so far. */
export function keptShare(cuts: Cuts, parts: Cuts): number {
  const { meeting, document, report, trace } = parts;
  const cut = meeting * cuts.meeting + document * cuts.document + report * cuts.report + trace * cuts.trace;
  return 1 - cut / (meeting + document + report + trace);
}

function cutTo(model: Model, state: State, t: number, cuts: Cuts, real: number): void {
  const { p } = state;
  const parts = {
    meeting: p.meetingsPart,
    document: p.documentsPart,
    report: p.reportsPart,
    trace: p.tracesPart,
  };
  const reported = keptShare(cuts, parts);
  state.trimReported[t] = reported;
  state.paperworkKept[t] = 1 - (1 - reported) * real;
  state.informationLag[t] = lagAt(1 - cuts.meeting * real, p.meetingsNeeded);
  model.orders.forEach(({ form }: OrderSpec, o) => {
    if (form in cuts) state.orderCadence[t * model.O + o] = 1 - cuts[form as keyof Cuts] * real;
  });
}

function trim(options: Options) {
  return forEachTownship("trim", (model, state, t, tick) => {
    const of = (value: Amount) => amountFor(value, model, state, t, tick);
    const cuts = {
      meeting: of(options.meetings),
      document: of(options.documents),
      report: of(options.reports),
      trace: of(options.traces),
    };
    const real = 1 - of(options.onPaper);
    state.printSaved[t] = of(options.print);
    measuring(model, state, [t], tick, () => cutTo(model, state, t, cuts, real));
  });
}

export const burdenChanges: Readonly<Record<string, Change>> = {
  campaign: {
    fields: record("专项减负", "Burden-cut campaign", {
      cut: amount(0.01, 0.9, "降幅（不写则按参数）", "Cut (the parameter's when left out)", unit.share),
      weeks: amount(1, 260, "时长（不写则按参数）", "Length (the parameter's when left out)", unit.week),
    }),
    about: {
      zh: "一段时间内集中减材料、减会议，见效快，也会回潮。",
      en: "Cuts papers and meetings for some weeks: works at once, and rebounds.",
    },
    evidence: ["F18", "F30"],
    writes: ["campaignDepth", "campaignLength"],
    act: (o) =>
      forEachTownship("campaign", (model, state, t, tick) => {
        state.campaignFrom[t] = tick;
        state.campaignGap[t] = state.authorityGap[t];
        state.campaignDepth[t] = o.cut === undefined ? 0 : amountFor(o.cut, model, state, t, tick);
        state.campaignLength[t] = o.weeks === undefined ? 0 : amountFor(o.weeks, model, state, t, tick);
      }),
  },
  trim: {
    fields: record("精文控会、去痕治虚", "Trim meetings, papers and traces", {
      meetings: share("少开的会", "Meetings cut", 0),
      documents: share("少发的文", "Documents cut", 0),
      reports: share("少填的报表材料", "Reports cut", 0),
      traces: share("少留的痕", "Traces cut", 0),
      onPaper: share("只减在报表上的份额", "Share of the cut that is on paper only", 0),
      print: share("省下的印刷制牌费", "Printing and plaques saved", 0),
    }),
    about: {
      zh: "长期少开会、少发文、少填表、少留痕，各减多少分别设。",
      en: "Cuts meetings, papers, reports and traces for good, each as far as said.",
    },
    evidence: ["P41", "P42", "P43", "P44", "F19", "F21"],
    writes: ["paperworkKept", "trimReported", "informationLag", "orderCadence", "printSaved"],
    parameters: ["meetingsPart", "documentsPart", "reportsPart", "tracesPart", "meetingsNeeded"],
    act: trim,
  },
  standard: {
    fields: record("降低办理标准", "Lower the standard of work", {
      to: amount(0.3, 1, "每件的工作量降到", "Work of a case, over the proper one", unit.ratio, 0.8),
    }),
    about: {
      zh: "每件少下功夫，省出时间，质量受损。",
      en: "Less work is put into each case: it saves time and costs quality.",
    },
    evidence: ["F22"],
    writes: ["standard"],
    act: (o) =>
      forEachTownship("standard", (model, state, t, tick) => {
        const standard = amountFor(o.to, model, state, t, tick);
        measuring(model, state, [t], tick, () => {
          state.standard[t] = standard;
        });
      }),
  },
};
