import { expect, test } from "vitest";
import type { SnapshotFigure } from "../../report/snapshot.ts";
import { readerOf } from "../parts/reader.ts";
import { literalReport } from "../site.fixture.ts";
import { promisedStatement } from "./promised.ts";

const bo = { kind: "account_manager", id: "1", name: "Bo Visser" } as const;

/** What is said of a plan that counts on a rate, of which so much came true with this interval. */
function said(promised: number, kept: Partial<SnapshotFigure>, language: "nl" | "en" = "nl") {
  const own = { scope: { kind: bo.kind, id: bo.id }, window: "r12", unit: "share" } as const;
  const figures = [
    { ...own, metric: "plan.hit_rate_promised", value: promised } as const,
    { ...own, metric: "plan.hit_rate_kept", n: 120, ...kept } as const,
  ];
  const report = literalReport({ scopes: [bo], figures });
  return promisedStatement(readerOf(report, language), bo)?.text.replaceAll("\u00a0", " ");
}

const third = { value: 0.33, interval: [0.25, 0.42] } satisfies Partial<SnapshotFigure>;

test("a promise beyond what came true is said with its interval, in both languages", () => {
  expect(said(0.5, third)).toBe(
    "Je plan rekent op 50 % gewonnen offertes; van dezelfde offertes werd binnen 180 dagen 33 % gewonnen (25 % tot 42 %): minder dan toeval verklaart.",
  );
  expect(said(0.5, third, "en")).toBe(
    "Your plan counts on winning 50% of its quotes; of the same quotes 33% was won within 180 days (25% to 42%): fewer than chance explains.",
  );
});

test("who keeps more than the promise reads that too", () => {
  expect(said(0.2, third)).toContain("meer dan toeval verklaart");
  expect(said(0.2, third, "en")).toContain("more than chance explains");
});

test("within the interval, at its end as it is written, or where nothing is known, nothing is said", () => {
  expect(said(0.4, third)).toBeUndefined();
  expect(said(0.424, third)).toBeUndefined();
  expect(said(0.9, { value: null, status: "no_data" })).toBeUndefined();
  expect(said(0.9, { ...third, n: 9 })).toBeUndefined();
});
