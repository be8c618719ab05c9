import { expect, test } from "vitest";
import { amount } from "../../../contract/column.ts";
import { markRead, numberHint } from "./number-hint.ts";

const column = amount({ nl: "kolom", doc: { nl: "", en: "" }, min: 0, max: 100 });
const hint = (text: string, factor = 1) => numberHint(text, column, { decimal: ",", factor });

test("it is said with which mark a cell was read, and what it may mean with the other", () => {
  expect(hint("12.50")).toEqual({
    nl: " Gelezen met een decimale komma: bedoelde je 12,50?",
    en: " Read with a decimal comma: did you mean 12,50?",
  });
  expect(hint("1,250.5").en).toBe(" Read with a decimal comma.");
  expect(hint("abc")).toEqual({ nl: "", en: "" });
  expect(markRead("1.5", ".", false).en).toBe(" Read with a decimal point.");
});

test("so it is by what it was multiplied", () => {
  expect(hint("7", 0.5)).toEqual({
    nl: " Vermenigvuldigd met 0,5 (multiply in report.yaml).",
    en: " Multiplied by 0.5 (multiply in report.yaml).",
  });
});
