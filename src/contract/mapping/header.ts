import { z } from "zod";
import { setting } from "../setting.ts";

export const header = setting(
  z.array(z.string()).min(1).max(10_000).optional(),
  {
    nl: "een lijst met de namen van de kolommen, zoals [quote_id, account_manager_id, issued_on]",
    en: "a list of the names of the columns, such as [quote_id, account_manager_id, issued_on]",
  },
  {
    nl: "Namen van de kolommen, op volgorde, voor een bestand zonder koppen of met verkeerde",
    en: "Names of the columns, in order, for a file without headings or with wrong ones",
  },
);
