import { expect, test } from "vitest";
import { reportOf } from "../report.ts";
import { snapshotWith } from "../snapshot.fixture.ts";
import type { Workbook } from "./sheet.ts";
import { workbookOf } from "./workbook.ts";

function made(changes: Parameters<typeof snapshotWith>[0] = {}): Workbook {
  const report = reportOf(snapshotWith(changes));
  return workbookOf({ report, archive: [] }, "nl");
}

const { settings, period } = snapshotWith();

test("the sheets have the names of the pages, then the lists, and last what the figures mean", () => {
  const { sheets, title, day } = made();
  expect(sheets.map(({ name }) => name)).toContain("Uren en klanten");
  expect(sheets.map(({ name }) => name)).toContain("Aan de beurt");
  expect(sheets.at(-1)?.name).toBe("Definities");
  expect(title).toBe("Noordzee Techniek 2026-10");
  expect(day).toBe(period.data_until);
});

test("each sheet says for whom it is, until when the data go, and the sentence of its page", () => {
  for (const { name, title, about } of made().sheets) {
    expect(title, name).not.toBe("");
    expect(about[0], name).toBe("Noordzee Techniek · oktober 2026 · voor het management");
    expect(about[1], name).toContain("tot en met 30 oktober 2026");
  }
});

test.each([
  ["a draft", { draft: { errors: 3, left_out: [] } }, "Concept, niet om te publiceren"],
  ["a month that is not over", { period: { ...period, partial: "running" as const } }, "is nog niet voorbij"],
])("of %s every sheet says so", (_, changes, said) => {
  const { sheets } = made(changes);
  expect(sheets.length).toBeGreaterThan(5);
  for (const { name, notice } of sheets) expect(notice, name).toContain(said);
});

test("of a report that is neither nothing is said", () => {
  expect(made().sheets.filter(({ notice }) => notice !== undefined)).toEqual([]);
});

test("every definition is in the list, with its unit in words", () => {
  const { sheets } = made();
  const { definitions } = snapshotWith();
  const [list] = sheets.at(-1)?.tables ?? [];
  expect(list?.rows.map((row) => row.at(-1))).toEqual(definitions.map(({ id }) => id));
  expect(list?.columns).toContain("Eenheid");
});

test("without people there is no sheet of them", () => {
  const { sheets } = made({
    settings: { ...settings, audience: "company" },
    scopes: snapshotWith().scopes.filter(({ kind }) => kind !== "account_manager"),
    accounts_due: [],
  });
  const names = sheets.map(({ name }) => name);
  for (const name of ["Accountmanagers", "Per accountmanager", "Plannen", "Aan de beurt", "Open offertes"])
    expect(names).not.toContain(name);
});
