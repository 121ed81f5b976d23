/** Desks above: three departments by domain, city, province; and what is remembered of reforms and months. */
import { unit } from "../parameters/parameter.ts";
import { cases, date, flag, flow, mark, seconds, stock } from "./column.ts";

const { count, ratio } = unit;

export const desksColumns = {
  deskSeconds: stock("desk", "上级窗口日工时", "Hours a day of a desk above", seconds),
  whistleDebt: stock("county", "欠报到队伍的工时", "Hours owed to whistle teams", seconds),
  deskOwed: stock("desk", "带教与收回任务占用", "Hours owed to mentoring and to orders taken back", seconds),
  deskLoad: stock("desk", "上级窗口负荷", "Load of a desk above", ratio),
  deskWaiting: stock("desk", "上级窗口待办", "Work waiting above", seconds),
  deskDemand: stock("desk", "上级窗口新增工时", "Smoothed hours arriving at a desk", seconds),
  deskArriving: flow("desk", "上级窗口今日新增", "Hours arriving at a desk today", seconds),
  deskQueued: stock("township", "上级窗口待办件", "Cases waiting for hands above", cases),
  programNext: date("applied", "改革进度", "Progress of each reform, by township", count),
  applied: mark(
    "applied",
    "条件改革已施行",
    "Whether a conditional reform has been applied, by reform and township",
    flag,
  ),
  monthTally: stock("tally", "本月累计", "Sums of the month, by township", ratio),
  dayTally: stock("tally", "当日累计", "Sums of the day, by township", ratio),
  lastMonth: stock("indicator", "上月指标", "Indicators of the last closed month, by township", ratio),
  cursor: date("cursor", "队列游标", "Where each service class stands while a day is served", count),
} as const;
