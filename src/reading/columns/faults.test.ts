import { expect, test } from "vitest";
import { amount, type Column, choice, text } from "../../contract/column.ts";
import type { RuleId } from "../../contract/rules.ts";
import { didYouMean } from "../fold.ts";
import { faultFinder } from "./faults.ts";

const words = { nl: "kolom", doc: { nl: "", en: "" } };
const lookup = {
  column: "deal",
  file: "deals.csv",
  key: "id",
  value: "klant",
  kind: "quotes",
  name: "account_id",
  isKnown: (text: string) => text === "K1",
} as const;

/** What is wrong with a cell of which the text broke a rule, or is blank. */
function faultOf(column: Column, rule: RuleId | null, cell = "x", hasDefault = false) {
  const fault = faultFinder({
    column,
    format: { decimal: ",", factor: 1 },
    broken: [rule],
    lookup,
    hasDefault,
  })(0);
  return (
    fault && { rule: fault.rule, en: fault.expected(cell, didYouMean).en, readsAsBlank: fault.readsAsBlank }
  );
}

test("a blank cell is wrong where it must be filled and nothing else fills it", () => {
  expect(faultOf(text(words), null)).toBeNull();
  expect(faultOf(text({ ...words, required: true }), null)?.rule).toBe("cell.blank");
  expect(faultOf(text({ ...words, required: true }), null, "", true)).toBeNull();
});

test("what was expected is said as the file writes numbers, and with the word that is near", () => {
  expect(faultOf(amount({ ...words, min: 0 }), "cell.not_a_number", "1x")?.en).toBe(
    "Expected a number of 0 or more, such as 1250,50.",
  );
  const outcome = choice({ ...words, words: { won: ["gewonnen"] } });
  expect(faultOf(outcome, "cell.unknown_word", "gewonen")).toEqual({
    rule: "cell.unknown_word",
    en: 'Expected one of: won. Did you mean "gewonnen"?',
    readsAsBlank: false,
  });
  expect(faultOf(text(words), "cell.too_long")?.en).toBe("Expected at most 10000 characters.");
});

test("a key that stands in no other export reads as blank where the cell may be", () => {
  expect(faultOf(text(words), "lookup.unknown_key")).toEqual({
    rule: "lookup.unknown_key",
    en: "Expected a id that stands in deals.csv.",
    readsAsBlank: true,
  });
  expect(faultOf(text({ ...words, required: true }), "lookup.unknown_key")).toMatchObject({
    rule: "cell.blank",
    readsAsBlank: false,
  });
});
