import type { Preset } from "./preset.ts";
import { dynamics } from "./presets/dynamics.ts";
import { hubspot } from "./presets/hubspot.ts";
import { pipedrive } from "./presets/pipedrive.ts";
import { salesforce } from "./presets/salesforce.ts";
import { teamleader } from "./presets/teamleader.ts";

/** Names under which `preset:` in report.yaml knows a system. */
export const presetNames = ["salesforce", "hubspot", "dynamics", "pipedrive", "teamleader"] as const;
export type PresetName = (typeof presetNames)[number];

/** The known forms of each system's exports. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  salesforce,
  hubspot,
  dynamics,
  pipedrive,
  teamleader,
};
