import { expect, test } from "vitest";
import type { AccountDue } from "../report/snapshot.ts";
import { chartsIn, sectionIn, tablesIn } from "./blocks.fixture.ts";
import { personView } from "./person.ts";
import { reportOf } from "./report.ts";
import { account, figuresWith, figuresWithout, snapshotWith } from "./snapshot.fixture.ts";

function viewOf(
  figures = figuresWith(),
  accounts_due: AccountDue[] = [account()],
  language: "nl" | "en" = "nl",
) {
  const report = reportOf(snapshotWith({ figures, accounts_due }));
  const person = report.scope("account_manager", "am-1");
  if (!person) throw new Error("the report has no account manager am-1");
  return personView(report, person, language);
}

test("the page says to you what your plan asks a week, what you have, and who is due", () => {
  // 760 and 800 hours over 212 working days of five a week.
  expect(viewOf().title).toBe(
    "Bo Visser: je plan vraagt 18 uur per week en je hebt er 19; 1 klant is aan de beurt",
  );
  expect(viewOf(figuresWith(), [account(), account({ account_id: "k-3" })], "en").title).toBe(
    "Bo Visser: your plan needs 18 hours a week and you have 19; 2 accounts are due",
  );
});

test("without hours the title is about who is due", () => {
  const figures = figuresWith({ metric: "hours.available", value: "no_data" });
  expect(viewOf(figures).title).toBe("Bo Visser: 1 klant is aan de beurt");
});

test("somebody who is not assessed has no chart and no comparison", () => {
  const page = viewOf(figuresWithout("not_assessed"));
  expect(page.title).toBe("Bo Visser: geen beoordeling deze periode");
  expect(chartsIn(page)).toEqual([]);
  expect(sectionIn(page, "compared")).toBeUndefined();
});

test("only the own customers are listed, who waits apart from who is on track, in the order of the report", () => {
  const accounts = [
    account({ account_id: "1", name: "Nooit", state: "never", last_contact: null, days_since: null }),
    account({ account_id: "2", name: "Te laat", state: "overdue" }),
    account({ account_id: "3", name: "Van Ada", account_manager_id: "am-2" }),
    account({ account_id: "4", name: "Bijna", state: "due_soon" }),
  ];
  const page = viewOf(figuresWith(), accounts);
  const names = (id: string) => tablesIn(sectionIn(page, id))[0]?.rows.map(([name]) => name?.text);
  expect(names("due")).toEqual(["Nooit", "Te laat"]);
  expect(names("rest")).toEqual(["Bijna"]);
});

test("below the band the page says that there is room, and for how many hours", () => {
  const note = (load: number) => {
    const page = viewOf(figuresWith({ metric: "plan.load", value: load, window: "ytd" }));
    return chartsIn(sectionIn(page, "week"))[0]?.note?.replaceAll("\u00a0", " ");
  };
  expect(note(0.75)).toContain("Onder de band (0,85) is er ruimte: tot nu toe dit jaar ongeveer 200 uur");
  expect(note(0.9)).not.toContain("ruimte");
});
