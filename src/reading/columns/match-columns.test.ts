import { expect, test } from "vitest";
import type { FileContract } from "../../contract/file.ts";
import { fileContracts } from "../../contract/files.ts";
import { fileMappingSchema } from "../../contract/mapping.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import { effectiveMapping } from "../exports/settings/effective-mapping.ts";
import { Problems } from "../problems/problems.ts";
import { headerIndex } from "../text/header-index.ts";
import { matchColumns } from "./match-columns.ts";

/** How the headers of a file are matched, under what report.yaml says of it. */
function matched(kind: FileKind, headers: readonly string[], said: object = {}) {
  const contract: FileContract = fileContracts[kind];
  const problems = new Problems();
  const layout = matchColumns(
    {
      contract,
      mapping: effectiveMapping(fileMappingSchema.parse(said), undefined, contract, headers),
      file: `${kind}.csv`,
      line: 1,
      headers,
      positionOf: headerIndex(headers),
      samples: [],
      fiscal: { starts: 1, namedBy: null },
      titles: [],
    },
    problems,
  );
  const told = problems.list.map(({ rule, column }) => `${rule} ${column}`);
  return { ...layout, columns: Object.fromEntries(layout.positions), told, problems: problems.list };
}

const absence = ["person_id", "start_date", "end_date"];

test("columns are found by their English name, their Dutch one, or another that exports use, in any order and spelling", () => {
  const { columns, unused, isComplete } = matched("team", [
    "Team",
    "FTE",
    "START-DATE",
    "Naam",
    "person id",
    "hobby",
  ]);
  expect(columns).toMatchObject({ team: 0, fte: 1, start_date: 2, name: 3, person_id: 4 });
  expect(unused).toEqual(["hobby"]);
  expect(isComplete).toBe(true);
});

test("a column that must be there and is not is told with the nearest header", () => {
  const { told, problems, isComplete } = matched("absence", ["person_id", "eerste dga"]);
  expect(isComplete).toBe(false);
  expect(told).toEqual(["column.missing start_date"]);
  expect(problems[0]?.message).toContain('Did you mean "eerste dga"?');
});

test("a required column may come from a constant, and one that report.yaml points to must be there all the same", () => {
  expect(matched("absence", ["person_id"], { defaults: { start_date: "2026-01-01" } }).isComplete).toBe(true);
  const { told } = matched("absence", absence, { columns: { share: "deel" } });
  expect(told).toEqual(["column.missing deel"]);
});

test("a row of which it is known how long it lasts needs no last day, and no other column is left out for that", () => {
  const headers = ["team", "from", "measure", "value"];
  expect(matched("targets", headers).told).toEqual(["column.missing to"]);
  expect(matched("targets", headers, { lasts: "month" }).isComplete).toBe(true);
  expect(matched("targets", headers.slice(1), { lasts: "month" }).told).toEqual(["column.missing team"]);
});

test("of a column that is made of several, those that are not there are told", () => {
  const said = { columns: { name: ["voor", "achter", "tussen"] } };
  const { problems } = matched("team", ["person_id", "team", "fte", "start_date", "achter"], said);
  expect(problems[0]).toMatchObject({ rule: "column.missing", column: 'voor" or "tussen' });
});

test("columns that become rows are told how, with the lines that do so, and the others that are missing apart", () => {
  const { told, problems } = matched("targets", ["team", "jan 2026", "feb 2026"]);
  expect(told).toEqual(["column.missing from"]);
  expect(problems[0]?.paste).toContain("unpivot: { columns: months, name: from, value: value }");
  const two = matched("targets", ["jan 2026", "feb 2026"]);
  expect(two.told).toEqual(["column.missing from", "column.missing team"]);
  expect(two.problems.map(({ paste }) => paste !== undefined)).toEqual([true, false]);
});

test("columns that become rows are read behind the headers, by what they are called and by what they hold", () => {
  const headers = ["team", "measure", "jan 2026", "feb 2026"];
  const unpivot = { columns: "months", name: "from", value: "value" };
  const { columns, unpivoted, unused, unread, isComplete } = matched("targets", headers, { unpivot });
  expect(columns).toEqual({ team: 0, measure: 1, from: 4, value: 5 });
  expect(unpivoted?.positions).toEqual([2, 3]);
  expect([unused, unread, isComplete]).toEqual([[], [2, 3], true]);
  expect(matched("targets", ["team", "measure"], { unpivot })).toMatchObject({
    isComplete: false,
    unpivoted: null,
  });
});

test("a header by which rows are left out must be there, and is no unused one", () => {
  expect(matched("team", ["hobby"], { skip: { hobby: ["x"] } }).unused).toEqual([]);
  const { told, isComplete } = matched("absence", absence, { skip: { status: ["x"] } });
  expect(told).toEqual(["column.missing status"]);
  expect(isComplete).toBe(false);
});

test("what report.yaml says of a column goes before its own name", () => {
  const { columns } = matched("absence", [...absence, "wie"], { columns: { person_id: "wie" } });
  expect(columns).toMatchObject({ person_id: 3, start_date: 1 });
});

test.each([
  ["reden"],
  ["Reden afwezigheid"],
  ["oorzaak"],
  ["verzuim"],
  ["verzuimsoort"],
  ["verzuimreden"],
  ["ziek"],
  ["ziekte"],
  ["Ziektebeeld"],
  ["diagnose"],
  ["Diagnosis"],
  ["medisch"],
  ["klacht"],
  ["klachten"],
  ["soort"],
  ["soort_verlof"],
  ["kind"],
  ["zorg-kind"],
  ["type"],
  ["typecode"],
  ["Leave type"],
  ["reason"],
  ["Reason code"],
  ["cause"],
  ["sick"],
  ["sickness"],
  ["illness"],
  ["medical"],
])("a column %s of absence is a reason: it is told by its name alone, and not read", (header) => {
  const { told, columns, isComplete } = matched("absence", [...absence, header]);
  expect(told).toEqual([`absence.reason_column ${header}`]);
  expect(Object.values(columns)).not.toContain(3);
  expect(isComplete).toBe(true);
});

/** Headers that each hold one of the words for a reason, and no other. */
const oneWordEach = [
  "reden",
  "oorzaak",
  "verzuim",
  "ziek",
  "diagnos",
  "medisch",
  "klacht",
  "soort",
  "kind",
  "type",
  "reason",
  "cause",
  "sick",
  "illness",
  "medical",
];

test.each(oneWordEach)(
  "report.yaml cannot have a column %s of absence read as a number or name",
  (header) => {
    for (const name of ["person_id", "team"]) {
      const { columns, told } = matched("absence", [header, "start_date"], { columns: { [name]: header } });
      expect(columns).not.toHaveProperty(name);
      expect(told).toContain(`absence.reason_column ${header}`);
    }
  },
);

test.each(oneWordEach)("days and shares of absence are read under a header with the word %s", (word) => {
  const headers = ["person_id", `${word} van`, `${word} deel`];
  const { columns, told } = matched("absence", headers, {
    columns: { start_date: headers[1], share: headers[2] },
  });
  expect(columns).toMatchObject({ start_date: 1, share: 2 });
  expect(told).toEqual([]);
});

test("a word within a word is no reason where it could be another: a kindergarten, a stereotype", () => {
  expect(matched("absence", [...absence, "kinderen"]).told).toEqual([]);
  expect(matched("absence", [...absence, "stereotype"]).told).toEqual([]);
});

test("elsewhere such a column is one like any other", () => {
  const { told, unused } = matched("team", ["person_id", "name", "team", "fte", "start_date", "reden"]);
  expect(told).toEqual([]);
  expect(unused).toEqual(["reden"]);
});
