import { z } from "zod";
import { setting } from "../setting.ts";

export const firstOf = setting(
  z.record(z.string(), z.string().min(1)).default({}),
  {
    nl: 'per kolom het teken tussen de waarden, zoals { account_id: ";" }',
    en: 'by column the mark between the values, such as { account_id: ";" }',
  },
  {
    nl: "Cellen met meer waarden, waarvan de eerste wordt gelezen: het teken ertussen, per kolom",
    en: "Cells with several values, of which the first is read: the mark between them, by column",
  },
);
