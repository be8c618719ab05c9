import { z } from "zod";
import { setting } from "../setting.ts";
import { cell } from "./cell.ts";

export const skip = setting(
  z.record(z.string(), z.array(cell)).default({}),
  {
    nl: "per kop een lijst van woorden, zoals { stage: [Prospecting] }",
    en: "a list of words by header, such as { stage: [Prospecting] }",
  },
  {
    nl: "Regels die met opzet worden overgeslagen: woorden per kop",
    en: "Rows that are left out on purpose: words by header",
  },
);
