import { expect, test } from "vitest";
import { fileContracts } from "../../../contract/files.ts";
import { KnownKeys } from "../keys/known-keys.ts";
import { readLines } from "../reading.fixture.ts";
import { columnWords, knownIn } from "./column-words.ts";

/** What can be said of the texts of a column, where the team file defines one number. */
function wordsOf(kind: "team" | "quotes" | "targets", name: string, known = "NA") {
  const keys = new KnownKeys();
  keys.add(known, 0);
  const contract = fileContracts[kind];
  const column = Object.entries(contract.columns).find(([each]) => each === name)?.[1];
  if (!column) throw new Error(`No column ${name}`);
  const source = { contract, known: (asked: string) => (asked === "team" ? keys : null) };
  return columnWords(name, column, source);
}

test("of an amount a dash with a currency is nothing, of a day a system's first day, of a choice no text", () => {
  expect(wordsOf("quotes", "value").isNothing("€ -")).toBe(true);
  expect(wordsOf("quotes", "closed_on").isNothing("31-12-9999")).toBe(true);
  expect(wordsOf("quotes", "closed_on").isNothing("n.v.t.")).toBe(true);
  expect(wordsOf("quotes", "issued_on").isNothing("01-01-1900")).toBe(false);
  expect(wordsOf("quotes", "outcome").isNothing("-")).toBe(false);
});

test("a word for nothing is a number or name where the file that defines them has it", () => {
  expect(wordsOf("quotes", "account_manager_id").isNothing("NA")).toBe(false);
  expect(wordsOf("quotes", "account_manager_id").isKnown("na")).toBe(true);
  expect(wordsOf("quotes", "account_manager_id", "K1").isNothing("NA")).toBe(true);
  expect(wordsOf("quotes", "account_manager_id", "NULL").isKnown("NULL")).toBe(false);
  expect(wordsOf("quotes", "account_id").isKnown("NA")).toBe(false);
  expect(wordsOf("team", "person_id").isNothing("NA")).toBe(false);
  expect(wordsOf("team", "person_id").isNothing("-")).toBe(true);
  expect(wordsOf("quotes", "quote_id").isNothing("NA")).toBe(true);
});

test("numbers and names are known by the tables that define them, looked through once, and people by their other names", () => {
  const { table } = readLines("team", [
    "person_id;name;team;fte;start_date",
    "K1;Jan Smit;Noord;1;2026-01-01",
    "K2;;Noord;1;2026-01-01",
  ]);
  let asked = 0;
  const known = knownIn(
    (kind) => {
      asked++;
      return kind === "team" ? table : null;
    },
    ["J. Smit"],
  );
  expect(["K1", "Jan Smit", "J. Smit", "K3", "null"].map((text) => known("team")?.has(text))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(asked).toBe(1);
  expect([known("accounts"), known("quotes")]).toEqual([null, null]);
  expect(asked).toBe(2);
});

test("accounts and contacts are known by their numbers and names, without those of people", () => {
  const { table } = readLines("accounts", [
    "account_id;name;status;segment;account_manager_id",
    "A1;Bakker BV;klant;A;K1",
  ]);
  const known = knownIn(() => table, ["J. Smit"]);
  expect(["A1", "Bakker BV", "J. Smit"].map((text) => known("accounts")?.has(text))).toEqual([
    true,
    true,
    false,
  ]);
  const contacts = readLines("contacts", ["contact_id;account_id", "C1;A1"]).table;
  expect(knownIn(() => contacts, [])("contacts")?.has("C1")).toBe(true);
});
