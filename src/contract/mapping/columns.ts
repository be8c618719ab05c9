import { z } from "zod";
import { setting } from "../setting.ts";

export const columns = setting(
  z.record(z.string(), z.string().min(1)).default({}),
  { nl: "kolommen met elk een kop van de export", en: "columns with a header of the export each" },
  { nl: "Kop in de export, per kolom", en: "Header of the export, by column" },
);
