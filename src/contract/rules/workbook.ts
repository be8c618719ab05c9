import { rule } from "./rule.ts";

/** Rules of a workbook of Excel: which sheet is read, and what only a workbook can hold. */
export const workbookRules = {
  "workbook.no_sheet": rule(
    "error",
    ["Werkblad bestaat niet", "Verbeter de naam achter sheet: in report.yaml."],
    ["Sheet does not exist", "Correct the name behind sheet: in report.yaml."],
  ),
  "workbook.other_sheets": rule(
    "warning",
    [
      "Werkbladen die niet zijn gelezen",
      "Noem onder files: in report.yaml welk werkblad het is, in een query als targets.Q1.",
    ],
    [
      "Sheets that were not read",
      "Say under files: in report.yaml which sheet it is, in a query as targets.Q1.",
    ],
  ),
  "workbook.hidden": rule(
    "warning",
    ["Verborgen regels of kolommen", "Kijk of ze meetellen; haal anders de regels weg uit de werkmap."],
    ["Hidden rows or columns", "See whether they count; else take the rows out of the workbook."],
  ),
  "workbook.merged": rule(
    "repaired",
    ["Samengevoegde cellen", "Zo gelezen; u hoeft niets te doen."],
    ["Merged cells", "Read so; there is nothing to do."],
  ),
  "workbook.error_value": rule(
    "warning",
    ["Formule met een fout", "Verbeter de formule; in een cel die het rapport nodig heeft, is dit een fout."],
    ["Formula with an error", "Correct the formula; in a cell that the report needs it is an error."],
  ),
  "workbook.no_result": rule(
    "error",
    ["Formule zonder uitkomst", "Open de werkmap in Excel en sla hem op: dan staan de uitkomsten erin."],
    ["Formula without a result", "Open the workbook in Excel and save it: then it holds the results."],
  ),
} as const;
