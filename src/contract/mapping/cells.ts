import { z } from "zod";
import { setting } from "../setting.ts";

/** A word or number of an export, or what one means, as report.yaml writes it. */
export const cell = z.union([z.string(), z.number()]);

export const values = setting(
  z.record(z.string(), z.record(z.string(), cell)).default({}),
  {
    nl: 'per kolom wat een woord betekent, zoals { outcome: { Won: won, "*": open } }',
    en: 'what a word means, by column, such as { outcome: { Won: won, "*": open } }',
  },
  {
    nl: 'Wat een woord van de export betekent, per kolom; "*" is elk ander woord',
    en: 'What a word of the export means, by column; "*" is every other word',
  },
);

export const defaults = setting(
  z.record(z.string(), cell).default({}),
  { nl: "per kolom een vaste waarde", en: "a constant by column" },
  {
    nl: "Vaste waarde voor een kolom die de export niet heeft, of voor een lege cel",
    en: "A constant for a column that the export does not have, or for a blank cell",
  },
);

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

export const fillDown = setting(
  z.array(z.string().min(1)).default([]),
  {
    nl: "een lijst van kolommen, zoals [account_manager_id]",
    en: "a list of columns, such as [account_manager_id]",
  },
  {
    nl: "Kolommen waarvan de waarde alleen op de eerste regel van elke groep staat: een lege cel neemt die van de regel erboven",
    en: "Columns of which the value stands on the first row of each group alone: a blank cell takes that of the row above",
  },
);
