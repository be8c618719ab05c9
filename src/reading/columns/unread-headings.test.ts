import { expect, test } from "vitest";
import { readLines } from "./reading.fixture.ts";

const accounts = "klantnummer;status;segment;accountmanager";
const unread = (read: ReturnType<typeof readLines>) =>
  read.problems.filter(({ rule }) => rule === "column.unread");

test("a heading that looks like a column which is not there is told with what stands below and a line to paste", () => {
  const rows = ["1;klant;A;101;12", "2;klant;A;101;", "3;klant;B;101;4"];
  const [told, ...others] = unread(readLines("accounts", [`${accounts};keren_per_jaar`, ...rows]));
  expect(others).toEqual([]);
  expect(told).toMatchObject({ severity: "warning", line: 1, column: "keren_per_jaar" });
  expect(told?.message_nl).toContain('In 2 regels staat er iets. Bedoelde je "keer_per_jaar"?');
  expect(told?.message).toContain('In 2 rows something stands there. Did you mean "times_per_year"?');
  expect(told?.paste).toBe("files:\n  accounts:\n    columns: { times_per_year: keren_per_jaar }");
});

test("what is pasted reads it", () => {
  const mapping = { columns: { times_per_year: "keren_per_jaar" } };
  const read = readLines("accounts", [`${accounts};keren_per_jaar`, "1;klant;A;101;12"], { mapping });
  expect([unread(read), read.valuesOf("times_per_year")]).toEqual([[], [12]]);
});

test("nothing is told where nothing stands below, or what cannot be that column", () => {
  expect(unread(readLines("accounts", [`${accounts};bezoeknorm`, "1;klant;A;101;"]))).toEqual([]);
  expect(unread(readLines("accounts", [`${accounts};bezoeknorm`, "1;klant;A;101;hoog"]))).toEqual([]);
  // It is written as the column is called: then it is asked whatever stands there.
  expect(unread(readLines("accounts", [`${accounts};keerperjaar`, "1;klant;A;101;12x"]))).toHaveLength(1);
});

test("a constant of report.yaml answers it", () => {
  const mapping = { defaults: { times_per_year: 6 } };
  expect(unread(readLines("accounts", [`${accounts};bezoeknorm`, "1;klant;A;101;12"], { mapping }))).toEqual(
    [],
  );
});

test("other columns of an export stay untold, in a form of our own each is told", () => {
  expect(unread(readLines("accounts", [`${accounts};hobby`, "1;klant;A;101;x"]))).toEqual([]);
  const own = readLines("agreements", ["soort;op;hobby", "gevraagd;01-10-2026;x"]);
  expect(unread(own).map(({ column }) => column)).toEqual(["hobby"]);
});

test("a reason of absence is never taken for another column", () => {
  const read = readLines("absence", ["medewerkernummer;eerste_dag;soort team", "101;01-10-2026;x"]);
  expect(read.problems.map(({ rule }) => rule)).toEqual(["absence.reason_column"]);
});

const quotes = "offertenummer;accountmanager;offertedatum;uitslag;waarde";
const quoteRows = ["1;101;01-10-2026;open;100", "2;101;02-10-2026;open;200", "3;101;03-10-2026;open;300"];
const withCells = (cells: readonly string[]) => quoteRows.map((row, i) => `${row};${cells[i]}`);

test("currencies under a heading that says nothing are told, unless all are that of the report", () => {
  const [told] = unread(readLines("quotes", [`${quotes};ISO`, ...withCells(["EUR", "USD", "EUR"])]));
  expect(told?.paste).toBe("files:\n  quotes:\n    columns: { currency: ISO }");
  expect(unread(readLines("quotes", [`${quotes};ISO`, ...withCells(["EUR", "EUR", "EUR"])]))).toEqual([]);
});

test("known words of a column under a heading that says nothing are told, yes and no are not", () => {
  const head = "datum;accountmanager;soort;veld 4";
  const rows = (words: readonly string[]) => words.map((word, i) => `0${i + 1}-10-2026;101;bezoek;${word}`);
  const [told] = unread(readLines("activities", [head, ...rows(["gedaan", "gepland", "gedaan"])]));
  expect(told?.paste).toContain("columns: { status: veld 4 }");
  expect(unread(readLines("activities", [head, ...rows(["ja", "nee", "ja"])]))).toEqual([]);
});

test("two names of one column are told with both answers where other things stand there", () => {
  const [told] = unread(readLines("quotes", [`${quotes};bedrag`, ...withCells(["100", "20", "300"])]));
  expect(told?.message_nl).toContain('die onder "waarde" wordt gelezen. In 1 regel staat hier iets anders.');
  expect(told?.paste).toBe(
    "files:\n  quotes:\n    columns: { value: waarde }\n    # columns: { value: bedrag }",
  );
  expect(unread(readLines("quotes", [`${quotes};bedrag`, ...withCells(["100", "200", "300"])]))).toEqual([]);
  const mapping = { columns: { value: "waarde" } };
  const answered = readLines("quotes", [`${quotes};bedrag`, ...withCells(["1", "2", "3"])], { mapping });
  expect(unread(answered)).toEqual([]);
});
