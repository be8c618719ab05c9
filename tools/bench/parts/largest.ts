import { join } from "node:path";
import { fiveYears, writeOrganisation } from "../../invented/organisation.ts";
import type { Part } from "../part.ts";
import { reportMaker, reportRows } from "../reports.ts";

/** Whole sites of the largest organisation that the report is made for, as its user waits for them. */
export const largestPart: Part = (folder, { people, activities }) => {
  const data = join(folder, "organisation");
  writeOrganisation(data, fiveYears(people, activities));
  const { make } = reportMaker(data, folder);
  const shown = [people * 120, activities].map((count) => count.toLocaleString("en"));
  return {
    heading: `${people} account managers, ${shown[0]} accounts, five years, ${shown[1]} activities: the whole site`,
    rows: [
      ...reportRows("the first, which compiles", make()),
      ...reportRows("every month", make(), { most: 1500 }),
    ],
  };
};
