import { expect, test } from "vitest";
import { personSlug } from "../text/slug.ts";
import { tablesIn } from "./blocks.fixture.ts";
import { peopleView } from "./people.ts";
import { reportOf } from "./report.ts";
import { account, figuresWith, snapshotWith } from "./snapshot.fixture.ts";

const rowsOf = (view: ReturnType<typeof peopleView>) => tablesIn(view)[0]?.rows ?? [];

test("account managers are listed by name, each with the way to their page", () => {
  const rows = rowsOf(peopleView(reportOf(snapshotWith()), "nl"));
  expect(rows.map(([name]) => name)).toEqual([
    { text: "Ada Kuiper", href: personSlug("am-2") },
    { text: "Bo Visser", href: personSlug("am-1") },
  ]);
});

test("who waits is counted for the account manager of the customer, and who is on track is not", () => {
  const accounts_due = [
    account({ state: "never" }),
    account({ state: "due" }),
    account({ state: "due_soon" }),
    account({ state: "overdue", account_manager_id: null }),
  ];
  const rows = rowsOf(peopleView(reportOf(snapshotWith({ accounts_due })), "nl"));
  expect(rows.map((row) => [row[0]?.text, row.at(-1)?.sort])).toEqual([
    ["Ada Kuiper", 0],
    ["Bo Visser", 2],
  ]);
});

test("the title counts one, more and none", () => {
  const figures = figuresWith();
  const titled = (isMeant: (id: string) => boolean) => {
    const kept = figures.filter(({ scope }) => scope.kind !== "account_manager" || isMeant(scope.id));
    const report = reportOf(snapshotWith({ figures: kept }));
    return [peopleView(report, "nl").title, peopleView(report, "en").title];
  };
  expect(titled(() => true)).toEqual([
    expect.stringMatching(/^2 accountmanagers,/),
    expect.stringMatching(/^2 account managers,/),
  ]);
  expect(titled((id) => id === "am-1")).toEqual([
    expect.stringMatching(/^1 accountmanager met/),
    expect.stringMatching(/^1 account manager with/),
  ]);
  expect(titled(() => false)).toEqual([
    "In dit rapport staan geen personen",
    "There are no people in this report",
  ]);
});
