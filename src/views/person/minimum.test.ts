import { expect, test } from "vitest";
import type { PlanState } from "../../contract/vocabulary.ts";
import type { SnapshotFigure } from "../../report/snapshot.ts";
import { blocksIn, inWords, tablesIn } from "../blocks.fixture.ts";
import { readerOf } from "../parts/reader.ts";
import { reportOf } from "../report.ts";
import { literalReport } from "../site.fixture.ts";
import { planOf } from "../snapshot.fixture.ts";
import { minimumSections } from "./minimum.ts";

const bo = { kind: "account_manager", id: "1", name: "Bo Visser" } as const;
const own = (metric: SnapshotFigure["metric"], figure: Partial<SnapshotFigure>): Partial<SnapshotFigure> => ({
  metric,
  scope: { kind: bo.kind, id: bo.id },
  window: "ytd",
  unit: "per_week",
  ...figure,
});

const least = own("minimum.per_week.visit", { value: 4.12, numerator: 210, denominator: 51 });
const done = own("minimum.done_per_week.visit", { value: 3.57, numerator: 151, denominator: 42.4 });
const needed = own("minimum.needed_per_week.visit", { value: 6.86, numerator: 59, denominator: 8.6 });
const quotes = [
  own("minimum.per_week.quote", { value: 1.44 }),
  own("minimum.done_per_week.quote", { value: 1.3 }),
  own("minimum.needed_per_week.quote", { value: 2.2, numerator: 18.9, denominator: 8.6 }),
];
const multiple = own("minimum.multiple", {
  value: 0.88,
  numerator: 329_000,
  denominator: 374_000,
  unit: "share",
});
const revenue = (value: number) => own("activity.count.revenue", { value, unit: "currency" });
const chance = (value: number) => own("minimum.chance", { value, n: 36, unit: "share" });
const all = [least, done, needed, ...quotes, multiple, revenue(312_000), chance(0.62)];

function sections(
  figures: Partial<SnapshotFigure>[],
  state: PlanState = "agreed",
  language: "nl" | "en" = "nl",
) {
  const { snapshot } = literalReport({ scopes: [bo], figures });
  return minimumSections(readerOf(reportOf({ ...snapshot, plans: [planOf("1", state)] }), language), bo);
}
const messageOf = (...of: Parameters<typeof sections>) => inWords(sections(...of)[0]?.message);
const textOf = (...of: Parameters<typeof sections>) =>
  inWords(blocksIn(sections(...of)[0], "beside")[0]?.texts[0]);

test("the least, what was made and what is needed from now stand in one sentence", () => {
  expect(messageOf(all)).toBe("4,1 bezoeken per week is jouw minimum; 3,6 gemaakt; vanaf nu 6,9");
  expect(messageOf(all, "agreed", "en")).toBe("4.1 visits a week is your minimum; 3.6 made; from now 6.9");
});

test("a plan that everybody has is nobody's own minimum", () => {
  expect(messageOf(all, "imposed")).toContain("is het minimum van het standaardplan");
  expect(messageOf(all, "none")).toContain("is het minimum van het plan");
  expect(messageOf(all, "lapsed")).toContain("is jouw minimum");
});

test("what is made, over or not known is said as that", () => {
  const other = (figure: Partial<SnapshotFigure>) => [
    least,
    done,
    own("minimum.needed_per_week.visit", figure),
    multiple,
  ];
  expect(messageOf(other({ value: 0, numerator: 0, denominator: 8.6 }))).toBe(
    "4,1 bezoeken per week is jouw minimum; 3,6 gemaakt, en dat is voor dit jaar genoeg",
  );
  expect(messageOf(other({ value: null, status: "no_weeks_left" }))).toBe(
    "4,1 bezoeken per week was dit jaar jouw minimum; 3,6 gemaakt",
  );
  expect(messageOf([least, multiple])).toBe("4,1 bezoeken per week is jouw minimum");
});

test("each medium of the plan has its column, and what nobody can say has no row", () => {
  const [table] = tablesIn(sections(all)[0]);
  expect(table?.columns.map(({ label }) => label)).toEqual(["Per week", "Bezoek", "Offerte"]);
  expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ["Minimum", "4,1", "1,4"],
    ["Gemaakt", "3,6", "1,3"],
    ["Vanaf nu", "6,9", "2,2"],
  ]);
  expect(tablesIn(sections([least, multiple])[0])[0]?.rows).toHaveLength(1);
});

test("the chance stands with what it rests on, and is never said to be certain", () => {
  expect(textOf(all)).toBe(
    "Het minimum is 88 % van het plan. Doe je wat nodig is, dan haal je je target van € 329.000 met een kans van 62 %, open offertes niet meegeteld. Gerekend met € 312.000 tot nu toe, nog 19 offertes tegen het scoringspercentage van het plan en orderwaarden van twaalf maanden (36 van jou).",
  );
  const saying = (value: number) => textOf([...all.slice(0, -1), chance(value)]);
  expect(saying(0.9996)).toContain("meer dan 99 %");
  expect(saying(0.0004)).toContain("minder dan 1 %");
});

test("a minimum over all of the plan says that the plan asks too little, until the target is reached", () => {
  const over = all.map((each) => (each === multiple ? { ...multiple, value: 1.14 } : each));
  expect(textOf(over)).toContain("Het minimum is 114 % van het plan: het plan zelf vraagt te weinig. Doe je");
  expect(textOf(over, "agreed", "en")).toContain(
    "114% of the plan: the plan itself asks too little. Do what",
  );
  const reached = over.map((each) => (each.metric === "activity.count.revenue" ? revenue(330_000) : each));
  expect(textOf(reached)).toContain("Het minimum is 114 % van het plan. Je target");
});

test("a target that is reached, and quotes that are all made, have no chance to tell", () => {
  const reached = textOf([...all.slice(0, -2), revenue(330_000), chance(1)]);
  expect(reached).toBe("Het minimum is 88 % van het plan. Je target van € 329.000 is al gehaald.");
  const none = own("minimum.needed_per_week.quote", { value: 0, numerator: 0, denominator: 8.6 });
  expect(
    textOf([...all.filter((each) => each !== quotes[2]), none].filter((each) => each !== all.at(-1))),
  ).toBe("Het minimum is 88 % van het plan.");
  expect(textOf([...all.filter((each) => each !== quotes[2]), none])).toContain(
    "De offertes ervan zijn gemaakt. Van je target ontbreekt nog € 17.000",
  );
});

test("without a minimum there is nothing, nor of a month that is not over", () => {
  expect(sections([done, multiple])).toEqual([]);
  const { snapshot } = literalReport({ scopes: [bo], figures: all });
  const running = { ...snapshot, period: { ...snapshot.period, partial: "running" as const } };
  expect(minimumSections(readerOf(reportOf(running), "nl"), bo)).toEqual([]);
});
