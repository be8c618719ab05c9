import { expect, test } from "vitest";
import { type CurvesData, type CurvesLine, curves } from "./curves.ts";
import { drawn, expectReadable, expectSnapshot } from "./snapshot.fixture.ts";

const grown = (end: number, until: number, name: string | null, isReference = false): CurvesLine => ({
  name,
  until,
  isReference,
  steps: [4, 9, 15, 22, 30, 41, 55, 80, 110].flatMap((age, i) =>
    age > until ? [] : [{ age, share: (end * (i + 1)) / 9 }],
  ),
});

const quarters: CurvesData = {
  curves: [
    grown(0.34, 540, null),
    grown(0.31, 450, null),
    grown(0.36, 360, null),
    grown(0.33, 540, "alle kwartalen 33 %", true),
    grown(0.29, 117, "Q3 2026 29 %"),
    grown(0.33, 30, "Q4 2026 18 %"),
  ],
  ages: [0, 60, 120, 180].map((value) => ({ value, text: `${value}` })),
  shares: [0, 0.2, 0.4].map((value) => ({ value, text: `${value * 100} %` })),
  emptyText: "Er zijn geen offertes.",
};

test("a curve ends where its quarter was followed to, named there; those of before are light behind", async () => {
  await expectSnapshot("curves.quarters", (form) => curves(quarters, form), ["half", "narrow"]);
});

test("without a curve there are words", () => {
  expect(drawn(curves({ ...quarters, curves: [] }, "wide"))).toContain("Er zijn geen offertes.");
});

test("curves that end at one place, and one on which nothing was won, can be read", () => {
  const same = Array.from({ length: 4 }, (_, i) => grown(0.3, 180, `Q${i + 1} 2025 30 %`));
  expectReadable((form) => curves({ ...quarters, curves: same }, form));
  const none = [{ name: "Q1 2026 0 %", until: 12, isReference: false, steps: [] }];
  expectReadable((form) => curves({ ...quarters, curves: none }, form));
});
