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
  expect(tableTexts(markup).slice(2, 5)).toEqual(["A B C", "nummer klant waarde", "2O-1 Bakker 1.2OO"]);
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
  const links = elementsIn(markup, "a").map(({ attribs }) => attribs.href ?? "");
  const inPage = links.filter((href) => href.startsWith("#"));
  expect(inPage).toEqual(["#hand-over", "#error-cell-invalid", "#warning-activities-gap"]);
  const ids = elementsIn(markup, "section").map(({ attribs }) => `#${attribs.id}`);
  expect(ids).toEqual(["#error-cell-invalid", "#warning-activities-gap", "#hand-over"]);
});

test("what is in a cell is text and no markup", () => {
  const hostile = `<script>alert("1")</script>`;
  const markup = page(problem({ value: hostile, file: "<b>.csv", paste: "</pre><script>" }));
  expect(elementsIn(markup, "script")).toEqual([]);
  expect(elementsIn(markup, "b")).toEqual([]);
  expect(elementsIn(markup, "dd").map(textIn)).toContain(hostile);
});

/** The rows of a CSV that the page saves, by the name of the file. */
function savedIn(markup: string, name: string): string[] {
  const link = elementsIn(markup, "a").find(({ attribs }) => attribs.download === name);
  const [, base64 = ""] = link?.attribs.href?.match(/^data:text\/csv;charset=utf-8;base64,(.*)$/) ?? [];
  return Buffer.from(base64, "base64").toString("utf8").replace("\uFEFF", "").trimEnd().split("\r\n");
}

test("what is to be mended in an export can be saved for who keeps it, by line", () => {
  const markup = page(problem({ line: 7 }), problem(), problem({ severity: "repaired", line: 3 }));
  expect(savedIn(markup, "offertes-te-verbeteren.csv")).toEqual([
    "Regel;Kolom;Gevonden;Oorzaak;Wat te doen",
    "2;C · waarde;1.2OO;cell.invalid;Verwacht: een bedrag.",
    "7;C · waarde;1.2OO;cell.invalid;Verwacht: een bedrag.",
  ]);
});

test("the corrections to fill in stand in a table and can be saved; what a spreadsheet would run is held back", () => {
  const line = {
    file: "offertes.csv",
    key: "O-1",
    column: "waarde",
    from: "=1+1",
    to: "?",
    why: "Geen getal",
  };
  const markup = checkPage({ problems: [problem()], refused: [], around, proposed: [line], language: "nl" });
  expect(savedIn(markup, "correcties.csv")).toEqual([
    "bestand;sleutel;kolom;van;naar;waarom",
    `offertes.csv;O-1;waarde;"'=1+1";?;Geen getal`,
  ]);
  expect(tableTexts(markup).at(-1)).toBe("offertes.csv O-1 waarde =1+1 ? Geen getal");
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
