import { expect, test } from "vitest";
import { readLines } from "../reading.fixture.ts";

const asked = (headers: string, rows: readonly string[], outcome: string) =>
  readLines(
    "quotes",
    [`account_manager_id;issued_on;${headers}`, ...rows.map((row) => `K1;2026-10-01;${row}`)],
    {
      mapping: { columns: { outcome }, values: { outcome: { ja: "won", nee: "lost" } } },
    },
  ).problems.filter(({ paste }) => paste?.includes("Gesloten"));

test("an outcome read from one box of two is asked where the other says that quotes are still open", () => {
  const [told] = asked("Gewonnen;Gesloten", ["ja;ja", "nee;ja", "nee;nee"], "Gewonnen");
  expect(told?.paste).toContain("ja ja: won");
  expect(told?.paste).toContain("ja nee: lost");
  expect(told?.paste).toContain("nee nee: open");
});

test("where both boxes say the same, nothing is", () => {
  expect(asked("Gewonnen;Gesloten", ["ja;ja", "nee;ja"], "Gewonnen")).toEqual([]);
});
