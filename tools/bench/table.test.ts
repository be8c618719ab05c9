import { expect, test } from "vitest";
import { grown } from "./growth.ts";
import { markdownTable, printed, row } from "./table.ts";

const reading = {
  heading: "Reading",
  rows: [
    row("a million rows", 0.612345, "s"),
    row("… × PapaParse", 0.9249, "×", { most: 2 }),
    row("… peak memory", 1645.2, "MB", { most: 1500 }),
    row("in quotes: time / memory × the export", [1.14, 1.3], "×", { most: 1.25 }),
    row("pages a second", 86.4, "", { least: 100 }),
  ],
};

test("a row says what was measured, what it should be, and whether it is or by how much not", () => {
  expect(markdownTable([reading])).toBe(
    `| what | measured | aim | met |
|---|---|---|---|
| **Reading** |  |  |  |
| a million rows | 0.61 s |  |  |
| … × PapaParse | 0.92 × | ≤ 2 × | yes |
| … peak memory | 1,645 MB | ≤ 1,500 MB | no, by 145 MB |
| in quotes: time / memory × the export | 1.14 / 1.30 × | ≤ 1.25 × | no, by 0.05 × |
| pages a second | 86 | ≥ 100 | no, by 14 |`,
  );
});

test("of what grows the aim is of the steepest power", () => {
  const measured = [1, 10].map((size) => ({ size, seconds: { read: size, views: size ** 2 } }));
  const stages = [["read", "reading"] as const, ["views", "what pages say"] as const];
  const rows = grown(stages, measured);
  expect(
    markdownTable([{ heading: "Stages", rows }])
      .split("\n")
      .slice(3),
  ).toEqual([
    "| reading | 1.00 / 10.00 s, powers 1.00 | ≤ 1 power | yes |",
    "| what pages say | 1.00 / 100.00 s, powers 2.00 | ≤ 1 power | no, by 1.00 power |",
  ]);
});

test("a terminal shows its columns below each other", () => {
  expect(printed({ heading: "Reading", rows: reading.rows.slice(0, 2) })).toBe(
    `Reading
  a million rows  0.61 s
  … × PapaParse   0.92 ×  ≤ 2 ×  yes`,
  );
});
