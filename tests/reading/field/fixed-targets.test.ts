import { describe, expect, test } from "vitest";
import { readData } from "../../../src/reading/read.ts";
import { paste } from "../../pasted.fixture.ts";
import { workbook } from "../../workbook.fixture.ts";
import { type Files, figuresOf, folderOf, lastDayOf, problemsOf, readField } from "./field.fixture.ts";

const files: Files = {
  "team.csv":
    "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n2;Bram Bos;Zuid;1;2020-01-01\n",
  "quotes.csv":
    "quote_id;account_manager_id;issued_on;outcome;closed_on;value\nQ1;1;05-01-2026;won;20-01-2026;1000\n",
};
const read = (targets: string, settings: string, month = "2026-10") =>
  readField({ files: { ...files, "targets.csv": targets, "report.yaml": settings }, month });
const target = (data: ReturnType<typeof readField>, month = "2026-10") =>
  figuresOf(data, ["target.revenue"], month)[0];

/** A folder as it is read once what it asks of targets was pasted, with its blanks filled in. */
function answered(targets: string, name = "targets.csv", settings = "languages: [en]\n") {
  const folder = folderOf({ files: { ...files, [name]: targets, "report.yaml": settings } });
  const readOn = () => readData({ folder, today: lastDayOf("2026-10") });
  const asked = readOn().problems.find(({ file, paste: lines }) => file === name && lines);
  if (asked) paste(folder, { paste: asked.paste?.replace('"?"', "2026-01-01") });
  return {
    data: readOn(),
    lines: asked?.paste
      ?.split("\n")
      .slice(2)
      .map((line) => line.trim()),
  };
}

describe("Targets without days", () => {
  test("ask whether they are of every month and from which day, and hold in every month of the year", () => {
    const { data, lines } = answered("team;Quota per maand\nNoord;€ 50.000,00\nZuid;€ 40.000,00\n");
    expect(lines).toEqual([
      "columns: { value: Quota per maand }",
      "every: month   # month / quarter / year",
      'defaults: { from: "?", measure: revenue }',
    ]);
    expect(target(data)).toBe(90_000);
    expect(data.dataset.targets).toHaveLength(24);
    expect(data.sources.find(({ kind }) => kind === "targets")).toMatchObject({ rowsRead: 2, rowsUsed: 2 });
  });

  test("have the year of the name of the file, and a year or a quarter where their header says so", () => {
    const year = answered(
      "team;Jaardoel\nNoord;255000\n",
      "doelen 2026.csv",
      "files: { targets: { path: doelen 2026.csv } }\n",
    );
    expect(year.lines).toContain("every: year   # month / quarter / year");
    expect(year.lines).toContain("defaults: { from: 2026-01-01, measure: revenue }");
    expect(target(year.data)).toBe(22_000);
    const quarter = answered("team;measure;Target per quarter\nNoord;revenue;65000\n");
    expect(quarter.lines).toContain("every: quarter   # month / quarter / year");
    // October has 22 of the 65 working days of its quarter.
    expect(target(quarter.data)).toBe(22_000);
  });
});

describe("A fixed amount from a day on", () => {
  const changing =
    "team;account_manager_id;from;measure;value\nNoord;1;2026-01-01;revenue;50000\nNoord;1;2026-07-01;revenue;60000\nZuid;2;2026-01-01;revenue;40000\n";

  test("asks whether it holds every month or for one, with each answer to paste", () => {
    const { data, lines } = answered(changing);
    expect(lines).toEqual(["every: month", "# lasts: month", "# lasts: quarter", "# lasts: year"]);
    expect(target(data)).toBe(100_000);
  });

  test.each([
    ["2026-06", 90_000],
    ["2026-07", 100_000],
    ["2026-12", 100_000],
  ])("holds until the next row: in %s it is %s, in Dutch keys", (month, value) => {
    expect(target(read(changing, "bestanden: { targets: { elke: maand } }\n", month), month)).toBe(value);
  });

  test("holds to its last day where it has one, and a month has the whole amount whatever its working days", () => {
    const rows =
      "team;from;to;measure;value\nNoord;2026-01-01;2026-09-30;revenue;50000\nZuid;2026-01-01;;revenue;40000\n";
    const months = ["2026-05", "2026-09", "2026-10"].map((month) =>
      target(read(rows, "files: { targets: { every: month } }\n", month), month),
    );
    expect(months).toEqual([90_000, 90_000, 40_000]);
  });

  test("runs on into the year that is read, also one that begins in April", () => {
    const rows = "team;from;measure;value\nNoord;2024-04-01;revenue;50000\n";
    const settings = "fiscal_year_starts: 4\nfiles: { targets: { every: month } }\n";
    const data = read(rows, settings);
    expect(data.dataset.targets).toHaveLength(36);
    expect(target(data)).toBe(50_000);
  });

  test.each([
    ["2026-01-15;", "Holds from 2026-01-15 to 2026-12-31"],
    ["2026-01-01;2026-06-15", "Holds from 2026-01-01 to 2026-06-15"],
  ])(
    "of a part of a month (%s) is asked about, for which part of the amount it is cannot be told",
    (days, said) => {
      const data = read(
        `team;from;to;measure;value\nNoord;${days};revenue;4\n`,
        "languages: [en]\nfiles: { targets: { every: month } }\n",
      );
      expect(data.problems.find(({ rule }) => rule === "targets.not_whole")?.message).toContain(said);
    },
  );

  test("twice from one day is one too many, and every is of targets that do not say how long they last", () => {
    const twice = read(
      "team;from;measure;value\nNoord;2026-01-01;revenue;1\nNoord;2026-01-01;revenue;2\n",
      "files: { targets: { every: month } }\n",
    );
    expect(problemsOf(twice)).toContain("error targets.overlap targets.csv:3");
    for (const settings of [
      "files: { targets: { every: month, lasts: year } }\n",
      "files: { quotes: { every: month } }\n",
    ])
      expect(problemsOf(read(changing, settings))).toContain("error settings.invalid report.yaml:1");
  });
});

test("a header that is a measure is one, and measures as columns can be fixed too", () => {
  const visits = answered("team;bezoeken\nNoord;50\n");
  expect(visits.lines).toContain('defaults: { from: "?", measure: visits }');
  expect(figuresOf(visits.data, ["target.visits"])).toEqual([50]);
  const both = read(
    "team;omzet;orders\nNoord;1000;20\nZuid;500;10\n",
    "files: { targets: { unpivot: { columns: [omzet, orders], name: measure, value: value }, every: month, defaults: { from: 2026-01-01 } } }\n",
  );
  expect(figuresOf(both, ["target.revenue", "target.orders"])).toEqual([1500, 30]);
});

test("a row for each month is none of every month: what the names of months mean can be said", () => {
  const rows = "maand;team;omzet\njanuari;Noord;50000\noktober;Noord;60000\n";
  expect(answered(rows).lines).toBeUndefined();
  const data = read(
    rows,
    "bestanden: { targets: { kolommen: { vanaf: maand, waarde: omzet }, waarden: { vanaf: { januari: 2026-01-01, oktober: 2026-10-01 } }, duurt: maand, standaard: { maat: omzet } } }\n",
  );
  expect(target(data)).toBe(60_000);
});

test("a row per person without a team takes the team from the team file, also from a workbook", () => {
  const book = workbook({
    sheets: [
      {
        name: "Quota",
        rows: [["Quota 2026"], ["Persoon", "Quota"], ["Anna Smit", 50_000], ["Bram Bos", 40_000]],
      },
    ],
  });
  const data = readField({
    files: {
      ...files,
      "quota.xlsx": Buffer.from(book),
      "report.yaml": `files:
  targets:
    path: quota.xlsx
    columns: { account_manager_id: Persoon, value: Quota }
    lookup: { team: { column: Persoon, file: team.csv, key: name, value: team } }
    every: month
    defaults: { from: 2026-01-01, measure: revenue }
`,
    },
  });
  expect(target(data)).toBe(90_000);
  expect(data.dataset.targets.map(({ team }) => team)).toEqual([
    ...Array.from({ length: 12 }, () => "Noord"),
    ...Array.from({ length: 12 }, () => "Zuid"),
  ]);
});
