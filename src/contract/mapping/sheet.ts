import { z } from "zod";
import { setting } from "../setting.ts";

export const sheet = setting(
  z.string().min(1).max(255).optional(),
  { nl: "de naam van een werkblad", en: "the name of a sheet" },
  {
    nl: "Werkblad van een Excel-werkmap; zonder deze instelling het eerste dat zichtbaar is",
    en: "Sheet of an Excel workbook; without this setting the first that is shown",
  },
);
