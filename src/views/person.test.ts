import { expect, test } from "vitest";
import type { AccountDue, Plan } from "../report/snapshot.ts";
import { blocksIn, inWords, sectionIn, tablesIn } from "./blocks.fixture.ts";
import { personView } from "./person.ts";
import { reportOf } from "./report.ts";
import { account, figuresWith, figuresWithout, planOf, snapshotWith } from "./snapshot.fixture.ts";

function viewOf(
  figures = figuresWith(),
  accounts_due: AccountDue[] = [account()],
  language: "nl" | "en" = "nl",
  plans: Plan[] = [],
) {
  const report = reportOf(snapshotWith({ figures, accounts_due, plans }));
  const person = report.scope("account_manager", "am-1");
  if (!person) throw new Error("the report has no account manager am-1");
  return personView(report, person, language);
}

const titled = (...of: Parameters<typeof viewOf>) => inWords(viewOf(...of).title);

test("the title says who waits", () => {
  expect(titled()).toBe("Bo Visser: 1 relatie wacht op contact");
  expect(titled(figuresWith(), [account(), account({ account_id: "k-3" })], "en")).toBe(
    "Bo Visser: 2 accounts wait for contact",
  );
  expect(titled(figuresWith(), [account({ state: "on_track" })])).toBe(
    "Bo Visser: geen relatie wacht op contact",
  );
});

test("where nobody is listed the title says what part of the plan was carried out, or only whose page it is", () => {
  expect(titled(figuresWith(), [])).toBe("Bo Visser: 90 % van je plan is gedaan");
  const figures = figuresWith({ metric: "plan.coverage", value: "no_data" });
  expect(titled(figures, [])).toBe("Bo Visser");
});

test("first the year stands beside its target and the plan, then the month", () => {
  const { kind, id } = { kind: "account_manager", id: "am-1" } as const;
  const result = (window: "month" | "ytd", numerator: number, denominator: number) => ({
    metric: "result.attainment" as const,
    scope: { kind, id },
    window,
    value: numerator / denominator,
    unit: "share" as const,
    numerator,
    denominator,
  });
  const figures = figuresWith({ metric: "plan.expected_revenue", value: 347_000 });
  const page = viewOf([...figures, result("ytd", 348_180, 315_922), result("month", 31_705, 32_784)]);
  expect(page.lead.map(inWords)).toEqual([
    "Dit jaar € 348.000 van je target van € 316.000 (110 %); je plan verwachtte € 347.000.",
    "In oktober € 31.700 van je target van € 32.800 (97 %).",
    "Je hebt 90 klanten en 30 prospects, in team Noord.",
  ]);
});

test("without a target the year is what it brought, beside what the plan expected", () => {
  expect(inWords(viewOf().lead[0])).toBe("Dit jaar € 800.000 omzet; je plan verwachtte € 900.000.");
});

test("somebody who is not assessed has a short page, which still ends with lines to write on", () => {
  const page = viewOf(figuresWithout("not_assessed"));
  expect(page.title).toBe("Bo Visser: geen cijfers over deze periode");
  expect(page.sections.map(({ id }) => id)).toEqual(["to-write"]);
});

test("only the own customers are listed, who waits apart from who is on track, in the order of the report", () => {
  const accounts = [
    account({ account_id: "1", name: "Nooit", state: "never", last_contact: null, days_since: null }),
    account({ account_id: "2", name: "Te laat", state: "overdue" }),
    account({ account_id: "3", name: "Van Ada", account_manager_id: "am-2" }),
    account({ account_id: "4", name: "Bijna", state: "due_soon" }),
  ];
  const page = viewOf(figuresWith(), accounts);
  const lists = tablesIn(sectionIn(page, "due"));
  expect(lists.map(({ rows }) => rows.map(([name]) => name?.text))).toEqual([
    ["Nooit", "Te laat"],
    ["Bijna"],
  ]);
  expect(lists.map(({ isFolded = false }) => isFolded)).toEqual([false, true]);
});

test("of those who wait it says how many are in the diary, and on which day beside each", () => {
  const accounts = [account({ scheduled_on: "2026-11-12" }), account({ account_id: "k-3" })];
  const due = sectionIn(viewOf(figuresWith(), accounts), "due");
  expect(inWords(due?.message)).toBe("2 relaties wachten op contact, waarvan 1 in de agenda");
  const [table] = tablesIn(due);
  const column = table?.columns.findIndex(({ label }) => label === "In de agenda") ?? -1;
  expect(table?.rows.map((row) => row[column]?.text)).toEqual(["12\u00a0nov\u00a02026", "–"]);
  const without = sectionIn(viewOf(figuresWith(), [account()]), "due");
  expect(inWords(without?.message)).toBe("1 relatie wacht op contact");
  expect(tablesIn(without)[0]?.columns.map(({ label }) => label)).not.toContain("In de agenda");
});

test("the hours say what of the next month is in the diary", () => {
  const diary = {
    metric: "diary.load" as const,
    scope: { kind: "account_manager" as const, id: "am-1" },
    window: "2026-11" as const,
    unit: "share" as const,
    value: 0.25,
    numerator: 22,
    denominator: 88,
    n: 14,
  };
  const snapshot = snapshotWith({ plans: [planOf("am-1", "agreed")] });
  const report = reportOf({
    ...snapshot,
    period: { ...snapshot.period, ahead: ["2026-11", "2026-12"] },
    figures: [...figuresWith({ metric: "plan.coverage", value: "no_data" }), diary],
  });
  const person = report.scope("account_manager", "am-1");
  if (!person) throw new Error("the report has no account manager am-1");
  const beside = blocksIn(sectionIn(personView(report, person, "nl"), "plan"), "beside");
  expect(beside.flatMap(({ texts }) => texts.map(inWords))[0]).toContain(
    "In november staat 22 van je 88 uur in de agenda.",
  );
});

test("eight who wait are read at once, and the others are folded", () => {
  const accounts = Array.from({ length: 13 }, (_, i) => account({ account_id: `k-${i}` }));
  const [shown, more] = tablesIn(sectionIn(viewOf(figuresWith(), accounts), "due"));
  expect(shown?.rows).toHaveLength(8);
  expect([more?.caption, more?.isFolded]).toEqual(["Nog 5 relaties die wachten", true]);
});

test("below the band the page says that there is room, and for how many hours", () => {
  const said = (load: number) => {
    const figures = figuresWith(
      { metric: "plan.load", value: load, window: "r12" },
      { metric: "plan.coverage", value: "no_data" },
    );
    const page = viewOf(figures, [], "nl", [planOf("am-1", "agreed")]);
    return blocksIn(sectionIn(page, "plan"), "beside").flatMap(({ texts }) => texts.map(inWords))[0];
  };
  expect(said(0.75)).toBe(
    "Je hebt ruimte: het plan vraagt 75 % van je uren (760 van 800 uur in twaalf maanden). Onder de band (0,85) is er ruimte: ongeveer 200 uur voordat het plan je uren vult.",
  );
  expect(said(0.9)).not.toContain("ruimte");
});
