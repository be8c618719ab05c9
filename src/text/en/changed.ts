import type { changed as nl } from "../nl/changed.ts";

/** What is otherwise than in the month that was kept last. */
export const changed: typeof nl = {
  nothing: (month, standing) => `Nothing new since ${month}${standing === "" ? "" : `; ${standing}`}`,
  title: (month, parts) => `Since ${month}: ${parts}`,
  parts: {
    added: (count) => `${count} new ${count === "1" ? "finding" : "findings"}`,
    gone: (count) => `${count} ${count === "1" ? "finding" : "findings"} gone`,
    moved: (count) => `${count} ${count === "1" ? "figure" : "figures"} moved beyond chance`,
    restated: (months) => `${months} restated`,
  },
  earlierMonths: "earlier months",
  noneRestated: (month) => `Nothing restated since ${month}`,
  gap: (kept, missing) => `Compared with ${kept}; not kept: ${missing}.`,
  added: (items) => `New: ${items}.`,
  gone: (items) => `Gone: ${items}.`,
  neither: "No finding came and no finding went.",
  finding: (about, what) => `${about}: ${what}`,
  more: (count) => `${count} more`,
  stand: (count) => `${count} ${count === "1" ? "finding still stands" : "findings still stand"}`,
  since: (month, isOldest) => `since ${isOldest ? "at least " : ""}${month}`,
  oldest: (since) => `the oldest ${since}`,
  why: {
    not_found: "not seen any more",
    too_early: "may be chance now",
    no_figure: "cannot be said any more: a figure is missing",
  },
  goneOne: (finding, why) => `Gone: ${finding} (${why})`,
  newOne: (finding) => `New: ${finding}`,
  standsOne: (finding, since) => `${finding}, ${since}`,
  moved: (items, compared) =>
    `Beyond chance, of ${compared} ${compared === "1" ? "figure" : "figures"} compared: ${items}.`,
  noneMoved: (compared) =>
    compared === "1"
      ? "The one figure that can be compared moved no more than chance."
      : `None of the ${compared} figures compared moved more than chance.`,
  movedOne: (figure, about, before, now, low, high) =>
    `${figure}${about === "" ? "" : `, ${about}`}: from ${before} to ${now} (usually ${low} to ${high})`,
  restated: (item) => `Restated: ${item}.`,
  restatedOne: (figure, before, now, causes) =>
    `${figure} from ${before} to ${now}${causes === "" ? "" : `, by ${causes}`}`,
  counted: (figure, month, about) => `${figure} in ${month}${about === "" ? "" : ` (${about})`}`,
  rows: (count, file) => `${count} ${count === "1" ? "quote" : "quotes"} in ${file}`,
  all: (count, month) =>
    `${count} ${count === "1" ? "figure" : "figures"} of ${month} would be otherwise now`,
  archive: "see the archive",
  details: "Everything in detail",
};
