import { expect, test } from "vitest";
import { teamsIn } from "./teams-in.ts";

const box = { left: 0.4, top: 1.6, right: 20, bottom: 30 };
const column = (label: string, team?: string) => ({ label, numeric: true, ...(team ? { team } : {}) });
const row = (text: string, team?: string) => [{ text, ...(team ? { team } : {}) }, { text: "1" }];

test("a row of a drawing is of the team that the row of its table is of; what is of none is left out", () => {
  const table = { columns: [column("Team")], rows: [row("Noord", "noord"), row("Zuid", "zuid"), row("A")] };
  const parts = [0, 1, 2].map((at) => ({ ...box, row: at }));
  expect(teamsIn(table, parts)).toBe("0 2 20 30 noord;0 2 20 30 zuid");
});

test("a panel is of the team that its column is of", () => {
  const table = { columns: [column("Maand"), column("Noord", "noord"), column("Zuid", "zuid")], rows: [] };
  const parts = [1, 2].map((at) => ({ ...box, row: 0, column: at }));
  expect(teamsIn(table, parts)).toBe("0 2 20 30 noord;0 2 20 30 zuid");
});

test("a drawing of one team, or of none, has nothing to compare", () => {
  const table = { columns: [column("Team")], rows: [row("Noord", "noord"), row("A")] };
  expect(teamsIn(table, [{ ...box, row: 0 }])).toBeUndefined();
  expect(teamsIn(table, [{ ...box, row: 1 }])).toBeUndefined();
  expect(teamsIn(table, [])).toBeUndefined();
});
