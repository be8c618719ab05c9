import { expect, test } from "vitest";
import { demoReport } from "./demo.fixture.ts";

const { signals, scopes, figures, plans, accounts_due } = demoReport();

const nameOf = (scope: { kind: string; id: string }) =>
  scopes.find(({ kind, id }) => kind === scope.kind && id === scope.id)?.name ?? scope.id;

const found = signals
  .filter(({ state }) => state === "found")
  .map(({ id, scope }) => `${nameOf(scope)}: ${id}`);

/** Everybody who works in the team that hardly speaks prospects, and was there long enough to tell. */
const zuid = [
  "Loes van den Broek",
  "Ruben Smeets",
  "Noortje Verhoeven",
  "Stijn van Gestel",
  "Maud Janssen",
  "Daan Peeters",
];

test("every story of the demo organisation is found by name, and no other", () => {
  expect(found.toSorted()).toEqual(
    [
      "Noord: result_low",
      "Wouter in 't Veld: result_low",
      "Noord: yield_low",
      "Service: yield_low",
      "Wouter in 't Veld: yield_low",
      "Noord: understaffed",
      // With two seats empty the plan of the others cannot be carried out.
      "Noord: plan_does_not_fit",
      "Noord: coverage_low",
      "Bram de Boer: wrong_customers",
      "Bram de Boer: coverage_low",
      "Zuid: no_new_business",
      // Nobody there closes what is lost.
      "Zuid: stale_quotes",
      ...zuid.map((name) => `${name}: no_new_business`),
      "Ruben Smeets: busy_few_orders",
      "Maud Janssen: plan_not_enough",
      "Caroline d'Hondt: plan_on_own_rates",
      "Daan Peeters: plan_not_agreed",
      "Pieter-Jan Brouwer: plan_does_not_fit",
      "Wouter in 't Veld: half_the_orders",
      "Björn Scholten: doing_well",
    ].toSorted(),
  );
});

test("of whom is quietly excellent nothing is found, nor of whoever works as planned", () => {
  const named = new Set(
    signals.filter(({ scope }) => scope.kind === "account_manager").map(({ scope }) => nameOf(scope)),
  );
  for (const name of [
    "Irène Vermeulen",
    "Sanne Koopmans",
    "Thijs Bouwman",
    "Mehmet Yıldız",
    "Fenna Dijkstra",
  ]) {
    expect(scopes.map((scope) => scope.name)).toContain(name);
    expect(named.has(name)).toBe(false);
  }
});

test("findings come in their order: result, strength, plan, followed, activity, conversion", () => {
  const order = [...new Set(signals.map(({ id }) => id))];
  expect(order).toEqual([
    "result_low",
    "yield_low",
    "understaffed",
    "plan_does_not_fit",
    "plan_not_enough",
    "plan_on_own_rates",
    "plan_not_agreed",
    "coverage_low",
    "wrong_customers",
    "neglected",
    "no_new_business",
    "busy_few_orders",
    "half_the_orders",
    "doing_well",
    "stale_quotes",
  ]);
});

test("what is beyond its threshold and may be chance is too early to say", () => {
  const ofResult = new Set(["result_low", "yield_low"]);
  const early = signals.filter(({ id, state }) => state === "too_early" && !ofResult.has(id));
  expect(early.map(({ id, scope }) => `${nameOf(scope)}: ${id}`)).toEqual([
    "Noord: neglected",
    "Samira el Amrani: no_new_business",
    "Bram de Boer: no_new_business",
    "Pieter-Jan Brouwer: busy_few_orders",
    "Samira el Amrani: busy_few_orders",
  ]);
});

test("the company and its teams have a range of where the year ends, near the run rate and about as good or better", () => {
  const of = (metric: string, scope: { kind: string; id: string }) =>
    figures.find(
      (each) => each.metric === metric && each.scope.kind === scope.kind && each.scope.id === scope.id,
    );
  const shown = figures.filter(({ metric, interval }) => metric === "forecast.revenue" && interval);
  expect(shown.map(({ scope }) => nameOf(scope))).toHaveLength(5);
  for (const { scope, value } of shown) {
    const runRate = of("forecast.run_rate", scope)?.value ?? 0;
    expect(Math.abs((value ?? 0) / runRate - 1)).toBeLessThan(0.08);
    const [error, ofRunRate] = ["forecast.error", "forecast.run_rate_error"].map(
      (id) => of(id, scope)?.value,
    );
    expect(error).toBeLessThan((ofRunRate ?? 0) + 0.005);
  }
});

test("a large customer has a visit every month for a norm, another none; each is told beside its segment", () => {
  const visitsOf = (name: string) => {
    const manager = scopes.find((scope) => scope.name === name)?.id;
    const lines = plans.find(({ account_manager_id }) => account_manager_id === manager)?.lines ?? [];
    const visits = lines.filter(({ medium, segment, status }) => {
      return medium === "visit" && segment === "A" && status === "customer";
    });
    return visits.map(({ account, times_per_year }) => [account !== undefined, times_per_year]);
  };
  expect(visitsOf("Mehmet Yıldız")).toContainEqual([true, 12]);
  expect(visitsOf("Sanne Koopmans")).toContainEqual([true, 0]);
  const asked = (metric: string) =>
    figures.find(
      ({ metric: own, scope, window }) =>
        own === metric && scope.kind === "segment" && scope.id === "A" && window === "r12",
    )?.value ?? 0;
  expect(asked("wish.wished")).toBeGreaterThan(100);
  expect(asked("wish.unasked")).toBeGreaterThan(0);
});

test("nearly all who wait for who keeps a diary have an appointment, and none of who keeps none", () => {
  const shareOf = (name: string) => {
    const manager = scopes.find((scope) => scope.name === name)?.id;
    const waiting = accounts_due.filter(
      ({ account_manager_id, state }) =>
        account_manager_id === manager && ["due", "overdue", "never"].includes(state),
    );
    return waiting.filter(({ scheduled_on }) => scheduled_on !== null).length / waiting.length;
  };
  expect(shareOf("Irène Vermeulen")).toBeGreaterThan(0.6);
  expect(shareOf("Bram de Boer")).toBeLessThan(0.1);
});
