/** The counties one can choose: made of archetypes, or real ones by their code. */
import type { Text } from "../../src/index.ts";
import type { Settings } from "./settings.ts";

interface Preset {
  readonly name: Text;
  readonly archetypes: Readonly<Record<string, number>>;
}

/** Fourteen townships each; an archetype that is not named has none. */
const presets: Readonly<Record<string, Preset | undefined>> = {
  example: undefined,
  plain: {
    name: { zh: "中西部示例县", en: "Plains example county" },
    archetypes: { 中西部一般镇: 12, 山区小乡: 1, 城关镇: 1, 东部强镇: 0 },
  },
  mountain: {
    name: { zh: "山区示例县", en: "Mountain example county" },
    archetypes: { 中西部一般镇: 2, 山区小乡: 11, 城关镇: 1, 东部强镇: 0 },
  },
  east: {
    name: { zh: "东部示例县", en: "Eastern example county" },
    archetypes: { 中西部一般镇: 3, 山区小乡: 0, 城关镇: 1, 东部强镇: 10 },
  },
};

export type PresetName = "example" | "plain" | "mountain" | "east";
export const presetNames = Object.keys(presets) as readonly PresetName[];
const TOWNSHIPS = 14;

export function isPreset(place: string): place is PresetName {
  return Object.hasOwn(presets, place);
}

/** Whether text could be the code of a county. */
export function isCountyCode(text: string): boolean {
  return /^\d{6}$/.test(text);
}

/** Whether text could be a place: a preset, or the code of a county. */
export function isPlace(text: string): boolean {
  return isPreset(text) || isCountyCode(text);
}

/** What is laid over every scenario for this place; nothing for the example county that they come with. */
export function overridesOf({ place, county }: Pick<Settings, "place" | "county">): object {
  if (!isPreset(place)) return { county: { division: place } };
  const preset = presets[place];
  const base = preset && { name: preset.name, townships: TOWNSHIPS, archetypes: preset.archetypes };
  return base || Object.keys(county).length > 0 ? { county: { ...base, ...county } } : {};
}
