import { expect, test } from "vitest";
import type { AccountDue } from "../report/snapshot.ts";
import { personSlug } from "../text/slug.ts";
import { chartIn, inWords, tablesIn } from "./blocks.fixture.ts";
import { reportOf } from "./report.ts";
import { segmentView } from "./segment.ts";
import { account, figuresWith, type Replaced, snapshotWith } from "./snapshot.fixture.ts";

function viewOf(accounts_due: AccountDue[], ...replaced: Replaced[]) {
  const report = reportOf(snapshotWith({ figures: figuresWith(...replaced), accounts_due }));
  const segment = report.scope("segment", "A");
  if (!segment) throw new Error("the report has no segment A");
  return segmentView(report, segment, "nl");
}

function tableOf(view: ReturnType<typeof segmentView>, id: string) {
  return tablesIn(view).find((table) => table.id === id);
}

test("the title says how much of the contact was made; without a plan it says whom the segment holds", () => {
  expect(inWords(viewOf([]).title)).toBe("Van de geplande contacten in segment A is 90 % gedaan");
  expect(inWords(viewOf([], { metric: "plan.coverage", value: "no_plan" }).title)).toMatch(
    /^In dit segment zitten \d+ klanten en \d+ prospects$/,
  );
});

test("who waits is listed to fifty; customers of another segment are not", () => {
  const waiting = Array.from({ length: 60 }, (_, i) => account({ account_id: `${i}`, name: `Klant ${i}` }));
  const rows = tableOf(viewOf([account({ name: "Elders", segment: "B" }), ...waiting]), "neglected")?.rows;
  expect(rows).toHaveLength(50);
  expect(rows?.[0]?.[0]?.text).toBe("Klant 0");
});

test("most above the maximum comes first, with the way to its account manager or nobody", () => {
  const accounts = [
    account({ name: "Genoeg" }),
    account({ name: "Iets", surplus_r12: 1, account_manager_id: null }),
    account({ name: "Veel", surplus_r12: 6 }),
  ];
  const rows = tableOf(viewOf(accounts), "over-table")?.rows ?? [];
  expect(rows.map((row) => row.slice(0, 2))).toEqual([
    [{ text: "Veel" }, { text: "Bo Visser", href: personSlug("am-1") }],
    [{ text: "Iets" }, { text: "geen" }],
  ]);
});

test("account managers of the segment are in the matrix, by name", () => {
  const heat = chartIn(viewOf([account()]), "people-heat");
  expect(heat?.table.rows.map(([name]) => name?.text)).toEqual(["Bo Visser"]);
});

test("an account manager of whom nothing can be said in the segment is not in the matrix", () => {
  const scope = { kind: "account_manager_segment", id: "am-1/A" } as const;
  expect(
    chartIn(viewOf([account()], { metric: "plan.coverage", value: "not_assessed", scope }), "people-heat"),
  ).toBe(undefined);
});

test("who has left is not named as the account manager of those who wait", () => {
  const [row] = tableOf(viewOf([account({ account_manager_id: "left" })]), "neglected")?.rows ?? [];
  expect(row?.map(({ text }) => text)).toContain("geen");
});

test("accounts are counted by how long they wait in their own interval", () => {
  const waited = (days_since: number | null, interval_days = 100) => account({ days_since, interval_days });
  const rows = [waited(40), waited(100), waited(40, 40), waited(120), waited(190), waited(300), waited(null)];
  const days = chartIn(viewOf(rows), "days");
  expect(days?.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ["minder dan een half interval", "1", "0"],
    ["een half tot één interval", "2", "0"],
    ["tot een kwart erover: aan de beurt", "1", "0"],
    ["tot twee intervallen: te laat", "1", "0"],
    ["meer dan twee intervallen: te laat", "1", "0"],
    ["nog nooit contact", "1", "0"],
  ]);
});
