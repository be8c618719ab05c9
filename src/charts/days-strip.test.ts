import { expect, test } from "vitest";
import { type DaysStripData, daysStrip } from "./days-strip.ts";
import { drawn, expectReadable, expectSnapshot } from "./snapshot.fixture.ts";

const accounts = (count: number, step: number) => Array.from({ length: count }, (_, i) => (i * step) % 311);

const segments: DaysStripData = {
  rows: [
    { label: "A · bezoek", text: "14 van 40 te laat", days: accounts(40, 17), norm: 61, overdue: 76 },
    { label: "B · bezoek", text: "6 van 60 te laat", days: accounts(60, 23), norm: 122, overdue: 152 },
    {
      label: "Verkoopbinnendienst Grootzakelijk & Overheid",
      text: "geen plan",
      days: [3, 8],
      norm: null,
      overdue: null,
    },
    { label: "Prospects", text: "nog nooit gesproken: 12", days: [], norm: 91, overdue: 114 },
  ],
  ticks: [0, 90, 180, 270].map((value) => ({ value, text: String(value) })),
  heading: "Dagen sinds het laatste contact",
  normName: "volgens plan",
  overdueName: "te laat",
  emptyText: "Er zijn geen klanten.",
};

test("every account is a tick, behind the norm it is late", async () => {
  await expectSnapshot("days-strip.segments", (form) => daysStrip(segments, form));
});

test("twenty thousand accounts draw no more ticks than there are places for one", () => {
  const rows = [{ label: "A", text: "14 van 20.000", days: accounts(20_000, 17), norm: 61, overdue: 76 }];
  const length = (days: number[]) =>
    drawn(daysStrip({ ...segments, rows: rows.map((row) => ({ ...row, days })) }, "narrow")).length;
  expect(length(accounts(20_000, 17))).toBe(length(accounts(311, 1)));
});

test("no rows and rows without accounts or norm do not fail", async () => {
  await expectSnapshot("days-strip.empty", (form) => daysStrip({ ...segments, rows: [] }, form));
  const rows = [{ label: "C", text: "geen klanten", days: [], norm: null, overdue: null }];
  await expectSnapshot("days-strip.no-values", (form) => daysStrip({ ...segments, rows, ticks: [] }, form));
  const sixty = Array.from({ length: 60 }, (_, i) => {
    return { label: `Medewerker ${i}`, text: `${i}`, days: accounts(i, 29), norm: 60, overdue: 75 };
  });
  expectReadable((form) => daysStrip({ ...segments, rows: sixty }, form));
});
