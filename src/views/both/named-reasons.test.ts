import { expect, test } from "vitest";
import type { MetricId } from "../../contract/metric-ids.ts";
import type { NoteReason } from "../../contract/note.ts";
import type { NoteRow, SnapshotFigure } from "../../report/snapshot.ts";
import { textOf } from "../../text/said.ts";
import { readerOf } from "../parts/reader.ts";
import { reportOf } from "../report.ts";
import { snapshotWith } from "../snapshot.fixture.ts";
import { namedReasons } from "./named-reasons.ts";

const company = { kind: "company", id: "all" } as const;

const figure = (
  metric: MetricId,
  value: number | null,
  more: Partial<SnapshotFigure> = {},
): SnapshotFigure => ({
  ...{ metric, scope: company, window: "ytd", unit: "currency", value },
  ...more,
});

const note = (reason: NoteReason, more: Partial<NoteRow> = {}): NoteRow => ({
  ...{ month: "2026-10", scope: company, metrics: ["order.value"], finding: null },
  ...{ text: "x", for: "all", reason, by: null },
  ...more,
});

/** What is said of reasons, with a result of 800 of 1,000, or another. */
function saidOf(notes: NoteRow[], figures: SnapshotFigure[], result = 800): string[] {
  const attainment = figure("result.attainment", result / 1000, {
    ...{ unit: "share", numerator: result, denominator: 1000 },
  });
  const snapshot = { ...snapshotWith({ figures: [attainment, ...figures] }), notes };
  const [section] = namedReasons(readerOf(reportOf(snapshot), "nl"));
  const [block] = section?.blocks ?? [];
  return block?.kind === "points" ? block.points.map(textOf) : [];
}

test("a reason stands beside its share of the shortfall: two of customers' steps together", () => {
  const figures = [
    figure("gap.hours.hands", -24),
    ...[figure("gap.customers.plan", -30), figure("gap.customers.coverage", -70)],
  ];
  expect(saidOf([note("hands"), note("customers"), note("hands", { month: "2026-02" })], figures)).toEqual([
    "Bezetting: 2 keer genoemd; verklaart 12\u00a0% van het tekort van dit jaar",
    "Klanten: 1 keer genoemd; verklaart 50\u00a0% van het tekort van dit jaar",
  ]);
});

test("a step that brought something is no cause, and one may cost more than the whole shortfall", () => {
  const [brought, more] = saidOf(
    [note("price"), note("product")],
    [figure("gap.hours.value", 40), figure("gap.hours.orders", -260)],
  );
  expect(brought).toMatch(/^Prijs: 1 keer genoemd; bracht dit jaar juist €\s40 op$/);
  expect(more).toMatch(
    /^Product: 1 keer genoemd; kostte dit jaar €\s260, meer dan het hele tekort van €\s200$/,
  );
});

test("no share where there is no step, it has no value, it holds another, or the target was reached", () => {
  const only = ["Bezetting: 1 keer genoemd"];
  expect(saidOf([note("data")], [])).toEqual(["Gegevens: 1 keer genoemd"]);
  expect(saidOf([note("hands")], [])).toEqual(only);
  expect(saidOf([note("hands")], [figure("gap.hours.hands", null, { status: "no_data" })])).toEqual(only);
  expect(saidOf([note("hands")], [figure("gap.hours.hands", -24, { merged: ["gap.hours.visits"] })])).toEqual(
    only,
  );
  expect(saidOf([note("hands")], [figure("gap.hours.hands", -24)], 1000)).toEqual(only);
  expect(saidOf([note("customers")], [figure("gap.customers.plan", -30)])).toEqual([
    "Klanten: 1 keer genoemd",
  ]);
});

test("what was withdrawn, or is of another fiscal year, names nothing", () => {
  const gone = [note("hands", { changed: "withdrawn" }), note("hands", { month: "2025-12" })];
  expect(saidOf(gone, [figure("gap.hours.hands", -24)])).toEqual([]);
});
