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
  filesTable: "What was read, and how",
  file: "File",
  read: "Read",
  used: "Used",
  rejected: "Rejected",
  skipped: "Skipped",
  encoding: "Encoding",
  delimiter: "Delimiter",
  decimal: "Decimal",
  dates: "Dates",
  unused: "Columns not used",
  dateOrders: { dmy: "day-month-year", mdy: "month-day-year", ymd: "year-month-day" },
  tab: "tab",
  missingTitle: (count, f) =>
    `${counted(count, "file is", "files are", f)} missing: what needs ${count === 1 ? "it" : "them"} is switched off`,
  missingTable: "Missing files",
  missingWhat: "What lacks it",
  touched: "Pages with a part switched off",
  figures: (count, f) => counted(count, "metric", "metrics", f),
  problemsTitle: (count, f) =>
    count === 0 ? "There is nothing to remark" : counted(count, "kind of remark", "kinds of remarks", f),
  problemsTable: "Remarks by rule of the check",
  rule: "Rule",
  severity: "Severity",
  count: "Count",
  severities: { error: "error", warning: "warning", repaired: "repaired" },
  examples: (rule) => `Examples of ${rule}`,
  place: "Place",
  found: "Found",
  what: "Expected, and what to do",
  examplesNote: (shown, all) =>
    `The first ${shown} of ${all}; npm run check -- --format json gives them all.`,
};
