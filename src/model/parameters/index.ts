/** All parameters of the model in one table: name to {default, range, unit, zh, en, source, grade}. */

import { assessmentParameters } from "./assessment.ts";
import { assignmentParameters } from "./assignment.ts";
import { burdenParameters } from "./burden.ts";
import { capacityParameters } from "./capacity.ts";
import { demandParameters } from "./demand.ts";
import { experienceParameters } from "./experience.ts";
import { institutionParameters } from "./institutions.ts";
import type { ParameterSpec } from "./parameter.ts";
import { peopleParameters } from "./people.ts";
import { provinceParameters } from "./province.ts";
import { regimeParameters } from "./regime.ts";
import { responseParameters } from "./response.ts";
import { serviceParameters } from "./service.ts";
import { steeringParameters } from "./steering.ts";

export type { Grade, ParameterSpec } from "./parameter.ts";

const table = {
  ...demandParameters,
  ...assignmentParameters,
  ...capacityParameters,
  ...serviceParameters,
  ...experienceParameters,
  ...steeringParameters,
  ...peopleParameters,
  ...responseParameters,
  ...institutionParameters,
  ...regimeParameters,
  ...assessmentParameters,
  ...burdenParameters,
  ...provinceParameters,
};

export type ParameterName = keyof typeof table;
export const parameters: Readonly<Record<ParameterName, ParameterSpec>> = table;
/** Read when a county is founded and never after: a reform cannot set them. */
export const foundingParameters = ["ordersShare", "easyBelow", "qualifiedNew", "upperLoad"] as const;
export const parameterNames = Object.keys(table) as readonly ParameterName[];
