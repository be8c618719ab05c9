import { expect, test } from "vitest";
import { elementsIn, textIn } from "../text/markup.fixture.ts";
import { type EffectsData, effects } from "./effects.ts";
import { drawn, expectReadable, expectSnapshot } from "./snapshot.fixture.ts";

const domain: [number, number] = [-278, 152];

const hours: EffectsData = {
  rows: [
    { label: "Handen", value: -106, text: "−106", usual: -97, tone: "bad" },
    { label: "Bezoeken", value: -84, text: "−84", usual: -63, tone: "bad" },
    { label: "Offertes", value: -5, text: "−5", usual: 89, tone: "neutral" },
    { label: "Scoringspercentage", value: 13, text: "+13", usual: 49, tone: "neutral" },
    { label: "Orderwaarde", value: -14, text: "−14", usual: -17, tone: "neutral" },
  ],
  total: { label: "Samen", text: "−197", tone: "bad" },
  domain,
  emptyText: "Er is geen target.",
};

const customers: EffectsData = {
  ...hours,
  rows: [
    { label: "Plan", value: 90, text: "+90", usual: 67, tone: "good" },
    { label: "Uitvoering van het plan", value: -278, text: "−278", usual: -246, tone: "bad" },
    { label: "Opbrengst per contact", value: 22, text: "+22", usual: 148, tone: "good" },
    { label: "Orderwaarde", value: -30, text: "−30", usual: -9, tone: "bad" },
  ],
};

/** Where the text of each effect is drawn, and its bar, in the order of the rows. */
function placesOf(svg: string) {
  const texts = new Map(elementsIn(svg, "text").map((text) => [textIn(text), text]));
  const x = (text: string) => Number(texts.get(text)?.attribs.transform?.match(/[\d.]+/)?.[0]);
  const bars = elementsIn(svg, "rect").map(({ attribs }) => ({
    left: Number(attribs.x),
    right: Number(attribs.x) + Number(attribs.width),
  }));
  return { x, bars };
}

test("effects lie at both sides of zero, with a usual month as a tick and their sum under them", async () => {
  await expectSnapshot("effects.hours", (form) => effects(hours, form), ["half", "narrow"]);
  await expectSnapshot("effects.customers", (form) => effects(customers, form), ["half", "narrow"]);
});

test("two charts on one domain have one scale, whatever their names are", () => {
  const [first, second] = [hours, customers].map((data) => placesOf(drawn(effects(data, "half"))).bars);
  const perUnit = (bar: { left: number; right: number } | undefined, value: number) =>
    ((bar?.right ?? 0) - (bar?.left ?? 0)) / value;
  expect(perUnit(first?.[0], 106)).toBeCloseTo(perUnit(second?.[1], 278), 1);
  expect(first?.[0]?.right).toBeCloseTo(second?.[1]?.right ?? 0, 1);
});

test("a value is written at the end of its bar, and beyond the tick only where it would lie on that", () => {
  const { x, bars } = placesOf(drawn(effects(customers, "half")));
  expect(x("+22")).toBeCloseTo((bars[2]?.right ?? 0) + 8, 1);
  const near = customers.rows.map((row) => (row.text === "+22" ? { ...row, usual: 40 } : row));
  const moved = placesOf(drawn(effects({ ...customers, rows: near }, "half")));
  expect(moved.x("+22")).toBeGreaterThan((bars[2]?.right ?? 0) + 16);
});

test("without a usual month there are no ticks", async () => {
  const rows = hours.rows.map((row) => ({ ...row, usual: null }));
  await expectSnapshot("effects.no-usual", (form) => effects({ ...hours, rows }, form), ["half"]);
});

test("an effect that is not known has its reason only, and no effects are words", () => {
  const rows = hours.rows.map((row) => ({ ...row, value: null, text: "geen gegevens" }));
  expectReadable((form) => effects({ ...hours, rows }, form));
  expectReadable((form) => effects({ ...hours, rows: [] }, form));
  expect(drawn(effects({ ...hours, rows: [] }, "half"))).toContain("Er is geen target.");
});
