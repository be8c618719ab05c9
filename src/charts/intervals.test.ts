import { test } from "vitest";
import { type IntervalsData, intervals } from "./intervals.ts";
import { expectReadable, expectSnapshot } from "./snapshot.fixture.ts";

const teams: IntervalsData = {
  rows: [
    { label: "Noord", rate: 0.31, low: 0.26, high: 0.37, text: "31 % · 81 van 263", hollow: false },
    { label: "Zuid", rate: 0.1, low: 0.06, high: 0.16, text: "10 % · 15 van 148", hollow: false },
    {
      label: "Verkoopbinnendienst Grootzakelijk & Overheid",
      rate: 0.35,
      low: 0.16,
      high: 0.6,
      text: "35 % · 6 van 17",
      hollow: true,
    },
    { label: "Export", rate: null, low: null, high: null, text: "1 van 4 offertes", hollow: false },
  ],
  reference: { value: 0.27, text: "alle teams 27 %" },
  ticks: [0, 0.2, 0.4, 0.6].map((value) => ({ value, text: `${value * 100} %` })),
  emptyText: "Er zijn geen afgesloten offertes.",
};

test("a rate stands on its interval against the line of all", async () => {
  await expectSnapshot("intervals.teams", (form) => intervals(teams, form));
});

test("no rows, one row, sixty rows, and rows without rate do not fail", async () => {
  await expectSnapshot("intervals.empty", (form) => intervals({ ...teams, rows: [] }, form));
  const one = { ...teams, rows: teams.rows.slice(0, 1), reference: null, ticks: [] };
  await expectSnapshot("intervals.one", (form) => intervals(one, form));
  const sixty = Array.from({ length: 60 }, (_, i) => {
    const rate = 0.1 + i / 120;
    return {
      label: `Medewerker ${i}`,
      rate,
      low: rate - 0.08,
      high: rate + 0.1,
      text: `${i} van 99`,
      hollow: i < 9,
    };
  });
  expectReadable((form) => intervals({ ...teams, rows: sixty }, form));
  const rows = teams.rows.slice(3);
  await expectSnapshot("intervals.no-values", (form) => intervals({ ...teams, rows, reference: null }, form));
});
