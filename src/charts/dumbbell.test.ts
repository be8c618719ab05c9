import { test } from "vitest";
import { type DumbbellData, dumbbell } from "./dumbbell.ts";
import { expectReadable, expectSnapshot } from "./snapshot.fixture.ts";

const segments: DumbbellData = {
  rows: [
    { label: "A-klanten", hours: 0.31, customers: 0.44, text: "−13 pp" },
    { label: "B-klanten", hours: 0.27, customers: 0.28, text: "−1 pp" },
    { label: "C-klanten", hours: 0.36, customers: 0.19, text: "+17 pp" },
    {
      label: "Prospects in de Verkoopbinnendienst Grootzakelijk",
      hours: 0.06,
      customers: 0.09,
      text: "−3 pp",
    },
    { label: "Zonder segment", hours: 0, customers: null, text: "geen plan" },
  ],
  hoursName: "deel van de uren",
  customersName: "deel van de behoefte",
  ticks: [0, 0.2, 0.4].map((value) => ({ value, text: `${value * 100} %` })),
  emptyText: "Er zijn geen segmenten.",
};

test("hours and need are two dots, named once", async () => {
  await expectSnapshot("dumbbell.segments", (form) => dumbbell(segments, form));
});

test("names of ends that coincide stand side by side", async () => {
  const rows = [{ label: "A", hours: 0.4, customers: 0.4, text: "0 pp" }];
  await expectSnapshot("dumbbell.together", (form) => dumbbell({ ...segments, rows }, form));
});

test("no rows, sixty rows and rows without values do not fail", async () => {
  await expectSnapshot("dumbbell.empty", (form) => dumbbell({ ...segments, rows: [] }, form));
  const sixty = Array.from({ length: 60 }, (_, i) => {
    return { label: `Segment ${i}`, hours: i / 100, customers: (60 - i) / 100, text: `${2 * i - 60} pp` };
  });
  expectReadable((form) => dumbbell({ ...segments, rows: sixty }, form));
  const rows = [{ label: "A", hours: null, customers: null, text: "geen gegevens" }];
  await expectSnapshot("dumbbell.no-values", (form) => dumbbell({ ...segments, rows, ticks: [] }, form));
});
