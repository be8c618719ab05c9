import { z } from "zod";
import { setting } from "../setting.ts";
import { periodLengths } from "./lasts.ts";

export const every = setting(
  z.enum(periodLengths).optional(),
  { nl: "maand, kwartaal of jaar (month, quarter, year)", en: "month, quarter or year" },
  {
    nl: "Dat elk bedrag een vast target is van elke maand (kwartaal, jaar) vanaf de eerste dag, tot de laatste dag, of zonder die tot de volgende regel of het einde van het boekjaar",
    en: "That each amount is a fixed target of every month (quarter, year) from the first day on, to the last day, or without one to the next row or the end of the fiscal year",
  },
);
