import { expect, test } from "vitest";
import type { Snapshot } from "../report/snapshot.ts";
import { personSlug } from "../text/slug.ts";
import { inWords, tablesIn } from "./blocks.fixture.ts";
import { peopleView } from "./people.ts";
import { reportOf } from "./report.ts";
import { account, figuresWith, planOf, snapshotWith } from "./snapshot.fixture.ts";

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

test("of those who wait it says how many are in a diary, where any is", () => {
  const accounts_due = [account({ scheduled_on: "2026-11-12" }), account({ state: "due" })];
  const table = tablesIn(peopleView(reportOf(snapshotWith({ accounts_due })), "nl"))[0];
  expect(table?.columns.at(-1)?.label).toBe("Aan de beurt (in de agenda)");
  expect(table?.rows.map((row) => row.at(-1)?.text)).toEqual(["0", "2 (1)"]);
});

const finding: Snapshot["signals"][number] = {
  id: "coverage_low",
  scope: { kind: "account_manager", id: "am-1" },
  severity: "high",
  state: "found",
  window: "r12",
  figures: [],
  comparisons: 2,
  chance: null,
  cases_needed: null,
  sentence: { nl: "Over Bo", en: "About Bo" },
  advice: { hours: { nl: "Uren", en: "Hours" }, customers: { nl: "Klanten", en: "Customers" } },
};

test("the title counts the agreed plans, and with how many there is something to discuss", () => {
  const plans = [planOf("am-1", "agreed"), planOf("am-2", "imposed")];
  const titled = (signals: Snapshot["signals"]) =>
    inWords(peopleView(reportOf(snapshotWith({ plans, signals })), "nl").title);
  expect(titled([finding])).toBe(
    "1 plan is afgesproken; met 1 van de accountmanagers is er iets te bespreken",
  );
  expect(titled([])).toBe("1 plan is afgesproken; er is niets gevonden om te bespreken");
});

test("what to discuss stands with each, in a few words", () => {
  const rows = rowsOf(peopleView(reportOf(snapshotWith({ signals: [finding] })), "nl"));
  expect(rows.map((row) => row.at(-1)?.text)).toEqual(["–", "uitvoering van het plan"]);
});

test("who is not assessed is not in the table, and the note says so", () => {
  const figures = figuresWith({
    metric: "portfolio.customers",
    value: "not_assessed",
    scope: { kind: "account_manager", id: "am-2" },
  });
  const view = peopleView(reportOf(snapshotWith({ figures })), "nl");
  expect(rowsOf(view).map(([name]) => name?.text)).toEqual(["Bo Visser"]);
  expect(tablesIn(view)[0]?.note).toContain(
    "Wie minder dan de helft van de periode meetelt, staat er niet in.",
  );
});

test("without plans the title counts who there are", () => {
  const figures = figuresWith();
  const titled = (isMeant: (id: string) => boolean) => {
    const kept = figures.filter(({ scope }) => scope.kind !== "account_manager" || isMeant(scope.id));
    return inWords(peopleView(reportOf(snapshotWith({ figures: kept })), "nl").title);
  };
  expect(titled(() => true)).toBe("2 accountmanagers");
  expect(titled((id) => id === "am-1")).toBe("1 accountmanager");
  expect(titled(() => false)).toBe("In dit rapport staan geen personen");
});
