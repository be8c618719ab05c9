import { z } from "zod";
import { presetNames } from "../presets.ts";
import { setting } from "../setting.ts";

export const preset = setting(
  z.enum(presetNames).optional(),
  { nl: `een van: ${presetNames.join(", ")}`, en: `one of: ${presetNames.join(", ")}` },
  {
    nl: "Systeem waarvan dit een export is: bekende koppen en woorden; wat hieronder staat gaat voor",
    en: "System that this is an export of: known headers and words; the keys below go first",
  },
);
