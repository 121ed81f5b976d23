/** Between counties: how the province ranks them, and what one learns from another. */
import { parameter } from "./parameter.ts";

export const provinceParameters = {
  countyRankingShare: parameter([0.25, 0, 0.5], "share", "县间排名首尾各占的份额", "Share of counties at the top and at the bottom", "assumed", "F23, direction only"),
  countyRankingSanction: parameter([2, 0, 20], "count", "排名末位的县每乡镇的问责份量", "Penalties of a bottom county, for each of its townships", "assumed", "F23, as of the ranking of townships"),
  countyRankingRelief: parameter([0.1, 0, 1], "share", "排名首位的县畏责的减轻", "Fall of fear in a top county", "assumed", "F23, direction only"),
  countyRankingPressure: parameter([0.2, 0, 1], "share", "排名末位次月上报时多受的压力", "Pressure on reports of a bottom county next month", "assumed", "F23, M17, direction only"),
  countyPeerSharing: parameter([0.02, 0, 0.2], "perMonth", "向先进县学习", "Skill learnt from the best county", "assumed", "direction only"),
} as const;
