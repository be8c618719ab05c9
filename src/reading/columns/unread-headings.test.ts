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
