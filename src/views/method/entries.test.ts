import { expect, test } from "vitest";
import type { MetricId } from "../../contract/metric-ids.ts";
import { readerOf } from "../parts/reader.ts";
import type { Definition } from "../report.ts";
import { literalReport } from "../site.fixture.ts";
import { snapshotWith } from "../snapshot.fixture.ts";
import { entriesOf } from "./entries.ts";

const [coverage] = snapshotWith().definitions;
const reader = readerOf(literalReport({ figures: [] }), "en");

/** A definition of the plan; what a test is about is what it names. */
function definition(id: MetricId, changes: Partial<Definition> = {}): Definition[] {
  return coverage ? [{ ...coverage, id, ...changes }] : [];
}

const family = { id: "plan.coverage", label: { nl: "Dekking", en: "Coverage" } };
const inBoth = (text: string) => ({ nl: text, en: text });

/** What stands at an entry or at a variant, as it is read. */
const lines = (facts: { kind?: string; text: string }[]) => facts.map(({ kind, text }) => `${kind}: ${text}`);

test("a metric that stands by itself says all there is to say of it", () => {
  const [entry] = entriesOf(
    reader,
    definition("plan.load", { limits: inBoth("To be read in a band."), source: "Talley (1961)" }),
  );
  expect(entry).toMatchObject({ id: "plan.load", code: "plan.load", text: "Made of required." });
  expect(lines(entry?.facts ?? [])).toEqual([
    "formula: served / required",
    "limits: To be read in a band.",
    "unit: share (%)",
    "files: accounts.csv, plan.csv, activities.csv",
    "source: Talley (1961)",
  ]);
  expect(entry?.variants).toBeUndefined();
});

test("of a family what is the same is said once, and each variant has its own place", () => {
  const [entry, ...others] = entriesOf(reader, [
    ...definition("plan.coverage", { family, variant: inBoth("contacts") }),
    ...definition("plan.coverage.visit", { family, variant: inBoth("visits") }),
  ]);
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ name: "Coverage", code: "plan.coverage", text: "Made of required." });
  expect(entry?.id).toBeUndefined();
  expect(entry?.variants).toEqual([
    {
      names: [
        { id: "plan.coverage", name: "contacts", code: "" },
        { id: "plan.coverage.visit", name: "visits", code: "visit" },
      ],
      text: "",
      facts: [],
    },
  ]);
});

test("what differs is said beside the variants that say it, by sentence and by file", () => {
  const limits = (own: string) => ({ limits: inBoth(`Only of who is assessed. ${own}`) });
  const [entry] = entriesOf(reader, [
    ...definition("plan.coverage.visit", {
      family,
      ...limits("Visits only."),
      files: ["plan", "activities"],
    }),
    ...definition("plan.coverage.call", { family, ...limits("Visits only."), files: ["plan", "activities"] }),
    ...definition("plan.coverage.quote", { family, ...limits("Quotes only."), files: ["plan", "quotes"] }),
  ]);
  expect(lines(entry?.facts ?? [])).toContain("limits: Only of who is assessed.");
  expect(lines(entry?.facts ?? [])).toContain("files: plan.csv");
  expect(entry?.variants?.map(({ names, facts }) => [names.map(({ id }) => id), lines(facts)])).toEqual([
    [
      ["plan.coverage.visit", "plan.coverage.call"],
      ["limits: Visits only.", "files: activities.csv"],
    ],
    [["plan.coverage.quote"], ["limits: Quotes only.", "files: quotes.csv"]],
  ]);
});

test("a unit, formula or source that most variants share is theirs, and the others say their own", () => {
  const most = entriesOf(reader, [
    ...definition("target.visits", { family, unit: "count" }),
    ...definition("target.calls", { family, unit: "count" }),
    ...definition("target.revenue", { family, unit: "currency" }),
  ]);
  expect(lines(most[0]?.facts ?? [])).toContain("unit: count");
  expect(most[0]?.variants?.map(({ facts }) => lines(facts))).toEqual([[], ["unit: amount"]]);
  // Where one has no source, that of most would pass for its own.
  const without = entriesOf(reader, [
    ...definition("target.visits", { family, source: "Wilson (1927)" }),
    ...definition("target.calls", { family, source: "Wilson (1927)" }),
    ...definition("target.revenue", { family }),
  ]);
  expect(lines(without[0]?.facts ?? []).join()).not.toContain("Wilson");
  expect(without[0]?.variants?.map(({ facts }) => lines(facts))).toEqual([["source: Wilson (1927)"], []]);
});

test("variants whose ids have nothing in common keep them whole", () => {
  const [entry] = entriesOf(reader, [
    ...definition("new.orders", { family }),
    ...definition("activity.new_share", { family }),
  ]);
  expect(entry?.code).toBe("");
  expect(entry?.variants?.flatMap(({ names }) => names.map(({ code }) => code))).toEqual([
    "new.orders",
    "activity.new_share",
  ]);
});
