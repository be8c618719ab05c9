import { expect, test } from "vitest";
import { readLines } from "./reading.fixture.ts";

const headers = "account_manager_id;issued_on;outcome;value;opmerking";
const quote = (who: string, more = "") => `${who};2026-10-01;open;1;${more}`;

type Said = Parameters<typeof readLines>[2];

/** Whose quotes are read, how many rows there were and were passed over, and what is told. */
function quotes(rows: readonly string[], said: Said = {}, own = headers) {
  const { valuesOf, source, told } = readLines("quotes", [own, ...rows], said);
  return {
    who: valuesOf("account_manager_id"),
    rows: [source?.rowsRead, source?.rowsSkipped, source?.linesLeftOut],
    told,
  };
}

test("rows that report.yaml leaves out are counted, and not read", () => {
  const rows = [quote("K1", "test"), quote("K2", ""), quote("K3", "TEST")];
  expect(quotes(rows, { mapping: { skip: { opmerking: ["test"] } } })).toEqual({
    who: ["K2"],
    rows: [3, 2, 0],
    told: [],
  });
  expect(quotes(rows, { mapping: { only: { opmerking: ["test"] } } }).who).toEqual(["K1", "K3"]);
});

test("of rows that count once the first is read, in whatever case its name is; blank ones are each their own", () => {
  const rows = ["Jan", "JAN", "", "", "n/a", "n/a", "piet"].map((name, i) => quote(`K${i}`, name));
  expect(quotes(rows, { mapping: { once: { column: "opmerking" } } })).toMatchObject({
    who: ["K0", "K2", "K3", "K4", "K5", "K6"],
    rows: [7, 1, 0],
  });
});

test("a line of headers that stands again is left out", () => {
  expect(quotes([quote("K1"), headers, quote("K2")])).toEqual({
    who: ["K1", "K2"],
    rows: [2, 0, 1],
    told: ["file.repeated_header 3"],
  });
});

test("a row that lacks a cell that must be filled is told, one that leaves out blank cells at its end is not", () => {
  expect(quotes(["K1;2026-10-01;open", "K2;2026-10-01", quote("K3")])).toMatchObject({
    who: ["K1", "K3"],
    told: ["row.too_short 3"],
  });
});

test("so is one with more cells than there are headers, unless nothing stands in them", () => {
  expect(quotes([quote("K1", "x;"), quote("K2", "x;y")])).toMatchObject({
    who: ["K1"],
    told: ["row.too_long 3"],
  });
});

test("under headers that are not those expected no row is told", () => {
  expect(quotes(["K1;2026-10-01"], {}, "account_manager_id;dag;uitslag;x").told).toEqual([
    "column.missing 1 issued_on",
  ]);
});

test("whose a quote is may be blank, but a row that ends before it was cut off", () => {
  const own = "issued_on;outcome;account_manager_id";
  expect(quotes(["2026-10-01;open;", "2026-10-01;open"], {}, own)).toMatchObject({
    who: [null],
    told: ["row.too_short 3"],
  });
});

test("a constant of report.yaml may be lacking in a row", () => {
  const own = "account_manager_id;issued_on;outcome";
  const mapping = { defaults: { outcome: "open" } };
  expect(quotes(["K1;2026-10-01"], { mapping }, own)).toMatchObject({ who: ["K1"], told: [] });
});

test("a value that stands on the first row of a group alone goes down, and a line of such values is no row", () => {
  const rows = ["K1;2026-10-01;open;1;", ";2026-10-02;open;2;", "K2;;;;", ";2026-10-03;open;3;"];
  const mapping = { fill_down: ["account_manager_id"] };
  expect(quotes(rows, { mapping })).toMatchObject({ who: ["K1", "K1", "K2"], rows: [3, 0, 1] });
});

test("the lines below the data are no rows", () => {
  const total = "Totaal;;;2;";
  expect(quotes([quote("K1"), quote("K2"), total])).toMatchObject({
    who: ["K1", "K2"],
    rows: [2, 0, 1],
    told: ["file.total_line 4"],
  });
});

test("a quote that is never closed is told under its header, and the rows before it are read", () => {
  const { who, told } = quotes([quote("K1"), 'K2;2026-10-01;open;1;"x']);
  expect([who, told]).toEqual([["K1"], ["file.unclosed_quote 3 opmerking"]]);
});

test("of a worksheet of a plan, rows without a frequency are not filled in yet", () => {
  const lines = ["segment;medium;per;times_per_year", "A;bezoek;klant;4", "B;bezoek;klant;"];
  const sheet = readLines("plan", lines, { is: { worksheet: true } });
  expect([sheet.valuesOf("segment"), sheet.told]).toEqual([["A"], []]);
  expect(readLines("plan", lines).told).toEqual(["cell.blank 3 times_per_year"]);
});

/** For each row what it shares with rows of the same contents: 0 for one that has a number. */
function contentsOf(rows: readonly string[], said: Said = {}) {
  const own = "quote_id;account_manager_id;issued_on;outcome;opmerking";
  const { table } = readLines("quotes", [own, ...rows], said);
  const contents = [...(table?.contents ?? [])];
  return contents.map((each) => (each === 0 ? 0 : 1 + contents.indexOf(each)));
}

test("rows without a number are told apart by all that stands in them, whether it is read or not", () => {
  expect(
    contentsOf([
      ";K1;2026-10-01;open;x",
      "Q1;K1;2026-10-01;open;x",
      ";K1;2026-10-01;open;y",
      "n/a;K1;2026-10-01;open;x",
      ";K1;2026-10-01;open;x",
    ]),
  ).toEqual([1, 0, 3, 4, 1]);
});

test("so they are of other files where another may hold them too", () => {
  const lines = ["date;account_manager_id;type", "2026-10-01;K1;telefoon", "2026-10-01;K1;telefoon"];
  expect(readLines("activities", lines).table?.contents).toBeNull();
  const [first, second] =
    readLines("activities", lines, { is: { oneOfSeveral: true } }).table?.contents ?? [];
  expect(first).toBe(second);
  const team = ["person_id;team;fte;start_date", "K1;Noord;1;2026-01-01"];
  expect(readLines("team", team, { is: { oneOfSeveral: true } }).table?.contents).toBeNull();
});
