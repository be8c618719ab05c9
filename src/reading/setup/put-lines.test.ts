import { expect, test } from "vitest";
import { proposalOf } from "./proposal.ts";
import { sheetFrom } from "./sheets.fixture.ts";

const head = "Ordernummer;Verkoper;Offertedatum;Uitslag;Artikel;Bedrag";

function linesAsked(rows: readonly string[], answer?: string) {
  const answers = new Map(answer === undefined ? [] : [["lines:1.csv", { "": answer }]]);
  const { questions, seen } = proposalOf([sheetFrom("1.csv", [head, ...rows])], answers);
  const question = questions.find(({ id }) => id === "lines:1.csv");
  return { offered: question?.choices.map(({ value }) => value), mapping: seen[0]?.proposal?.mapping };
}

const lines = [
  "O1;Anna;13-10-2026;Gewonnen;Doos;100,50",
  "O1;Anna;13-10-2026;Gewonnen;Tape;50,25",
  "O2;Bram;14-10-2026;Verloren;Doos;10,00",
];

test("rows of one number that differ in their amount are asked: lines of an order, or doubles", () => {
  expect(linesAsked(lines)).toMatchObject({ offered: ["sum", "first", "last"] });
  expect(linesAsked(lines, "sum").mapping).toMatchObject({
    columns: { quote_id: "Ordernummer" },
    sum: "Ordernummer",
  });
  expect(linesAsked(lines, "last").mapping).toMatchObject({ once: { column: "Ordernummer", keep: "last" } });
});

test("rows of several people may be parts, and rows of several outcomes are versions", () => {
  const parts = lines.map((row, i) => (i === 1 ? row.replace("Anna", "Bram") : row));
  expect(linesAsked(parts).offered).toEqual(["split", "first", "last"]);
  const versions = lines.map((row, i) => (i === 0 ? row.replace("Gewonnen", "Open") : row));
  expect(linesAsked(versions).offered).toEqual(["first", "last"]);
});

test("numbers that stand once, or on rows that are all alike, are not asked", () => {
  expect(linesAsked(lines.slice(1)).offered).toBeUndefined();
  expect(linesAsked([...lines.slice(1), ...lines.slice(1)]).offered).toBeUndefined();
});
