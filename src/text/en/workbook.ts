import type { workbook as nl } from "../nl/workbook.ts";

/** The workbook: all tables of the report, a sheet for each subject. */
export const workbook: typeof nl = {
  parts: {
    count: "number",
    of: "of",
    low: "low end",
    high: "high end",
    before: "expected before",
  },
  again: (name, number) => `${name} (${number})`,
  part: (column, part) => `${column}: ${part}`,
  note: "Note",
  sheets: {
    teams: "Teams",
    segments: "Segments",
    each: "By account manager",
    plans: "Plans",
    due: "Due",
    quotes: "Open quotes",
    definitions: "Definitions",
  },
  titles: {
    teams: "What the page of each team has, one under another",
    segments: "What the page of each segment has, one under another",
    each: "What the page of each account manager has, one under another",
    plans: "The lines of each contact plan",
    due: "Every customer with a plan, and who waits",
    quotes: "Every open quote",
  },
  definitions: {
    title: "What each figure means",
    reading: [
      "Beside a percentage stands on how many cases it rests. Of fewer than ten cases there is no percentage, only their numbers.",
      "A blank cell has no value; where the reason is known, it stands there. Amounts are not rounded, also where a heading says that they are in thousands.",
    ],
    metric: "Figure",
    meaning: "Meaning",
    of: "Reading",
    hours: "from hours",
    customers: "from customers",
    id: "Name in files",
  },
};
