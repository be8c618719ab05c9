import { test } from "vitest";
import { expectSnapshot } from "./snapshot.fixture.ts";
import { type XmrData, xmr } from "./xmr.ts";

const values = [
  9.2,
  8.8,
  9.6,
  9.1,
  9.9,
  8.7,
  9.3,
  null,
  9.5,
  8.9,
  9.4,
  9,
  9.2,
  8.2,
  8,
  8.1,
  7.8,
  8.3,
  7.9,
  8.1,
  8,
  6.4,
];

const visits: XmrData = {
  points: values.map((value, i) => ({
    label: `${["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"][i % 12]} ${25 + Math.floor(i / 12)}`,
    value,
    ...(i > 18 ? { signal: true, text: i === 21 ? "6,4: buiten de grens" : "" } : {}),
  })),
  mean: { value: 8.8, text: "gemiddeld 8,8" },
  lower: { value: 6.9, text: "ondergrens 6,9" },
  upper: { value: 10.7, text: "bovengrens 10,7" },
  emptyText: "Er zijn geen bezoeken.",
};

test("values run between their natural limits, signals are diamonds", async () => {
  await expectSnapshot("xmr.visits", (form) => xmr(visits, form));
});

test("too few months have no limits", async () => {
  const points = visits.points.slice(0, 4);
  await expectSnapshot("xmr.no-limits", (form) =>
    xmr({ ...visits, points, mean: null, lower: null, upper: null }, form),
  );
});

test("limits that lie together keep their names apart", async () => {
  const together = {
    mean: { value: 8.8, text: "gemiddeld 8,8 per werkdag" },
    lower: { value: 8.75, text: "ondergrens 8,75 per werkdag" },
    upper: { value: 8.85, text: "bovengrens 8,85 per werkdag" },
  };
  await expectSnapshot("xmr.together", (form) => xmr({ ...visits, ...together }, form));
});

test("no points, points without value, and one value do not fail", async () => {
  await expectSnapshot("xmr.empty", (form) => xmr({ ...visits, points: [] }, form));
  const none = visits.points.map(({ label }) => ({ label, value: null }));
  await expectSnapshot("xmr.no-values", (form) => xmr({ ...visits, points: none }, form));
  const one = { ...visits, points: visits.points.slice(0, 1), mean: null, lower: null, upper: null };
  await expectSnapshot("xmr.one", (form) => xmr(one, form));
});
