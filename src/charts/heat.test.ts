import { test } from "vitest";
import { type HeatBand, type HeatData, heat } from "./heat.ts";
import { expectReadable, expectSnapshot } from "./snapshot.fixture.ts";

function cells(shares: (number | null)[][]): HeatData["cells"] {
  return shares.flatMap((row, r) =>
    row.map((share, c) => ({
      row: r,
      column: c,
      text: share === null ? "–" : `${share} %`,
      band: bandOf(share),
    })),
  );
}

function bandOf(share: number | null): HeatBand | null {
  if (share === null) return null;
  return share < 60 ? 0 : share < 90 ? 1 : share <= 110 ? 2 : 3;
}

const coverage: HeatData = {
  rows: ["A", "B", "C", "Prospects"],
  columns: ["bezoek", "telefoon", "video", "offerte"],
  cells: cells([
    [71, 55, 92, 100],
    [83, 101, null, 88],
    [140, 112, 96, 64],
    [null, 41, null, 12],
  ]),
  bandTexts: ["onder 60 %", "60–90 %", "90–110 %", "boven 110 %"],
  emptyText: "Er is geen contactplan.",
};

test("every cell has its number, and what was not planned has no shade", async () => {
  await expectSnapshot("heat.coverage", (form) => heat(coverage, form));
});

test("long names and more columns than fit go on below", async () => {
  const rows = ["Verkoopbinnendienst Grootzakelijk & Overheid", "Zuid"];
  const columns = Array.from({ length: 17 }, (_, i) => `Medium ${i + 1} bij klanten`);
  const shares = rows.map((_, r) => columns.map((_, c) => 30 + r * 40 + c * 7));
  await expectSnapshot("heat.many", (form) =>
    heat({ ...coverage, rows, columns, cells: cells(shares) }, form),
  );
  const people = Array.from({ length: 60 }, (_, i) => `Medewerker ${i + 1}`);
  const sixty = { ...coverage, rows: people, cells: cells(people.map((_, i) => [i * 2, 90, 100, null])) };
  expectReadable((form) => heat(sixty, form));
});

test("without cells it says so", async () => {
  await expectSnapshot("heat.empty", (form) => heat({ ...coverage, cells: [] }, form));
  const one = { ...coverage, rows: ["A"], columns: ["bezoek"], cells: cells([[71]]) };
  await expectSnapshot("heat.one", (form) => heat(one, form));
});
