import { counted } from "../format.ts";
import type { archive as nl } from "../nl/archive.ts";

/** The archive: what was published, and what has been restated since. */
export const archive: typeof nl = {
  title: (months, changed, f) =>
    changed === 0
      ? `${counted(months, "month stands", "months stand", f)} here as published; nothing has been restated`
      : `Of ${counted(months, "published month", "published months", f)} ${changed === 1 ? "one has" : `${f.number(changed)} have`} been restated since`,
  lead: "A published month does not change any more. Where the data now say something else of that month, the figure that would be otherwise stands here, with the file that it comes from. Nothing of persons is kept.",
  partial: (month) =>
    `${month} is not whole and not among them: this report is an interim one, which is not kept.`,
  gaps: (months) => `Not kept: ${months}.`,
  month: (month, restated, f) =>
    restated === 0
      ? `${month}: nothing restated`
      : `${month}: ${counted(restated, "figure", "figures", f)} restated`,
  open: (month) => `The report of ${month}`,
  table: (month) => `Restated since ${month} was published`,
  figure: "Figure",
  of: "Of",
  window: "Over",
  was: "Published",
  now: "Now",
  why: "Because of",
  changed: (files) => `${files} changed`,
  byProgram: "the calculation or a setting",
};
