import { expect, test } from "vitest";
import { type FunnelPlotData, funnelPlot } from "./funnel-plot.ts";
import { drawn, expectReadable, expectSnapshot } from "./snapshot.fixture.ts";

const p0 = 0.27;
const limits = Array.from({ length: 40 }, (_, i) => {
  const n = 3 + i * 3;
  const deviation = Math.sqrt((p0 * (1 - p0)) / n);
  const at = (z: number) => Math.min(1, Math.max(0, p0 + z * deviation));
  return { n, low95: at(-1.96), high95: at(1.96), low998: at(-3.09), high998: at(3.09) };
});

function point(label: string, n: number, rate: number, flagged = false) {
  return { label, n, rate, flagged, text: `${Math.round(rate * n)} van ${n}` };
}

const people: FunnelPlotData = {
  points: [
    point("A. de Boer", 24, 0.125),
    point("M. van den Heuvel-Grootzakelijk", 96, 0.09, true),
    point("S. Jansen", 88, 0.46, true),
    point("T. Bakker", 42, 0.31),
    point("K. Smit", 61, 0.22),
    point("P. Visser", 12, 0.5),
    point("R. Mulder", 61, 0.24),
  ],
  p0: { value: p0, text: "samen 27 %" },
  limits,
  text95: "95 %",
  text998: "99,8 %",
  nTicks: [0, 30, 60, 90, 120].map((value) => ({ value, text: String(value) })),
  rateTicks: [0, 0.2, 0.4, 0.6, 0.8].map((value) => ({ value, text: `${Math.round(value * 100)} %` })),
  nHeading: "Aantal afgesloten offertes",
  rateHeading: "Scoringskans",
  emptyText: "Er zijn geen afgesloten offertes.",
};

test("a point outside the limits of chance has a ring and a name", async () => {
  await expectSnapshot("funnel-plot.people", (form) => funnelPlot(people, form));
  const svg = drawn(funnelPlot(people, "wide"));
  expect(svg).toContain("S. Jansen");
  expect(svg).not.toContain("K. Smit");
});

test("sixty flagged points are named as far as there is room", async () => {
  const points = Array.from({ length: 60 }, (_, i) =>
    point(`Medewerker ${i}`, 20 + i, 0.6 + (i % 5) / 50, true),
  );
  expectReadable((form) => funnelPlot({ ...people, points }, form));
});

test("no points are words, and one point without limits or ticks is drawn", async () => {
  await expectSnapshot("funnel-plot.empty", (form) => funnelPlot({ ...people, points: [] }, form));
  const one = { ...people, points: people.points.slice(0, 1), limits: [], nTicks: [], rateTicks: [] };
  await expectSnapshot("funnel-plot.one", (form) => funnelPlot(one, form));
});
