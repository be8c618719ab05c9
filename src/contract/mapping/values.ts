import { z } from "zod";
import { setting } from "../setting.ts";
import { cell } from "./cell.ts";

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
