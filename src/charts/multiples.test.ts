import { test } from "vitest";
import { type MultiplesData, type MultiplesPanel, multiples } from "./multiples.ts";
import { expectReadable, expectSnapshot } from "./snapshot.fixture.ts";

const norm = Array.from({ length: 13 }, () => 8);

const noord: MultiplesPanel = {
  label: "Noord",
  note: "6,2 van 8,0 fte · −22 %",
  tone: "bad",
  values: [8, 8, 8, 8, 7.6, 7.6, 7, 6.8, 6.8, 6.8, 6.4, 6.4, 6.2],
  norm,
};

const teams: MultiplesData = {
  panels: [
    noord,
    {
      label: "Zuid",
      note: "7,0 fte · op sterkte",
      values: noord.values.map(() => 7),
      norm: norm.map(() => 7),
    },
    {
      label: "Verkoopbinnendienst Grootzakelijk & Overheid",
      note: "4,9 van 5,0 fte · −2 %",
      values: [null, null, 5, null, 5, 5, 4.8, null, null, 4.9, 4.9, 4.9, 4.9],
      norm: norm.map(() => 5),
    },
    { label: "Export", note: "geen gegevens", values: norm.map(() => null), norm: norm.map(() => null) },
  ],
  firstLabel: "okt 2025",
  lastLabel: "okt 2026",
  ticks: [
    { value: 0, text: "0" },
    { value: 4, text: "4" },
    { value: 8, text: "8" },
  ],
  emptyText: "Er zijn geen teams.",
};

test("teams stand side by side on one scale, each with its norm", async () => {
  await expectSnapshot("multiples.teams", (form) => multiples(teams, form));
});

test("one panel and sixty panels can be read", async () => {
  await expectSnapshot("multiples.one", (form) => multiples({ ...teams, panels: [noord] }, form));
  const panels = Array.from({ length: 60 }, (_, i) => ({ ...noord, label: `Medewerker ${i + 1}` }));
  expectReadable((form) => multiples({ ...teams, panels }, form));
});

test("without panels it says so, and one month without norm is a dot", async () => {
  await expectSnapshot("multiples.empty", (form) => multiples({ ...teams, panels: [] }, form));
  const start = { ...noord, values: [3], norm: [null] };
  await expectSnapshot("multiples.one-month", (form) =>
    multiples({ ...teams, panels: [start], ticks: [] }, form),
  );
});

test("measures of different size each have a scale of their own, with where they ordinarily lie", async () => {
  const measure = (label: string, size: number): MultiplesPanel => ({
    label,
    note: `gewoonlijk ${4 * size}–${9 * size} per werkdag`,
    values: noord.values.map((value) => (value ?? 0) * size),
    norm: norm.map(() => 7 * size),
    band: { low: 4 * size, high: 9 * size },
  });
  const panels = [measure("Bezoeken", 4), measure("Telefoongesprekken", 10), measure("Offertes", 1)];
  await expectSnapshot("multiples.own-scales", (form) =>
    multiples({ ...teams, panels, ticks: [], hasOwnScales: true }, form),
  );
});

test("what is to come goes on dashed from the last month, beside its norm", async () => {
  const ahead = (values: (number | null)[]) => ({ values, norm: values.map(() => 8) });
  const panels = [
    { ...noord, ahead: ahead([6.2, 7.2, 7.2]) },
    { ...noord, label: "Zuid", values: norm.map(() => 7), ahead: ahead([7, 6, null]) },
  ];
  await expectSnapshot("multiples.ahead", (form) =>
    multiples({ ...teams, panels, lastLabel: "jan 2027" }, form),
  );
});
