/** How cases find those who can settle them: what townships were promised, how departments work together, how near. */
import { unit } from "../parameters/parameter.ts";
import { flag, flow, mark, seconds, stock } from "./column.ts";

const { day, hour, index, kilometre, share } = unit;

export const responseColumns = {
  whistlePromise: stock(
    "township",
    "吹哨承诺天数（0 为按参数）",
    "Days promised to a whistle (0 = as the parameter says)",
    day,
  ),
  whistleShare: stock(
    "township",
    "跨部门件吹哨的份额",
    "Share of the cases of several departments that is whistled for",
    share,
  ),
  whistleTeam: stock(
    "township",
    "一次吹哨的部门工时（0 为按参数）",
    "Department hours of one whistle (0 = as the parameter says)",
    hour,
  ),
  coordinates: mark("township", "对派驻机构的统筹协调权", "May coordinate field offices", flag),
  directDispatch: mark("township", "热线直派", "Hotline cases go straight to who decides", flag),
  hotlineWeight: stock("township", "接诉即办的考核权重", "Weight of the hotline in the assessment", index),
  platformDays: stock(
    "township",
    "平台限时响应天数（0 为无）",
    "Days promised by the platform (0 = none)",
    day,
  ),
  offloadSet: stock(
    "township",
    "部门常态转嫁的份额",
    "Share of their work that departments push down at any load",
    share,
  ),
  distance: stock("township", "办事路程", "Way to the counter", kilometre),
  centreCovers: stock(
    "township",
    "便民中心可代办的上级事项份额",
    "Share of what is decided above that the centre sees to",
    share,
  ),
  dataShared: stock("township", "数据共享程度", "Data shared between departments", share),
  poolShare: stock("county", "部门窗口合并份额", "Share of the departments' hours that is pooled", share),
  dispatchShare: stock(
    "county",
    "部门工时按需调配份额",
    "Share of the departments' hours that follows demand",
    share,
  ),
  whistleSeconds: flow("desk", "今日吹哨工时", "Hours given to whistle teams today", seconds),
  deskIdle: flow("desk", "上级窗口今日余时", "Hours left at a desk above today", seconds),
} as const;
