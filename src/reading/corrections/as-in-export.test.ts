import { expect, test } from "vitest";
import { asInExport } from "./as-in-export.ts";

const correction = (to: string, heading = "naar") => ({
  at: {
    file: "correcties.csv",
    line: 2,
    headings: { file: "", key: "", column: "", from: "", to: heading, why: "" },
  },
  ...{ file: "", key: "", column: "", from: "", to, why: "" },
});

test("a date that a Dutch spreadsheet has turned round stands as the export has its dates, year in front", () => {
  const written = ["03-04-2026", "3-4-2026"].map((to) => asInExport(correction(to), "2026-05-29", true));
  expect(written).toEqual(["2026-04-03", "2026-04-03"]);
});

test.each([
  ["nothing that tells how the export writes dates", "03-04-2026", "", "naar", true],
  ["an export with the day in front", "03-04-2026", "29-05-2026", "naar", true],
  ["another language, of which the order is not known", "03-04-2026", "2026-05-29", "to", true],
  ["a column of texts", "03-04-2026", "2026-05-29", "naar", false],
  ["what is no date", "32-01-2026", "2026-05-29", "naar", true],
  ["another mark", "03/04/2026", "2026-05-29", "naar", true],
])("it stays as it is typed: %s", (_, to, found, heading, isDay) => {
  expect(asInExport(correction(to, heading), found, isDay)).toBe(to);
});
