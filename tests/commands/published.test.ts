import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dayOfIso, isoOfDay } from "../../src/calendar/day.ts";
import { daysOfMonth } from "../../src/calendar/window.ts";
import { workdays } from "../../src/calendar/workdays.ts";
import { readData } from "../../src/reading/read.ts";
import { assemble } from "../../src/report/assemble.ts";
import type { Snapshot } from "../../src/report/snapshot.ts";
import { binomialAtMost } from "../../src/statistics/binomial.ts";
import { shrunk } from "../../src/statistics/shrinkage.ts";

// Numbers that others have published, from CSV to figure. The workload examples stand in
// workload-examples.test.ts.

const heads = {
  team: "person_id,name,team,role,fte,start_date,end_date",
  strength: "team,from,to,fte",
  absence: "person_id,team,fte,start_date,end_date,share",
  accounts: "account_id,name,status,segment,account_manager_id,since,until",
  plan: "account_manager_id,segment,status,medium,per,times_per_year",
  activities: "date,account_manager_id,type,count",
  quotes: "quote_id,account_manager_id,issued_on,outcome,closed_on,value",
  targets: "team,account_manager_id,from,to,measure,value",
} as const;

type Files = Partial<Record<keyof typeof heads, readonly string[]>>;

/** The report of a month for management, of exports with these rows. */
function reportOf(files: Files, month = "2026-10"): Snapshot {
  const folder = mkdtempSync(join(tmpdir(), "published-"));
  writeFileSync(join(folder, "report.yaml"), "organisation: Published\nlanguages: [en]\ncountry: NL\n");
  for (const [kind, head] of Object.entries(heads)) {
    const rows = files[kind as keyof typeof heads];
    if (rows) writeFileSync(join(folder, `${kind}.csv`), `${[head, ...rows].join("\n")}\n`);
  }
  const today = daysOfMonth(month).to;
  const data = readData({ folder, today });
  expect(data.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return assemble({ ...data, month, audience: { kind: "management" }, today });
}

function figureOf(report: Snapshot, metric: string, scope = "all", window = "month") {
  const found = report.figures.find(
    (each) => each.metric === metric && each.scope.id === scope && each.window === window,
  );
  if (!found) throw new Error(`There is no ${metric} of ${scope} in ${window}`);
  return found;
}

const person = (id: string, team = "T", from = "2015-01-01") => `${id},${id},${team},am,1,${from},`;

let number = 0;
const closed = (who: string, won: number, of: number) =>
  Array.from(
    { length: of },
    (_, i) => `Q${number++},${who},2025-09-01,${i < won ? "won" : "lost"},2026-10-0${1 + (i % 2)},1`,
  );

test("Wilson intervals, Newcombe (1998)", () => {
  const cases: [won: number, of: number, low: number, high: number][] = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ];
  const report = reportOf({
    team: cases.map((_, i) => person(`p${i}`, `T${i}`)),
    quotes: cases.flatMap(([won, of], i) => closed(`p${i}`, won, of)),
  });
  cases.forEach(([won, of, low, high], i) => {
    const { value, interval } = figureOf(report, "conversion.quote_to_order", `T${i}`);
    expect(value).toBe(won / of);
    expect(interval?.[0]).toBeCloseTo(low, 4);
    expect(interval?.[1]).toBeCloseTo(high, 4);
  });
});

test("limits of a funnel plot, UK Public Health England", () => {
  const report = reportOf({
    team: [person("he"), person("others")],
    quotes: [...closed("he", 40, 50), ...closed("others", 2887, 3580)],
  });
  const he = report.scopes.find(({ name }) => name === "he")?.id;
  const [low95, high95] = figureOf(report, "funnel.limits_95", he, "r12").interval ?? [];
  const [low998, high998] = figureOf(report, "funnel.limits_998", he, "r12").interval ?? [];
  expect(figureOf(report, "funnel.others", he, "r12").value).toBeCloseTo(0.80642448, 6);
  expect(low95).toBeCloseTo(0.69691035, 6);
  expect(high95).toBeCloseTo(0.91593861, 6);
  expect(low998).toBeCloseTo(0.63375595, 6);
  expect(high998).toBeCloseTo(0.97909301, 6);
});

test("half the orders by chance: 56 quotes tell", () => {
  const report = reportOf({
    team: [person("he"), person("others")],
    quotes: [...closed("he", 3, 24), ...closed("others", 250, 1000)],
  });
  const he = report.scopes.find(({ name }) => name === "he")?.id;
  expect(figureOf(report, "funnel.cases_needed", he, "r12").value).toBe(56);
});

test("an XmR chart, NIST/SEMATECH e-Handbook", () => {
  const nist = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
  const calendar = workdays(
    { country: "NL", holidays: { add: [], remove: [] } },
    { from: dayOfIso("2025-12-01"), to: dayOfIso("2026-10-31") },
  );
  const months = Array.from({ length: 11 }, (_, i) =>
    i === 0 ? "2025-12" : `2026-${String(i).padStart(2, "0")}`,
  );
  const report = reportOf({
    team: [person("p")],
    // Ten times as many a working day, so that all are whole.
    activities: months.map((month, i) => {
      const { from, to } = daysOfMonth(month);
      const count = Math.round((nist[i] ?? 50) * 10 * calendar.between(from, to));
      return `${isoOfDay(from)},p,visit,${count}`;
    }),
  });
  expect(figureOf(report, "process.mean.visits")).toMatchObject({ value: expect.closeTo(508.1, 6), n: 10 });
  expect(figureOf(report, "process.upper.visits").value).toBeCloseTo(558.049, 2);
  expect(figureOf(report, "process.lower.visits").value).toBeCloseTo(458.151, 2);
});

interface Team {
  name: string;
  planned: number;
  effective: number;
  visits?: [aim: number, made: number];
  revenue: [aim: number, made: number];
}

/**
 * Teams whose target and result are a product of hands, visits a hand and revenue a visit; without visits of
 * hands and revenue a hand.
 */
function bridgeOf(teams: readonly Team[]): Snapshot {
  const of = <T>(rows: (team: Team) => T[]) => teams.flatMap(rows);
  const month = "2026-10-01,2026-10-31";
  return reportOf({
    team: of(({ name, effective }) =>
      Array.from({ length: effective }, (_, i) => person(`p${name}${i}`, name)),
    ),
    strength: of(({ name, planned }) => [`${name},2026-01-01,,${planned}`]),
    absence: ["pA0,,,2020-01-06,2020-01-07,1"],
    targets: of(({ name, visits, revenue }) => [
      ...(visits ? [`${name},,${month},visits,${visits[0]}`] : []),
      `${name},,${month},revenue,${revenue[0]}`,
    ]),
    activities: of(({ name, visits }) => (visits ? [`2026-10-01,p${name}0,visit,${visits[1]}`] : [])),
    quotes: of(({ name, revenue }) => [`Q${name},p${name}0,2026-10-01,won,2026-10-01,${revenue[1]}`]),
  });
}

const effects = (report: Snapshot) =>
  ["hands", "visits", "value"].map((name) => figureOf(report, `gap.hours.${name}`).value);

test("Shapley values of two factors: 10·5 → 12·4", () => {
  const report = bridgeOf([{ name: "A", planned: 10, effective: 12, revenue: [50, 48] }]);
  expect(effects(report)).toEqual([expect.closeTo(9, 9), null, expect.closeTo(-11, 9)]);
  expect(figureOf(report, "gap.hours.value").merged).toEqual([
    "gap.hours.visits",
    "gap.hours.quotes",
    "gap.hours.orders",
  ]);
});

test("Shapley values of three factors: (10, 40, 0.25) → (8, 38, 0.22)", () => {
  const team: Team = { name: "A", planned: 10, effective: 8, visits: [400, 304], revenue: [100, 66.88] };
  const found = effects(bridgeOf([team]));
  expect(found.map((effect) => effect?.toFixed(2))).toEqual(["-18.34", "-4.24", "-10.54"]);
  expect(found.reduce<number>((sum, effect) => sum + (effect ?? 0), 0)).toBeCloseTo(-33.12, 9);
});

test("Shapley values summed over two rows: (1,10,2)+(4,5,3) → (4,5,3)+(5,6,4)", () => {
  const report = bridgeOf([
    { name: "A", planned: 1, effective: 4, visits: [10, 20], revenue: [20, 60] },
    { name: "B", planned: 4, effective: 5, visits: [20, 30], revenue: [60, 120] },
  ]);
  expect(effects(report).map((effect) => effect?.toFixed(4))).toEqual(["74.3333", "-16.6667", "42.3333"]);
  // The same hands cost the same in the adjusted target.
  expect(figureOf(report, "target.adjusted.revenue").value).toBeCloseTo(80 + 74.3333, 3);
});

test("working days of the Netherlands in 2026, and the pace of a plan in October", () => {
  const files = {
    team: [person("p")],
    accounts: ["K1,Client,customer,A,p,2015-01-01,"],
    plan: [",A,customer,visit,account,12"],
    activities: ["2025-01-01,p,visit,1"],
  };
  const december = reportOf(files, "2026-12").period.working_days;
  const months = Array.from({ length: 12 }, (_, i) => december[`2026-${String(i + 1).padStart(2, "0")}`]);
  expect(months).toEqual([21, 20, 22, 20, 19, 22, 23, 21, 22, 22, 21, 22]);
  expect(december.ytd).toBe(255);
  expect(figureOf(reportOf(files), "plan.required.visit", "all", "ytd").value).toBeCloseTo(
    (12 * 212) / 255,
    9,
  );
});

test("a joiner on 10 March 2026 is 0.727 FTE in March", () => {
  const report = reportOf(
    { team: [person("p", "T", "2026-03-10")], activities: ["2026-03-10,p,visit,1"] },
    "2026-03",
  );
  expect(figureOf(report, "strength.contracted").value).toBeCloseTo(16 / 22, 9);
});

test("what no export can hold, as functions: half the orders at 24, 40 and 56 quotes, and Robinson's prior", () => {
  const robinson = { mean: 79 / (79 + 225), strength: 79 + 225 };
  expect(shrunk({ successes: 4, cases: 10 }, robinson)).toBeCloseTo(0.2643, 4);
  expect(shrunk({ successes: 300, cases: 1000 }, robinson)).toBeCloseTo(0.2906, 4);
  const half = [24, 40, 56].map((n) => binomialAtMost(n / 8, n, 0.25).toFixed(3));
  expect(half).toEqual(["0.115", "0.043", "0.017"]);
});
