import { expect, test } from "vitest";
import { fileContracts } from "../../../contract/files.ts";
import { KnownKeys } from "../keys/known-keys.ts";
import { columnWords } from "./column-words.ts";

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
