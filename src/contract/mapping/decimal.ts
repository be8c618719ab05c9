import { z } from "zod";
import { setting } from "../setting.ts";

const mark = z.enum([",", "."]);

export const decimal = setting(
  z.union([mark, z.record(z.string(), mark)]).optional(),
  {
    nl: '"," of ".", of per kolom zoals { value: ",", hit_rate: "." }',
    en: '"," or ".", or by column such as { value: ",", hit_rate: "." }',
  },
  { nl: "Decimaalteken, van alle kolommen of per kolom", en: "Decimal mark, of all columns or by column" },
);
