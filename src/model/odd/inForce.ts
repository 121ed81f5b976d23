/** What is in force: how the columns of institutions are read where their switch is off. */
import type { Detail } from "./detail.ts";

export const inForce: Detail = {
  of: "inForce",
  title: { zh: "现行的制度", en: "Institutions in force" },
  stages: [
    {
      zh: "改革把设立的制度写进列里。相应的开关关闭时，各步、各章（指标在内）读到的就是没有这项制度：`refusal` 关，`mayRefuse` 按 0；`negativeList` 关，`negative` 按 0；`coordinationRight` 关，`coordinates` 按 0；`pooling` 关，`poolShare` 按 0；`dispatch` 关，`dispatchShare` 按 0；`platform` 关，`platformDays` 按 0；`nearby` 关，`centreCovers` 按 0，`distance` 按 `travelDistance`；`sharedData` 关，`dataShared` 按 0；`campaign` 关，`campaignFrom` 按 −1；`levels` 关，`levelDays` 按 0。开关 `directDispatch` 关，同名的列按 0。",
      en: "Reforms write the institutions that they set up into columns. With its switch off, every step and chapter (indicators too) reads as if the institution were not there: with `refusal` off `mayRefuse` counts as 0; with `negativeList` off `negative` as 0; with `coordinationRight` off `coordinates` as 0; with `pooling` off `poolShare` as 0; with `dispatch` off `dispatchShare` as 0; with `platform` off `platformDays` as 0; with `nearby` off `centreCovers` as 0 and `distance` as `travelDistance`; with `sharedData` off `dataShared` as 0; with `campaign` off `campaignFrom` as −1; with `levels` off `levelDays` as 0. With the switch `directDispatch` off the column of that name counts as 0.",
    },
    {
      zh: "例外：改革写这些列、也按原值读它们（如“只升不降”），制度占的工时和花的钱（见 `capacity` 与 `money`）照原值算。列本身从不因开关而变。",
      en: "Exceptions: reforms write these columns and read them as they are (where one is only ever raised, for one), and the hours and the money that institutions take (see `capacity` and `money`) go by the columns as they are. No switch changes the columns themselves.",
    },
  ],
};
