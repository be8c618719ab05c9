import { expect, test } from "vitest";
import { isoOfDay } from "../../../calendar/day.ts";
import { readLines } from "../reading.fixture.ts";

interface Said {
  settings?: object;
  /** What stands before these columns, and its header. */
  before?: readonly [header: string, cell: string];
  lasts?: "month" | "quarter";
}

/** From when targets are that stand under some headers, by what report.yaml says of them. */
function targets(headers: string, unpivot: object, { settings = {}, before, lasts = "month" }: Said = {}) {
  const names = headers.split(";");
  const [header, cell] = [before ? `${before[0]};` : "", before ? `${before[1]};` : ""];
  const { valuesOf, problems } = readLines(
    "targets",
    [`team;measure;${header}${headers}`, `Noord;omzet;${cell}${names.map((_, i) => i + 1).join(";")}`],
    {
      mapping: { lasts, unpivot: { columns: "months", name: "from", value: "value", ...unpivot } },
      settings,
    },
  );
  const asked = problems.filter(({ rule }) => rule === "file.fiscal_years" || rule === "column.missing");
  return {
    from: valuesOf("from").map((day) => isoOfDay(Number(day)).slice(0, 7)),
    asked,
    told: asked.map(({ rule, column }) => `${rule} ${column}`),
  };
}
const july = { fiscal_year_starts: 7 };
const inQuarters = { columns: "quarters" };

test("quarters have the year that is said, and go on into the next", () => {
  expect(targets("Q3;Q4;Q1", { ...inQuarters, year: 2026 }, { lasts: "quarter" }).from).toEqual([
    "2026-07",
    "2026-10",
    "2027-01",
  ]);
});

test("months that begin with another than is said are told with both", () => {
  const { asked } = targets("jan;feb", { year: "2026-03" });
  expect(asked[0]?.message).toContain("At year stands 2026-03, but the first header is another month.");
  expect(asked[0]?.message_nl).toContain("Bij year staat 2026-03, maar de eerste kop is een andere maand.");
});

test("of a fiscal year in two years it is asked which months are meant, each with the line that says so", () => {
  const { asked, told } = targets("jul;aug;jan", { year: 2026 }, { settings: july });
  expect(told).toEqual(["file.fiscal_years jul"]);
  expect(asked[0]?.message).toContain(
    "Is jul … jan 2026-07 … 2027-01 (fiscal year called by its start) or 2025-07 … 2026-01 (fiscal year called by its end)?",
  );
  expect(asked[0]?.paste?.split("\n").filter((line) => line.includes("year:"))).toHaveLength(2);
});

test("where report.yaml says by which year a fiscal year is called, nothing is asked", () => {
  const named = (by: string) =>
    targets("jul;aug;jan", { year: 2026 }, { settings: { ...july, fiscal_year_named_by: by } }).from;
  expect(named("start")).toEqual(["2026-07", "2026-08", "2027-01"]);
  expect(named("end")).toEqual(["2025-07", "2025-08", "2026-01"]);
});

test("two years say themselves which fiscal year they are", () => {
  expect(targets("jul;jan", { year: "2025/26" }, { settings: july }).from).toEqual(["2025-07", "2026-01"]);
});

test("a year in a cell is that of the months of its row", () => {
  const inCell = (cell: string, settings: object = {}) =>
    targets("nov;dec;jan", { year: "Jaar" }, { before: ["Jaar", cell], settings }).from;
  expect(inCell("2026")).toEqual(["2026-11", "2026-12", "2027-01"]);
  expect(inCell(" 2026 ")).toEqual(["2026-11", "2026-12", "2027-01"]);
  expect(inCell("2026", { ...july, fiscal_year_named_by: "end" })).toEqual(["2025-11", "2025-12", "2026-01"]);
  expect(inCell("2026/27", july)).toEqual(["2026-11", "2026-12", "2027-01"]);
});

test("what a year in a cell means is asked where the fiscal year lies in two and has no name", () => {
  const { asked, told } = targets("jul;jan", { year: "Jaar" }, { before: ["Jaar", "2026"], settings: july });
  expect(told).toEqual(["file.fiscal_years jul"]);
  expect(asked[0]?.message).toMatch(
    /2026: Is jul … jan .*Where it is the calendar year, write the year in the headers\./,
  );
  expect(asked[0]?.paste).toBe("fiscal_year_named_by: start   # start / end");
});

test("a year that is not said is asked, with that of the file where it says one", () => {
  const { asked, told } = targets("jan;feb", {});
  expect(told).toEqual(["column.missing jan"]);
  expect(asked[0]?.message).toContain("The year of this header is not known: add year:");
  expect(targets("jan;feb", { year: "?" }).asked[0]?.message).toContain('in the place of "?"');
  expect(targets("jan;feb", { year: "Jaar" }).asked[0]?.message).toContain(
    'Expected a column "Jaar", with the year of the months.',
  );
});

test("headers that say their own year keep it, whatever is said of the others", () => {
  expect(targets("nov 2025;dec 2025", { year: 2030 }).from).toEqual(["2025-11", "2025-12"]);
});
