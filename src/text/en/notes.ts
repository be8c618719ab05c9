import { counted } from "../format.ts";
import type { notes as nl } from "../nl/notes.ts";

/** Notes: what somebody wrote beside a figure. */
export const notes: typeof nl = {
  reasons: {
    hands: "Staffing",
    customers: "Customers",
    price: "Price",
    product: "Product",
    data: "Data",
  },
  about: (what, whose, month) => `Note on ${what}, ${whose}, ${month}:`,
  spoken: (about, text) => `${about} ${text}`,
  all: (count, f) => counted(count, "note", "notes", f),
  more: (count, f) => `${counted(count, "more note", "more notes", f)}`,
  changed: {
    added: "added later",
    withdrawn: "withdrawn since",
    edited: (now) => `edited since; now: ${now}`,
    editedOtherwise: "edited since",
  },
  archive: {
    table: (month) => `Notes that are otherwise since ${month} was published`,
    beside: "Beside",
  },
  named: {
    title: "What was named as the reason, beside what it explains",
    explains: (reason, times, share) =>
      `${reason}: named ${times}; explains ${share} of this year's shortfall`,
    brought: (reason, times, amount) => `${reason}: named ${times}; brought ${amount} this year instead`,
    moreThanGap: (reason, times, cost, gap) =>
      `${reason}: named ${times}; cost ${cost} this year, more than the whole shortfall of ${gap}`,
    only: (reason, times) => `${reason}: named ${times}`,
    times: (count) => `${count} ${count === "1" ? "time" : "times"}`,
    note: "In the notes of this fiscal year in this edition. Beside customers stand plan and coverage, beside price the order value, beside product the hit rate, beside data no step. The shares do not add up: customers are of the other reading.",
  },
};
