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

test("the title says how much of the contact was made, or that it cannot be said", () => {
  expect(inWords(viewOf([]).title)).toBe("Segment A kreeg 90 % van het contact dat de plannen vragen");
  expect(viewOf([], { metric: "plan.coverage", value: "no_plan" }).title).toBe(
    "Of segment A krijgt wat het plan vraagt, is nog niet te zeggen",
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
    [{ text: "Iets" }, { text: "–" }],
  ]);
});

test("account managers of the segment are in the matrix, by name", () => {
  const heat = chartIn(viewOf([account()]), "people-heat");
  expect(heat?.table.rows.map(([name]) => name?.text)).toEqual(["Bo Visser"]);
});
