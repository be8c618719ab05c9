import { expect, test } from "vitest";
import type { Problem } from "../../contract/problem.ts";
import { elementsIn, textIn } from "../../text/markup.fixture.ts";
import { checkPage } from "./check-page.ts";

const problem = (changes: Partial<Problem> = {}): Problem => ({
  severity: "error",
  file: "offertes.csv",
  line: 2,
  column: "waarde",
  value: "1.2OO",
  times: 1,
  rule: "cell.invalid",
  message: "Expected: an amount.",
  message_nl: "Verwacht: een bedrag.",
  ...changes,
});

const around = new Map([
  [
    "offertes.csv",
    {
      headers: ["nummer", "klant", "waarde"],
      headerLine: 1,
      rows: new Map([[2, ["O-1", "Bakker", "1.2OO"]]]),
      twice: new Set<string>(),
    },
  ],
]);

const page = (...problems: Problem[]) =>
  checkPage({ problems, refused: [], around, proposed: [], language: "nl" });
const tableTexts = (markup: string) =>
  elementsIn(markup, "tr").map((row) => textIn(row).replaceAll(/\s+/g, " ").trim());

test("a problem has its cause, its place with the letter of the column, what was found and what to do", () => {
  const facts = elementsIn(page(problem()), "dd").map(textIn);
  expect(facts).toEqual(["offertes.csv", "2", "C · waarde", "1.2OO", "Verwacht: een bedrag."]);
});

test("the row stands around it as it is in the export, with the cell marked", () => {
  const markup = page(problem());
  expect(tableTexts(markup).slice(-3)).toEqual(["A B C", "nummer klant waarde", "2O-1 Bakker 1.2OO"]);
  expect(elementsIn(markup, "mark").map(textIn)).toEqual(["1.2OO"]);
});

test("an empty cell says that it is, and a column that is not found has no letter and no rows", () => {
  const rows = new Map([[2, ["O-1", "Bakker", ""]]]);
  const empty = checkPage({
    problems: [problem({ value: "" })],
    refused: [],
    around: new Map([
      ["offertes.csv", { headers: ["nummer", "klant", "waarde"], headerLine: 1, rows, twice: new Set() }],
    ]),
    proposed: [],
    language: "nl",
  });
  expect(elementsIn(empty, "mark").map(textIn)).toEqual(["(leeg)"]);
  const elsewhere = page(problem({ column: "bedrag" }));
  expect(elementsIn(elsewhere, "dd").map(textIn)[2]).toBe("bedrag");
  expect(elementsIn(elsewhere, "mark")).toEqual([]);
});

test("causes stand first at a glance, each a way to its part; errors before warnings", () => {
  const markup = page(problem({ severity: "warning", rule: "activities.gap", line: null }), problem());
  const links = elementsIn(markup, "a").map(({ attribs }) => attribs.href);
  expect(links).toEqual(["#error-cell-invalid", "#warning-activities-gap"]);
  const ids = elementsIn(markup, "section").map(({ attribs }) => `#${attribs.id}`);
  expect(ids).toEqual(links);
});

test("what is in a cell is text and no markup", () => {
  const hostile = `<script>alert("1")</script>`;
  const markup = page(problem({ value: hostile, file: "<b>.csv", paste: "</pre><script>" }));
  expect(elementsIn(markup, "script")).toEqual([]);
  expect(elementsIn(markup, "b")).toEqual([]);
  expect(elementsIn(markup, "dd").map(textIn)).toContain(hostile);
});

test("without problems the page says that there is nothing", () => {
  expect(page()).toContain("Er is niets gevonden dat aandacht vraagt.");
  const refused = checkPage({
    problems: [],
    refused: ["Er is geen maand."],
    around,
    proposed: [],
    language: "nl",
  });
  expect(refused).toContain("Er is geen maand.");
  expect(refused).not.toContain("niets gevonden");
});
