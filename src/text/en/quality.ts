import { counted } from "../format.ts";
import type { quality as nl } from "../nl/quality.ts";

/** Data quality: what was read, repaired, rejected and missing. */
export const quality: typeof nl = {
  title: {
    nothing: "No rows were read",
    all: (rows) => `All ${rows} rows were used`,
    share: (share) => `${share} of the rows were used`,
    warnings: (count, f) =>
      count === 0
        ? "there are no warnings"
        : `there ${count === 1 ? "is" : "are"} ${counted(count, "warning", "warnings", f)}`,
  },
  lead: (rows, files) =>
    `The report is made of ${rows} rows in ${files}. Nothing is dropped silently: read = used + rejected + skipped.`,
  files: (count, f) => counted(count, "file", "files", f),
  filesTable: "What was read",
  filesNote: "Nothing of the absence file stands here; npm run check shows what was read of it.",
  query: (files: string) => `a query over ${files}`,
  formsTable: "How it was read",
  formsNote: "Found from the content of each file; report.yaml can pin it.",
  file: "File",
  read: "Read",
  used: "Used",
  rejected: "Rejected",
  skipped: "Skipped",
  encoding: "Encoding",
  delimiter: "Delimiter",
  decimal: "Decimal",
  dates: "Dates",
  leftOut: "Title and total lines",
  preset: "Export of",
  unused: "Columns not used",
  dateOrders: { dmy: "day-month-year", mdy: "month-day-year", ymd: "year-month-day" },
  tab: "tab",
  sheet: (name: string) => (name === "" ? "Excel" : `Excel, sheet ${name}`),
  missingTitle: (count, f) =>
    `${counted(count, "file is", "files are", f)} missing: what needs ${count === 1 ? "it" : "them"} is switched off`,
  missingTable: "Missing files",
  missingWhat: "What lacks it",
  touched: "Pages with a part switched off",
  figures: (count, f) => counted(count, "metric", "metrics", f),
  touchedTitle: (pages, f) => `The remarks touch ${counted(pages, "page", "pages", f)} of the report`,
  touchedTable: "What the remarks touch, by page",
  touchedNote: "A warning does not always touch a figure: every remark below says what became of the row.",
  page: "Page",
  remarksIn: "Remarks in",
  madeOf: "Made of these",
  recording: {
    title: (what, share, month) => `${what}: ${share} in ${month}, the highest share that lacks something`,
    whole: (month) => `In ${month} no activity, quote or order lacks anything`,
    sub: (first, last) => `Share of rows that lack something, by month, ${first} to ${last}`,
    facts: (month, shares) => `Small line charts by month. In ${month}: ${shares}`,
    table: "What is missing in the rows, by month",
  },
  corrections: {
    title: (count, f) => `${counted(count, "cell was", "cells were", f)} read as a correction says`,
    table: "Corrections of the exports",
    key: "Key",
    column: "Column",
    from: "From",
    to: "To",
    why: "Why",
    before: { from: "from ", to: "to " },
    blank: "(blank)",
    note: "The exports themselves are unchanged. Of the absence file nothing is told here.",
    noteOf: (shown, all) => `The first ${shown} of ${all}; report.json has them all.`,
  },
  problemsTitle: (count, f) =>
    count === 0 ? "There is nothing to remark" : counted(count, "kind of remark", "kinds of remarks", f),
  problemsTable: "Remarks by rule of the check",
  remark: "Remark",
  rule: "Rule",
  severity: "Severity",
  count: "Count",
  severities: { error: "error", warning: "warning", repaired: "repaired" },
  place: "Place",
  found: "Found",
  what: "Expected, and what to do",
  toPaste: "To paste:",
  examplesNote: (shown, all) =>
    `The first ${shown} of ${all}; npm run check -- --format json gives them all.`,
};
