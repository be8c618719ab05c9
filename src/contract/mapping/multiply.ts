import { z } from "zod";
import { setting } from "../setting.ts";

export const multiply = setting(
  z.record(z.string(), z.number().positive()).default({}),
  {
    nl: "per kolom een getal boven 0, zoals { value: 1000 }",
    en: "a number above 0 by column, such as { value: 1000 }",
  },
  {
    nl: "Waarmee de getallen van een kolom worden vermenigvuldigd: 1000 voor bedragen in duizenden, 12 voor een norm per maand, 0.01 voor 80 in plaats van 80 %; 1 als ze zijn zoals ze er staan",
    en: "What the numbers of a column are multiplied by: 1000 for amounts in thousands, 12 for a norm per month, 0.01 for 80 in the place of 80%; 1 where they are as they stand",
  },
);
