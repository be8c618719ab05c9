import { expect, test } from "vitest";
import { dayOfIso } from "../../src/calendar/day.ts";
import { settingsOf } from "../../src/metrics/figures.fixture.ts";
import { datasetOf, type Rows } from "../../src/metrics/organisation.fixture.ts";
import type { Changed, Snapshot } from "../../src/report/snapshot.ts";
import { organisation } from "../privacy/organisations.ts";
import { type Exports, keptMonth, reportAfter, reportsAfter } from "./kept.fixture.ts";

type About = { scope: { kind: string; id: string } };

const keyOf = ({ id, scope }: About & { id: string }) => `${id} ${scope.kind} ${scope.id}`;
const isOfNobody = ({ scope: { kind } }: About) => ["company", "team", "segment"].includes(kind);

/** The findings of a report about anything but persons, of scopes that another report has too. */
function foundIn({ signals }: Snapshot, other: Snapshot): string[] {
  const scopes = new Set(other.scopes.map(({ kind, id }) => `${kind} ${id}`));
  return signals
    .filter(
      (each) =>
        each.state === "found" && isOfNobody(each) && scopes.has(`${each.scope.kind} ${each.scope.id}`),
    )
    .map(keyOf)
    .toSorted();
}

function figureOf({ figures }: Snapshot, { metric, scope }: About & { metric: string }, window: string) {
  return figures.find(
    (each) =>
      each.metric === metric &&
      each.window === window &&
      each.scope.kind === scope.kind &&
      each.scope.id === scope.id,
  )?.value;
}

const changedIn = ({ changed }: Snapshot): Changed => {
  if (!changed) throw new Error("A month was kept before");
  return changed;
};

const seeds = Array.from({ length: 25 }, (_, seed) => seed + 1);

test("what changed is what the two reports of the same reader differ in, in invented organisations", () => {
  let [findings, figures] = [0, 0];
  for (const seed of seeds) {
    const exports = organisation(seed);
    const kept = keptMonth(exports, "2026-09");
    const own = exports.dataset.employments[0]?.team ?? "";
    const audiences = ["management", "company", `team:${own}`];
    const then = reportsAfter(exports, "2026-09", [], audiences);
    for (const [i, { snapshot: now }] of reportsAfter(exports, "2026-10", [kept], audiences).entries()) {
      const at = `${audiences[i]} of organisation ${seed}`;
      const before = then[i]?.snapshot ?? expect.unreachable(at);
      const changed = changedIn(now);
      const [foundNow, foundThen] = [foundIn(now, before), foundIn(before, now)];
      expect(changed.new.map(keyOf).toSorted(), at).toEqual(
        foundNow.filter((key) => !foundThen.includes(key)),
      );
      expect(changed.gone.map(keyOf).toSorted(), at).toEqual(
        foundThen.filter((key) => !foundNow.includes(key)),
      );
      expect(changed.standing.map(keyOf).toSorted(), at).toEqual(
        foundNow.filter((key) => foundThen.includes(key)),
      );
      for (const moved of changed.moved) {
        const isMonthly = moved.metric.startsWith("process.");
        expect(moved.before, at).toBeCloseTo(
          figureOf(before, moved, isMonthly ? "2026-09" : "month") ?? Number.NaN,
          9,
        );
        expect(moved.now, at).toBe(figureOf(now, moved, isMonthly ? "2026-10" : "month"));
        expect(moved.now < moved.limits[0] || moved.now > moved.limits[1], at).toBe(true);
      }
      expect(changed.restated, at).toEqual([]);
      expect(changed.restated_figures, at).toBe(0);
      findings += foundNow.length + foundThen.length;
      figures += changed.compared;
    }
  }
  expect(findings).toBeGreaterThan(100);
  expect(figures).toBeGreaterThan(300);
});

const quotes: NonNullable<Rows["quotes"]> = [
  { id: "1", issued: "2026-08-01", closed: "2026-09-10", outcome: "won", person: "Anna", value: 60_000 },
  { id: "2", issued: "2026-08-02", closed: "2026-09-11", outcome: "won", person: "Anna", value: 20_865 },
  { id: "3", issued: "2026-08-03", closed: "2026-09-12", outcome: "won", person: "Bram", value: 20_000 },
  { id: "4", issued: "2026-08-04", closed: "2026-08-30", outcome: "won", person: "Bram", value: 5000 },
];
const rows: Rows = {
  team: [
    { person: "Anna", team: "North", from: "2020-01-01" },
    { person: "Bram", team: "South", from: "2020-01-01" },
  ],
  quotes,
  activities: [{ day: "2026-09-01", person: "Anna", count: 4 }],
};
const settings = settingsOf({ small_group: 2 });
const of = (changes: Partial<Rows> = {}): Exports => ({
  dataset: datasetOf({ ...rows, ...changes }),
  settings,
});
/** One of a smaller value, and one lost after all: 100,865 becomes 75,802. */
const corrected = quotes.map((quote): (typeof quotes)[number] => {
  if (quote.id === "1") return { ...quote, value: 55_802 };
  return quote.id === "2" ? { ...quote, outcome: "lost" } : quote;
});

test("revenue of the kept month that is otherwise now is told with its quotes, for the company and the team they are of", () => {
  const kept = keptMonth(of(), "2026-09");
  const { restated } = changedIn(reportAfter(of({ quotes: corrected }), "2026-10", [kept]).snapshot);
  const revenue = restated.filter(({ metric }) => metric === "activity.count.revenue");
  expect(revenue).toEqual([
    {
      metric: "activity.count.revenue",
      scope: { kind: "company", id: "all" },
      month: "2026-09",
      published: 100_865,
      now: 75_802,
      files: [{ kind: "quotes", rows: 2 }],
    },
    {
      metric: "activity.count.revenue",
      scope: { kind: "team", id: "North" },
      month: "2026-09",
      published: 80_865,
      now: 55_802,
      files: [{ kind: "quotes", rows: 2 }],
    },
  ]);
  const orders = restated.filter(({ metric }) => metric === "activity.count.orders");
  expect(orders.map(({ published, now, files }) => [published, now, files[0]?.rows])).toEqual([
    [3, 2, 1],
    [2, 1, 1],
  ]);
});

test("an earlier month that is otherwise is told as well, and a count of activities with its file", () => {
  const kept = keptMonth(of(), "2026-09");
  const now = of({
    quotes: quotes.map((quote) => (quote.id === "4" ? { ...quote, value: 9000 } : quote)),
    activities: [{ day: "2026-09-01", person: "Anna", count: 6 }],
  });
  const { restated } = changedIn(reportAfter(now, "2026-10", [kept], "team:South").snapshot);
  expect(restated.map(({ metric, month, published, now: is }) => [metric, month, published, is])).toEqual([
    ["activity.count.revenue", "2026-08", 5000, 9000],
  ]);
  const ofAll = changedIn(reportAfter(now, "2026-10", [kept]).snapshot).restated;
  const visits = ofAll.filter(({ metric }) => metric === "activity.count.visits");
  expect(visits.map(({ published, now: is, files }) => [published, is, files])).toEqual([
    [4, 6, [{ kind: "activities", rows: null }]],
    [4, 6, [{ kind: "activities", rows: null }]],
  ]);
});

test("the month kept last before is compared with: not the reported one itself, nor a later one", () => {
  const kept = ["2026-10", "2026-09", "2026-07"].map((month) => keptMonth(of(), month));
  const since = (month: string) => reportAfter(of(), month, kept).snapshot.changed?.since;
  expect(since("2026-10")).toBe("2026-09");
  expect(since("2026-09")).toBe("2026-07");
  expect(since("2026-07")).toBeUndefined();
});

test("of a first month, and of a draft, nothing is told to have changed", () => {
  expect(reportAfter(of(), "2026-10", []).snapshot.changed).toBeUndefined();
  const kept = [keptMonth(of(), "2026-09")];
  const wrong = {
    file: "quotes.csv",
    line: 2,
    column: "value",
    value: "x",
    times: 1,
    rule: "cell.not_a_number",
  };
  const problem = { ...wrong, severity: "error", message: "", message_nl: "" } as const;
  const draft = reportAfter(of(), "2026-10", kept, "management", { draft: true, problems: [problem] });
  expect(draft.snapshot.draft).toBeDefined();
  expect(draft.snapshot.changed).toBeUndefined();
});

test("of a month that is not whole only what was restated is told", () => {
  const kept = keptMonth(of(), "2026-09");
  const now = of({ quotes: corrected });
  const { snapshot } = reportAfter(now, "2026-10", [kept], "management", {
    today: dayOfIso("2026-10-15"),
  });
  expect(snapshot.period.partial).toBe("running");
  const { new: added, gone, standing, compared, restated } = changedIn(snapshot);
  expect([added, gone, standing, compared]).toEqual([[], [], [], 0]);
  expect(restated.length).toBeGreaterThan(0);
});

test("a published month says what had changed then, from what was kept of both", () => {
  const then = of({ quotes: quotes.map((quote) => (quote.id === "4" ? { ...quote, value: 9000 } : quote)) });
  const kept = [keptMonth(of(), "2026-09"), keptMonth(then, "2026-08")];
  const [september] = reportAfter(of({ quotes: corrected }), "2026-10", kept).archive;
  expect(september?.changed).toMatchObject({ since: "2026-08", restated_figures: null });
  expect(september?.changed?.restated[0]).toMatchObject({
    metric: "activity.count.revenue",
    month: "2026-08",
    published: 9000,
    now: 5000,
    files: [{ kind: "quotes", rows: 1 }],
  });
});

test("a month that was kept before orders and teams were is compared without them", () => {
  const { orders: _, team_inputs: __, ...old } = keptMonth(of(), "2026-09");
  const { restated } = changedIn(reportAfter(of({ quotes: corrected }), "2026-10", [old]).snapshot);
  expect(restated[0]).toMatchObject({
    published: 100_865,
    now: 75_802,
    files: [{ kind: "quotes", rows: null }],
  });
});
