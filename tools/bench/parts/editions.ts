import { globSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fiveYears, writeOrganisation } from "../../invented/organisation.ts";
import type { Part } from "../part.ts";
import { reportMaker, reportRows } from "../reports.ts";
import { type Row, row } from "../table.ts";

/** A report for each audience, all made by one run, of two organisations. */
export const editionsPart: Part = (folder, { people: most }) => {
  const rows = [most / 20, most].flatMap((people): Row[] => {
    const place = join(folder, String(people));
    const data = join(place, "organisation");
    writeOrganisation(data, fiveYears(people, people * 2000));
    const { make, site } = reportMaker(data, place);
    const ran = make("--audience", "all");
    const [editions, pages] = [readdirSync(site).length, globSync("**/*.html", { cwd: site }).length];
    return [
      ...reportRows(
        `${editions} editions of ${people} account managers, ${pages.toLocaleString("en")} pages`,
        ran,
      ),
      row("… pages a second", pages / ran.seconds, ""),
    ];
  });
  return { heading: "A report for each audience, made by one run (`--audience all`)", rows };
};
