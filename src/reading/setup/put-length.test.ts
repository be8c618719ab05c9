import { expect, test } from "vitest";
import { proposalOf } from "./proposal.ts";
import { sheetFrom } from "./sheets.fixture.ts";

function proposed(lines: readonly string[], answers: Readonly<Record<string, string>> = {}) {
  const given = new Map(Object.entries(answers).map(([id, answer]) => [id, { "": answer }]));
  const { questions, seen } = proposalOf([sheetFrom("1.csv", lines)], given);
  return { asked: questions.map(({ id }) => id), mapping: seen[0]?.proposal?.mapping };
}

const rows = (...days: readonly string[]) => [
  "Team;Ingangsdatum;Soort target;Target",
  ...days.map((day) => `Oost;${day};omzet;50000`),
];

test("first days that follow each other say how long a row lasts", () => {
  expect(proposed(rows("01-01-2026", "01-02-2026", "01-03-2026")).mapping).toMatchObject({ lasts: "month" });
  expect(proposed(rows("01-01-2026", "01-04-2026", "01-07-2026")).mapping).toMatchObject({
    lasts: "quarter",
  });
});

test("first days half a year apart may be of an amount that changed: asked", () => {
  const changed = rows("01-01-2026", "01-07-2026");
  expect(proposed(changed)).toMatchObject({ asked: ["lasts:1.csv"] });
  expect(proposed(changed, { "lasts:1.csv": "every" }).mapping).toMatchObject({ every: "month" });
});

test("targets without days are fixed: of what is said, or asked, and from which year on", () => {
  const said = ["Targets 2026;;", ";;", "Team;Verkoper;Omzet per maand", "Oost;Anna;50000"];
  expect(proposed(said).mapping).toMatchObject({
    every: "month",
    defaults: { from: "2026-01-01", measure: "revenue" },
  });
  const unsaid = ["Team;Verkoper;Quota", "Oost;Anna;50000", "Oost;Bram;40000"];
  expect(proposed(unsaid).asked).toEqual(expect.arrayContaining(["every:1.csv", "year:1.csv"]));
});
