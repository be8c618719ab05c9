import { expect, test } from "vitest";
import { joined } from "./joined.ts";
import type { SheetTable } from "./sheet.ts";

const words = { head: "Team", note: "Toelichting", again: (name: string, n: number) => `${name} (${n})` };

const table = (more: Partial<SheetTable>): SheetTable => ({
  id: "months",
  headings: [],
  columns: ["Maand", "Resultaat"],
  rows: [],
  foot: [],
  notes: [],
  ...more,
});

test("tables of several pages stand under one another, each row with the name of whose it is", () => {
  const noord = table({ rows: [["jan", "1"]], foot: [["totaal", "1"]] });
  const zuid = table({ rows: [["jan", "2"]] });
  const { columns, rows } = joined(
    [
      { name: "Noord", table: noord },
      { name: "Zuid", table: zuid },
    ],
    words,
  );
  expect(columns).toEqual(["Team", "Maand", "Resultaat"]);
  expect(rows).toEqual([
    ["Noord", "jan", "1"],
    ["Noord", "totaal", "1"],
    ["Zuid", "jan", "2"],
  ]);
});

test("a column that some lack is blank with them, and stands where the first that has it has it", () => {
  const noord = table({ rows: [["jan", "1"]] });
  const zuid = table({ columns: ["Maand", "Gepland", "Resultaat"], rows: [["jan", "3", "2"]] });
  const { columns, rows } = joined(
    [
      { name: "Noord", table: noord },
      { name: "Zuid", table: zuid },
    ],
    words,
  );
  expect(columns).toEqual(["Team", "Maand", "Gepland", "Resultaat"]);
  expect(rows).toEqual([
    ["Noord", "jan", null, "1"],
    ["Zuid", "jan", "3", "2"],
  ]);
});

test("what begins with its own name anyhow is not named twice", () => {
  const own = (name: string) => ({ name, table: table({ columns: ["Team", "Fte"], rows: [[name, "4"]] }) });
  expect(joined([own("Noord"), own("Zuid")], words).columns).toEqual(["Team", "Fte"]);
});

test("what is said of all is said once, and a note that differs stands in its rows", () => {
  const own = (name: string, note: string) => ({
    name,
    table: table({ headings: ["Dit jaar", name], rows: [["jan", "1"]], notes: ["Op alfabet.", note] }),
  });
  const { headings, notes, columns, rows } = joined(
    [own("Noord", "Kan toeval zijn."), own("Zuid", "Meer.")],
    words,
  );
  expect(headings).toEqual(["Dit jaar"]);
  expect(notes).toEqual(["Op alfabet."]);
  expect(columns.at(-1)).toBe("Toelichting");
  expect(rows.map((row) => row.at(-1))).toEqual(["Kan toeval zijn.", "Meer."]);
});
