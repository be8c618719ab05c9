import { expect, test } from "vitest";
import type { Under } from "../../contract/metric-ids.ts";
import type { Snapshot, SnapshotFigure } from "../../report/snapshot.ts";
import { inWords } from "../blocks.fixture.ts";
import { readerOf } from "../parts/reader.ts";
import { reportOf } from "../report.ts";
import { literalReport } from "../site.fixture.ts";
import { overviewLead } from "./lead.ts";

const result: Partial<SnapshotFigure> = {
  metric: "result.attainment",
  value: 0.84,
  numerator: 840_000,
  denominator: 1_000_000,
};
const effect = (id: Under<"usual">, now: number, usual?: number): Partial<SnapshotFigure>[] => [
  { metric: `gap.${id}`, value: now, unit: "currency" },
  ...(usual === undefined
    ? []
    : [{ metric: `usual.${id}` as const, value: usual, unit: "currency" as const }]),
];

const lead = (...figures: Partial<SnapshotFigure>[]) =>
  overviewLead(readerOf(literalReport({ figures }), "nl")).map(inWords);

test("what costs the same every month is called that, and what was different is named with what is usual", () => {
  expect(
    lead(result, ...effect("hours.hands", -110_000, -100_000), ...effect("hours.quotes", -50_000, 40_000)),
  ).toEqual([
    "Onderbezetting kostte € 110.000, ongeveer als gewoonlijk (€ 100.000).",
    "Anders dan gewoonlijk: vanuit uren € 90.000 minder door gap.hours.quotes.",
  ]);
});

test("the largest loss is named with what it costs in a usual month, also where that is not as usual", () => {
  const twice = lead(
    result,
    ...effect("hours.hands", -134_000, -79_000),
    ...effect("hours.value", 8000, 9000),
  );
  expect(twice[0]).toBe("Onderbezetting kostte € 134.000; in een gewone maand € 79.000.");
  const visits = lead(result, ...effect("hours.visits", -134_000, 20_000));
  expect(visits[0]).toBe("gap.hours.visits −€ 134.000; in een gewone maand +€ 20.000.");
});

test("above what is usual, the step that brought more is named and not the one that costs most", () => {
  expect(
    lead(result, ...effect("hours.hands", -110_000, -100_000), ...effect("hours.orders", 340_000, 40_000)),
  ).toContain("Anders dan gewoonlijk: vanuit uren € 300.000 meer door gap.hours.orders.");
});

test("where nothing is usual yet, the largest step with the sign of the difference is named", () => {
  expect(lead(result, ...effect("hours.hands", -60_000), ...effect("hours.orders", -100_000))).toEqual([
    "Het grootste deel van het verschil: gap.hours.orders −€ 100.000.",
  ]);
  const above = { ...result, value: 1.2, numerator: 1_200_000 };
  expect(lead(above, ...effect("hours.hands", -60_000), ...effect("hours.orders", 260_000))).toEqual([
    "Het grootste deel van het verschil: gap.hours.orders +€ 260.000.",
  ]);
});

test("one step alone explains nothing, and small differences are worth no word", () => {
  expect(lead(result, ...effect("hours.value", -160_000))).toEqual([]);
  expect(lead(result, ...effect("hours.hands", -1000, -900), ...effect("hours.orders", -500, 900))).toEqual(
    [],
  );
});

const teams = ["Noord", "Zuid"].map((name) => ({ kind: "team" as const, id: name, name }));
const yearOf = (id: string, value: number): Partial<SnapshotFigure> => ({
  metric: "result.attainment",
  window: "ytd",
  scope: { kind: "team", id },
  value,
});
const low = (id: string): Snapshot["signals"][number] => ({
  id: "result_low",
  scope: { kind: "team", id },
  severity: "high",
  state: "found",
  window: "ytd",
  figures: ["result.attainment"],
  comparisons: 2,
  chance: 0.01,
  cases_needed: null,
  sentence: { nl: "", en: "" },
  advice: { hours: { nl: "", en: "" }, customers: { nl: "", en: "" } },
});

test("the teams that are behind for the year are named, each with the way to its page", () => {
  const report = literalReport({ scopes: teams, figures: [yearOf("Noord", 0.76), yearOf("Zuid", 0.99)] });
  const said = (signals: Snapshot["signals"], language: "nl" | "en") =>
    overviewLead(readerOf(reportOf({ ...report.snapshot, signals }), language));
  const [behind] = said([low("Noord")], "nl");
  expect(inWords(behind)).toBe("Noord (76 %) ligt dit jaar achter, meer dan toeval.");
  expect(behind?.text).toContainEqual({ text: "Noord", href: expect.stringMatching(/^team\/noord/) });
  expect(said([], "en").map(inWords)).toEqual([
    "No team is further behind its target this year than chance explains.",
  ]);
  expect(said([low("Noord"), low("Zuid")], "en").map(inWords)).toEqual([
    "Noord (76%) and Zuid (99%) are further behind this year than chance explains.",
  ]);
});
