import { z } from "zod";
import { setting } from "../setting.ts";

export const encoding = setting(
  z.enum(["utf-8", "utf-16le", "utf-16be", "windows-1252"]).optional(),
  {
    nl: "utf-8, utf-16le, utf-16be of windows-1252",
    en: "utf-8, utf-16le, utf-16be or windows-1252",
  },
  { nl: "Tekencodering", en: "Encoding" },
);
