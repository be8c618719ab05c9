import { test } from "vitest";
import { expectReadable, expectSnapshot } from "./snapshot.fixture.ts";
import { type VarianceData, type VarianceRow, variance } from "./variance.ts";

const headings = {
  actualHeading: "Effectief in gepland, fte",
  deltaHeading: "Verschil, fte",
  shareHeading: "Verschil, %",
  emptyText: "Er zijn geen teams.",
};

function row(
  label: string,
  actual: number | null,
  plan: number | null,
  delta: string,
  share: string,
): VarianceRow {
  const tone = delta.startsWith("−") ? "bad" : delta.startsWith("+") ? "good" : "neutral";
  const actualText = actual === null ? "geen gegevens" : actual.toFixed(1).replace(".", ",");
  return { label, actual, plan, actualText, deltaText: delta, shareText: share, tone };
}

const teams: VarianceData = {
  ...headings,
  rows: [
    { ...row("Noord", 6.2, 8, "−1,8", "−22 %"), planText: "van 8,0" },
    { ...row("Zuid", 7.4, 7, "+0,4", "+6 %"), planText: "van 7,0" },
    { ...row("Verkoopbinnendienst Grootzakelijk & Overheid", 4.9, 5, "−0,1", "−2 %"), tone: "neutral" },
    row("Binnendienst", 5.4, 5.4, "0,0", "0 %"),
    row("Export", null, 3, "", ""),
  ],
};

test("actual stands in plan, with the difference and its share beside it", async () => {
  await expectSnapshot("variance.teams", (form) => variance(teams, form));
});

test("one row and sixty rows can be read", async () => {
  await expectSnapshot("variance.one", (form) => variance({ ...teams, rows: teams.rows.slice(0, 1) }, form));
  const rows = Array.from({ length: 60 }, (_, i) => row(`Team ${i + 1}`, i, 30, `${i - 30}`, `${i} %`));
  expectReadable((form) => variance({ ...headings, rows }, form));
});

test("without rows it says so, and without values it names the rows", async () => {
  await expectSnapshot("variance.empty", (form) => variance({ ...headings, rows: [] }, form));
  const rows = [row("Noord", null, null, "", ""), row("Zuid", null, 0, "", "")];
  await expectSnapshot("variance.no-values", (form) => variance({ ...headings, rows }, form));
});

test("where long names and texts leave no room for bars, the differences are numbers in the wide form too", async () => {
  const rows = [
    row("Verkoopproductiviteitsverbeteringsprogramma", 20.95, 20.96, "−€ 1.234.567.890 (3 van 24)", "−22 %"),
    row("Noord", 0.24, 0.12, "+€ 1.234.567.890 (3 van 24)", "+100 %"),
  ].map((each) => ({ ...each, actualText: "12,5 % · 3 van 24 offertes" }));
  await expectSnapshot("variance.no-room", (form) => variance({ ...headings, rows }, form));
});
