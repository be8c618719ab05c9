import type { site as dutch } from "../nl/site.ts";

/** The frame of every page in English. */
export const site: typeof dutch = {
  skip: "Skip to content",
  contents: "Contents of this page",
  product: "Sales productivity",
  pagesLabel: "Pages",
  languageLabel: "Language",
  inLanguage: { nl: "Nederlands", en: "English" },
  audience: (kind, name) =>
    kind === "management"
      ? "for management"
      : kind === "company"
        ? "for everybody"
        : kind === "team"
          ? `for team ${name}`
          : `for ${name}`,
  pages: {
    index: "Overview",
    strength: "Staffing",
    activity: "Activity",
    conversion: "Conversion",
    customers: "Customers",
    both: "Hours and customers",
    people: "Account managers",
    find: "Find",
    quality: "Data quality",
    archive: "Archive",
    method: "Method",
  },
  sortBy: "Sort",
  sortedBy: "Sorted by",
  ascending: "ascending",
  descending: "descending",
  filter: { show: "Show", all: "all", of: "of" },
  found: "found",
  findLabel: "Find a page, team, account manager, segment, customer or metric",
  published: {
    same: "This report stands as it was published, without persons; nothing has been restated since.",
    restated: (count) =>
      `This report stands as it was published, without persons; ${count} ${count === 1 ? "figure has" : "figures have"} been restated since.`,
    link: "To the archive",
  },
  partial: {
    running: (month, until) =>
      `${month} is not over: these are its figures up to ${until}, and none of them compares with a whole month. This report cannot be frozen.`,
    future: (month, until) =>
      `${month} has not begun: the exports go up to ${until}, and what is said here of that month is no result. This report cannot be frozen.`,
    exports_end: (month, until) =>
      `The exports end on ${until}, before ${month} was over: no figure of it compares with a whole month. This report cannot be frozen.`,
  },
  draft: {
    notice: (errors, leftOut) =>
      `Draft, not for publication: ${errors === 0 ? "there are" : errors} ${errors === 1 ? "error" : "errors"} in the exports${leftOut === "" ? "" : `; left out: ${leftOut}`}. This report cannot be kept.`,
    rows: (rows, file) => `${rows} ${rows === 1 ? "row" : "rows"} of ${file}`,
    without: (leftOut) => `Draft: without ${leftOut}.`,
    title: (title) => `Draft: ${title}`,
  },
  monthsLabel: "Months",
  crumbsLabel: "You are here",
  segments: "Segments",
  fromHours: "From hours",
  fromCustomers: "From customers",
  dataAsTable: "Data as a table",
  noteMark: (number) => `Note ${number}`,
  tableOf: (caption) => `Table: ${caption}`,
  download: { hours: "Figures from hours (CSV)", customers: "Figures from customers (CSV)" },
  definitions: "Definitions:",
  worksheets: (count) => (count === 1 ? "a worksheet" : `${count} worksheets`),
  off: {
    summary: (count, files) =>
      `Some things are not in this report, because ${files} ${count === 1 ? "is" : "are"} missing`,
    line: (what, files) => `${what}: add ${files}`,
    note: "What is missing is switched off, and never counted as zero.",
  },
  print: {
    contents: "Contents",
    teams: "The month of each team, read twice",
    people: "Talk sheets",
    appendix: "Appendix: tables",
  },
  dataUntil: (day) => `Activities and quotes up to ${day}.`,
};
