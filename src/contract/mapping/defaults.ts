import { z } from "zod";
import { setting } from "../setting.ts";
import { cell } from "./cell.ts";

export const defaults = setting(
  z.record(z.string(), cell).default({}),
  { nl: "per kolom een vaste waarde", en: "a constant by column" },
  {
    nl: "Vaste waarde voor een kolom die de export niet heeft, of voor een lege cel",
    en: "A constant for a column that the export does not have, or for a blank cell",
  },
);
