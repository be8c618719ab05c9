import { expect, test } from "vitest";
import { type AgeBandsData, ageBands } from "./age-bands.ts";
import { drawn, expectReadable, expectSnapshot } from "./snapshot.fixture.ts";

const bars = (unit: (value: number) => string, values: [value: number, stale: number][]) =>
  values.map(([value, stale], i) => ({
    label: ["t/m 21 dagen", "t/m 43", "t/m 90", "t/m 180", "langer"][i] ?? "",
    value,
    stale,
    text: unit(value),
  }));

const open: AgeBandsData = {
  panels: [
    {
      heading: "Aantal",
      bars: bars(String, [
        [210, 0],
        [98, 4],
        [61, 57],
        [40, 40],
        [12, 12],
      ]),
    },
    {
      heading: "Waarde, € 1.000",
      bars: bars(
        (value) => `${value}`,
        [
          [1800, 0],
          [900, 80],
          [420, 400],
          [610, 610],
          [90, 90],
        ],
      ),
    },
  ],
  usual: { after: 2, text: "negen van de tien orders waren er na 43 dagen" },
  emptyText: "Er staan geen offertes open.",
};

test("number and value by age, what is older than usual behind a line at the usual age", async () => {
  await expectSnapshot("age-bands.open", (form) => ageBands(open, form), ["half", "narrow"]);
});

test("without a usual age there is no line, and a measure of which nothing is known has no panel", async () => {
  const [number] = open.panels;
  const unknown = { heading: "Waarde", bars: bars(() => "–", [[0, 0]]) };
  const data = { ...open, usual: null, panels: [...(number ? [number] : []), unknown] };
  expect(drawn(ageBands(data, "wide"))).not.toContain("Waarde");
  expectReadable((form) => ageBands(data, form));
});

test("where nothing is open there are words", () => {
  expect(drawn(ageBands({ ...open, panels: [] }, "wide"))).toContain("Er staan geen offertes open.");
});
