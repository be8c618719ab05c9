import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changedCopy, read } from "../../../tests/folders.fixture.ts";

const headings =
  "afspraaknummer;accountmanager;team;soort;wat;op;uiterlijk;gedaan_op;vervallen_op;waarom;vertrouwen";

/** The Dutch exports with these rows of agreements, and what is told of them; 101 and 102 are of Noord. */
function agreed(...rows: string[]) {
  const folder = changedCopy("dutch", {});
  writeFileSync(join(folder, "afspraken.csv"), `${headings}\n${rows.join("\n")}\n`);
  const { dataset, problems } = read(folder);
  const own = problems.filter(({ file }) => file === "afspraken.csv");
  return {
    agreements: dataset.agreements.map(({ what }) => what),
    confidence: dataset.confidence.map(({ share }) => share),
    told: own.map(({ rule, line, column }) => [rule, line, column]),
    values: own.map(({ value }) => value),
  };
}

test("one number of two agreements is an error, and neither takes the place of the other in silence", () => {
  const { agreements, told } = agreed(
    "7;101;;gevraagd;Een auto;02-09-2026;;;;;",
    "7;102;;gevraagd;Een auto;02-09-2026;;;;;",
    "7;101;;toegezegd;Een auto;02-09-2026;;;;;",
  );
  expect(agreements).toEqual(["Een auto"]);
  expect(told).toEqual([
    ["agreements.duplicate_id", 3, "afspraaknummer"],
    ["agreements.duplicate_id", 4, "afspraaknummer"],
  ]);
});

test("an agreement that is written twice is one; what its rows say otherwise is told on the one that does not hold", () => {
  expect(agreed(...Array(2).fill(";101;;gevraagd;Een auto;02-09-2026;;03-09-2026;;;")).told).toEqual([]);
  const { agreements, told } = agreed(
    ";101;;gevraagd;Een auto;02-09-2026;;03-09-2026;;;",
    ";101;;gevraagd;Een auto;02-09-2026;;09-09-2026;;;",
    ";101;;gevraagd;Een auto;02-09-2026;;;;;",
  );
  expect(agreements).toEqual(["Een auto"]);
  expect(told).toEqual([["agreements.two_answers", 2, "gedaan_op"]]);
});

test("of two answers on one day the first holds, and the other is told without what it was", () => {
  const { confidence, told, values } = agreed(
    ";101;;vertrouwen;;02-09-2026;;;;;70%",
    ";101;;vertrouwen;;02-09-2026;;;;;20%",
    ";101;;vertrouwen;;02-09-2026;;;;;70%",
  );
  expect(confidence).toEqual([0.7]);
  expect(told).toEqual([["agreements.two_answers", 3, "vertrouwen"]]);
  expect(values).toEqual([""]);
});

test("a cell that cannot be read is told once, and not also as one that lacks", () => {
  expect(agreed(";101;;vertrouwen;;02-09-2026;;;;;hoog").told).toEqual([
    ["cell.not_a_number", 2, "vertrouwen"],
  ]);
  expect(agreed(";101;;actiepunt;;02-09-2026;;;;;").told).toEqual([["cell.unknown_word", 2, "soort"]]);
});

test("a promise to be kept in ten years is more likely a slip of the hand", () => {
  expect(agreed(";101;;gevraagd;Een auto;02-09-2026;02-09-2036;;;;").told).toEqual([
    ["cell.future_date", 2, "uiterlijk"],
  ]);
  expect(agreed(";101;;gevraagd;Een auto;02-09-2026;02-09-2028;;;;").told).toEqual([]);
});

test("of a row that cannot be read it is not said that it is gone", () => {
  const folder = changedCopy("dutch", {});
  const kept = { by: "lead", due: null, id: "a-1", kind: "promised", on: "2026-09-02", person: "101" };
  const open = { ...kept, team: null, vanished: null, what: "Een dag mee" };
  const rules = (rows: string) => {
    writeFileSync(join(folder, "afspraken.csv"), `${headings}\n${rows}\n`);
    return read(folder).problems.map(({ rule, file }) => [rule, file]);
  };
  mkdirSync(join(folder, "editions"));
  writeFileSync(join(folder, "editions/agreements.json"), JSON.stringify({ month: "2026-08", open: [open] }));
  expect(rules(";102;;gevraagd;Een auto;02-09-2026;;;;;")).toContainEqual([
    "agreements.vanished",
    "afspraken.csv",
  ]);
  const broken = rules("a-1;101;;toegezegd;Een dag mee;02-09-2026;;ja;;;");
  expect(broken).toContainEqual(["cell.not_a_date", "afspraken.csv"]);
  expect(broken).not.toContainEqual(["agreements.vanished", "afspraken.csv"]);
});
