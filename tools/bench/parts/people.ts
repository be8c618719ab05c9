import { fiveYears } from "../../invented/organisation.ts";
import { grown } from "../growth.ts";
import type { Part } from "../part.ts";
import { measuredOf } from "../run.ts";
import { row } from "../table.ts";

const activitiesEach = 2000;

/** The stages that grow, in their order, as the table tells them. */
const stages = [
  ["setup", "setup: proposing a report.yaml"],
  ["read", "read"],
  ["compute", "compute"],
  ["count", "… counting alone"],
  ["evidence", "… the rows behind findings alone"],
  ["forecast", "… where the year ends alone"],
  ["views", "views: what every page says"],
  ["charts", "charts, in one thread"],
  ["pages", "pages, in threads, views and charts included"],
  ["workbooks", "the workbooks of both languages, in one thread"],
] as const;

/** Every stage up to the pages for three organisations, each ten times the one before. */
export const peoplePart: Part = (_folder, { people: most }) => {
  const all = ["program", ...stages.map(([name]) => name), "json"] as const;
  const each = [most / 100, most / 10, most].map((size) => ({
    size,
    ...measuredOf(fiveYears(size, size * activitiesEach), all),
  }));
  const last = each.at(-1);
  if (!last) throw new Error("No organisation was measured");
  const { seconds, made, peakMegabytes } = last;
  const pages = `pages a second of ${most} (${made.pages} pages)`;
  return {
    heading: `${each.map(({ size }) => size).join(" / ")} account managers, 120 accounts and ${activitiesEach} activities each`,
    rows: [
      ...grown(stages, each),
      row(`where the year ends, part of compute of ${most}`, (100 * seconds.forecast) / seconds.compute, "%"),
      row(pages, made.pages / seconds.pages, "", { least: 100 }),
      row(`charts a second of ${most}, in one thread`, made.charts / seconds.charts, ""),
      row("… peak memory", peakMegabytes, "MB"),
      row("… report.json", made.json / 1e6, "MB"),
    ],
  };
};
