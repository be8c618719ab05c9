import { z } from "zod";
import { setting } from "../setting.ts";

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
