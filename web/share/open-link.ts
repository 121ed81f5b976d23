/** A link that is opened: its settings in a county that there is, and all that it says and the page cannot take. */
import type { Services } from "../room.ts";
import { type Linked, type Lost, readAddress } from "../settings/address.ts";
import { FIRST_COUNTY, hasCounty } from "../settings/divisions.ts";
import { unitsFor } from "../settings/scenarios.ts";
import { type Settings, settingsOfStudy } from "../settings/settings.ts";
import { readCheck } from "./link.ts";

/** What a pasted link said: the address itself may have been written anew before the event is told. */
export function hashOf({ newURL }: HashChangeEvent): string {
  return new URL(newURL).hash;
}

/** What is written after `check=`, when it is nothing that this page could have written. */
function lostCheck(hash: string): Lost[] {
  const said = new URLSearchParams(hash.slice(1)).get("check");
  return said === null || readCheck(said) ? [] : [{ what: "check", said }];
}

/** The settings in a county that there is. */
async function inACounty(settings: Settings, divisions: Services["divisions"]): Promise<Linked> {
  // what is wrong with the divisions is told by the run, which needs them
  const units = await unitsFor(settings, divisions).catch(() => undefined);
  const { place } = settings;
  if (!units || hasCounty(units, place)) return { settings, lost: [] };
  const there = { ...settings, place: FIRST_COUNTY, county: {} };
  return { settings: there, lost: [{ what: "county", said: place }] };
}

/** What is missing in the link, or cannot be taken, is as in the report, or by default. */
export async function openLink(
  hash: string,
  { report, divisions }: Pick<Services, "report" | "divisions">,
): Promise<Linked> {
  const own = report && settingsOfStudy(report);
  const { settings, lost } = await readAddress(hash, own);
  // a report has its result: it is shown at once, and its county is looked up when it is run again
  const there = settings.place === own?.place ? { settings, lost: [] } : await inACounty(settings, divisions);
  return { settings: there.settings, lost: [...lost, ...there.lost, ...lostCheck(hash)] };
}
