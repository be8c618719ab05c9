import { test } from "vitest";
import { expectSnapshot } from "./snapshot.fixture.ts";
import { type StepsData, steps } from "./steps.ts";

const company: StepsData = {
  rows: [
    { label: "Bezoeken", count: 4812, text: "4.812" },
    { label: "Offertes", count: 1204, text: "1.204", rateText: "25 % · 1.204 per 4.812 bezoeken (24–26 %)" },
    { label: "Orders", count: 312, text: "312", rateText: "26 % · 312 van 1.204 offertes (23–28 %)" },
  ],
  emptyText: "Er zijn geen bezoeken en offertes.",
};

test("between two steps stands the rate from one to the other", async () => {
  await expectSnapshot("steps.company", (form) => steps(company, form));
});

test("no rows, a step without count and long names do not fail", async () => {
  await expectSnapshot("steps.empty", (form) => steps({ ...company, rows: [] }, form));
  await expectSnapshot("steps.one", (form) => steps({ ...company, rows: company.rows.slice(0, 1) }, form));
  const rows = company.rows.map((row) => ({
    ...row,
    label: `${row.label} van de Verkoopbinnendienst Grootzakelijk & Overheid`,
    count: null,
    text: "quotes.csv ontbreekt",
  }));
  await expectSnapshot("steps.no-values", (form) => steps({ ...company, rows }, form));
});
