import { z } from "zod";
import { setting } from "../setting.ts";

export const once = setting(
  z.string().min(1).optional(),
  { nl: "een kop van de export", en: "a header of the export" },
  {
    nl: "Kop waarvan elke waarde één keer telt: latere regels ermee worden overgeslagen",
    en: "Header of which each value counts once: later rows with it are left out",
  },
);
