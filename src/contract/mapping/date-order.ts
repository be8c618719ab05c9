import { z } from "zod";
import { setting } from "../setting.ts";

export const dateOrder = setting(
  z.enum(["dmy", "mdy", "ymd"]).optional(),
  { nl: "dmy, mdy of ymd", en: "dmy, mdy or ymd" },
  { nl: "Volgorde van dag (d), maand (m) en jaar (y)", en: "Order of day, month and year" },
);
