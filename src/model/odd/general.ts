/** The chapters that hold for every step: arithmetic and chance; and the names that every detail may use. */
import type { Detail } from "./detail.ts";

const arithmetic: Detail = {
  of: "arithmetic",
  title: { zh: "算术", en: "Arithmetic" },
  symbols: {
    t: { zh: "乡镇序号，从 0 起", en: "index of a township, from 0" },
    m: { zh: "事项序号，从 0 起", en: "index of a matter, from 0" },
    o: { zh: "交办任务序号，从 0 起", en: "index of an order, from 0" },
    d: {
      zh: "领域序号：0 经济、1 民生、2 治理",
      en: "index of a domain: 0 economic, 1 service, 2 governance",
    },
    T: { zh: "乡镇数", en: "number of townships" },
    M: { zh: "事项数", en: "number of matters" },
    O: { zh: "交办任务数", en: "number of orders" },
    tick: { zh: "日序，预热首日为 0", en: "day number; 0 is the first day of the warm-up" },
  },
  stages: [],
};

export const general: readonly Detail[] = [arithmetic];
