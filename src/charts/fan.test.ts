import { expect, test } from "vitest";
import { type FanData, fan } from "./fan.ts";
import { drawn, expectReadable, expectSnapshot } from "./snapshot.fixture.ts";

const names = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

const year: FanData = {
  months: names.map((label, i) => ({ label, total: i < 10 ? 1200 * (i + 1) + ((i * 137) % 400) : null })),
  ranges: { inner: [14_000, 14_800], outer: [13_700, 15_300], text: "80 %: 14,0–14,8 mln" },
  runRate: { value: 14_540, text: "tempo 14,5 mln" },
  target: { value: 15_200, text: "target 15,2 mln" },
  emptyText: "Er is geen omzet.",
};

test("what has come goes over into where the year may end, beside run rate and target", async () => {
  await expectSnapshot("fan.october", (form) => fan(year, form));
});

test("early in the year the ranges are wide, and names on one height do not touch", async () => {
  const months = year.months.map((month, i) => (i < 2 ? month : { ...month, total: null }));
  await expectSnapshot("fan.february", (form) =>
    fan(
      {
        ...year,
        months,
        ranges: { inner: [11_000, 18_000], outer: [9000, 22_000], text: "80 %: 11,0–18,0 mln" },
        target: { value: 14_600, text: "target 14,6 mln" },
      },
      form,
    ),
  );
});

test("without a range only the run rate goes on, and without a target there is no mark of one", async () => {
  const { ranges: _, target: __, ...rest } = year;
  await expectSnapshot("fan.run-rate", (form) => fan(rest, form));
  expect(drawn(fan(rest, "wide"))).not.toContain("target");
  expectReadable((form) => fan(rest, form));
});

test("of a year of which nothing has come there are words", async () => {
  const months = year.months.map((month) => ({ ...month, total: null }));
  await expectSnapshot("fan.empty", (form) => fan({ ...year, months }, form));
});

test("a year that is behind on its credit notes begins below nothing", () => {
  const months = year.months.map((month, i) => ({ ...month, total: i < 1 ? -300 : null }));
  expectReadable((form) => fan({ ...year, months }, form));
});
