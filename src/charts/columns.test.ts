import { expect, test } from "vitest";
import { type ColumnsData, columns } from "./columns.ts";
import { drawn, expectReadable, expectSnapshot } from "./snapshot.fixture.ts";

const names = [
  "okt 25",
  "nov",
  "dec",
  "jan 26",
  "feb",
  "mrt",
  "apr",
  "mei",
  "jun",
  "jul",
  "aug",
  "sep",
  "okt 26",
];
const actuals = [1100, 1180, 990, 1020, 1150, 1210, 1080, 1175, 1120, 860, 900, 1040, 966];

const result: ColumnsData = {
  months: names.map((label, i) => {
    const actual = actuals[i] ?? 0;
    const plan = 1100 + i * 7;
    const delta = actual - plan;
    return {
      label,
      actual,
      plan,
      previous: 950 + ((i * 137) % 200),
      text: String(actual),
      deltaText: delta < 0 ? `−${-delta}` : `+${delta}`,
      tone: delta < 0 ? "bad" : "good",
    };
  }),
  actualName: "resultaat",
  planName: "target",
  previousName: "vorig jaar",
  emptyText: "Er is geen omzet.",
};

test("each month stands in its plan, with the difference above", async () => {
  await expectSnapshot("columns.result", (form) => columns(result, form), ["full", "wide", "narrow"]);
});

test("amounts too wide for their columns are written above the last and those furthest from plan", async () => {
  const months = result.months.map((month) => ({ ...month, text: `€ ${month.text}.000` }));
  await expectSnapshot("columns.wide-texts", (form) => columns({ ...result, months }, form));
  expect(drawn(columns({ ...result, months }, "narrow"))).toContain("€ 966.000");
});

test("months without plan or previous year have no names for them", async () => {
  const months = result.months.map((month) => ({ ...month, plan: null, previous: null, deltaText: "" }));
  await expectSnapshot("columns.no-plan", (form) => columns({ ...result, months }, form));
  const svg = drawn(columns({ ...result, months }, "wide"));
  expect(svg).not.toContain("target");
  expect(svg).not.toContain("vorig jaar");
});

test("no months, one month, and months without any value do not fail", async () => {
  await expectSnapshot("columns.empty", (form) => columns({ ...result, months: [] }, form));
  await expectSnapshot("columns.one", (form) =>
    columns({ ...result, months: result.months.slice(0, 1) }, form),
  );
  const months = result.months.map(({ label }) => {
    return {
      label,
      actual: null,
      plan: null,
      previous: null,
      text: "",
      deltaText: "",
      tone: "neutral",
    } as const;
  });
  await expectSnapshot("columns.no-values", (form) => columns({ ...result, months }, form));
});

test("a month below zero hangs under the line", async () => {
  const months = result.months.map((month, i) =>
    i === 5 ? { ...month, actual: -200, text: "−200" } : month,
  );
  await expectSnapshot("columns.below-zero", (form) => columns({ ...result, months }, form));
});

test("the band of ordinary months lies around each plan, and named months stand out", async () => {
  const months = result.months.map((month, i) => ({ ...month, previous: null, named: i === 9 || i === 12 }));
  const data = {
    ...result,
    months,
    band: { low: -160, high: 190 },
    bandName: "zo ver ligt een gewone maand",
  };
  await expectSnapshot("columns.ordinary", (form) => columns(data, form), ["full", "half", "narrow"]);
  expect(drawn(columns({ ...result, band: data.band }, "full"))).not.toContain("gewone maand");
  expectReadable((form) => columns({ ...data, months: result.months }, form));
});
