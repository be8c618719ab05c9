import { z } from "zod";
import { setting } from "../setting.ts";

export const decimal = setting(
  z.enum([",", "."]).optional(),
  { nl: '"," of "."', en: '"," or "."' },
  { nl: "Decimaalteken", en: "Decimal mark" },
);
