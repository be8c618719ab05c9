import { expect, test } from "vitest";
import { inYaml, linesOfFile, oneOfThese } from "./lines-to-paste.ts";

test.each([
  ["quotes", "quotes"],
  ["Team Noord_1", "Team Noord_1"],
  ["één", "één"],
  ["_x", "_x"],
  ["1", '"1"'],
  ["a.csv", '"a.csv"'],
  ["a: b", '"a: b"'],
  ["", '""'],
])("the text %j stands in report.yaml as %s", (text, written) => {
  expect(inYaml(text)).toBe(written);
});

test("what is said of a file stands under its kind, lists on one line", () => {
  expect(linesOfFile("quotes", { columns: { value: ["a", "b"] }, delimiter: ";" })).toBe(
    ["files:", "  quotes:", "    columns: { value: [ a, b ] }", "    delimiter: ;"].join("\n"),
  );
});

test("of several answers the first stands as it is, and the others behind a hash", () => {
  expect(oneOfThese("quotes", [{ decimal: "," }, { decimal: "." }, { decimal: "x" }]).split("\n")).toEqual([
    "files:",
    "  quotes:",
    '    decimal: ","',
    "    # decimal: .",
    "    # decimal: x",
  ]);
});
