import { z } from "zod";
import { setting } from "../setting.ts";

export const delimiter = setting(
  z.enum([";", ",", "\t", "|"]).optional(),
  { nl: '";", ",", "|" of "\\t" (tab)', en: '";", ",", "|" or "\\t" (tab)' },
  { nl: "Scheidingsteken tussen cellen", en: "Delimiter between cells" },
);
