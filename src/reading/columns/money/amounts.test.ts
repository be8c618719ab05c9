import { expect, test } from "vitest";
import { readLines } from "../reading.fixture.ts";

interface Said {
  header?: string;
  titles?: readonly string[];
  mapping?: object;
  rates?: ReadonlyMap<string, number>;
}

/** The amounts of quotes in the currency of the report, and what is told of them. */
function quotes(values: readonly string[], { header = "value", titles = [], ...said }: Said = {}) {
  const rows = values.map((value, i) => `K${i};2026-10-01;2026-10-0${i + 1};won;${value}`);
  const read = readLines(
    "quotes",
    [...titles, `account_manager_id;issued_on;closed_on;outcome;${header}`, ...rows],
    said,
  );
  const problems = read.problems.filter(({ rule }) => rule.startsWith("money."));
  return {
    values: read.valuesOf("value"),
    told: problems.map(({ rule, line }) => `${rule} ${line}`),
    problems,
  };
}
const dollar = new Map([["USD", 0.9]]);

test("amounts in the currency of the report are as they stand, in another they are worth what its rate says", () => {
  expect(quotes(["€ 100", "100 EUR", "100"])).toMatchObject({ values: [100, 100, 100], told: [] });
  expect(quotes(["USD 100", "100"], { rates: dollar })).toMatchObject({
    values: [90, 100],
    told: ["money.converted 2"],
  });
  expect(
    quotes(["100", "€ 100"], {
      header: "value (USD)",
      mapping: { columns: { value: "value (USD)" } },
      rates: dollar,
    }).values,
  ).toEqual([90, 100]);
  expect(quotes(["100"], { titles: ["Bedragen in USD"], rates: dollar }).values).toEqual([90]);
});

test("another currency without a rate is asked, with what to fill in", () => {
  const { told, problems } = quotes(["USD 100", "100", "GBP 5", "USD 7"]);
  expect(told).toEqual(["money.other_currency 2"]);
  expect(problems[0]?.message).toContain('USD 2×, GBP 1×: line 2 "USD 100", line 4 "GBP 5", line 5 "USD 7".');
  expect(problems[0]?.paste).toContain("USD");
});

test("where all amounts are in one other currency, the report may be too", () => {
  expect(quotes(["USD 1", "USD 2"]).problems[0]?.message).toContain(
    "All amounts are in USD: where the report is too, set currency: USD.",
  );
  expect(quotes(["USD 1", "2"]).problems[0]?.message).not.toContain("All amounts");
});

test("a sign that can be several currencies, and two that contradict each other, are said so", () => {
  expect(quotes(["$ 1", "2"]).problems[0]?.message).toContain('"$" 1× (can be USD, CAD, AUD, NZD, …)');
  expect(quotes(["€ 1 USD", "2"]).problems[0]?.message).toContain("(two currencies with one amount)");
});

test("where a header or title speaks of thousands it is asked, with the first three both ways, and report.yaml answers", () => {
  const { told, problems } = quotes(["1", "2,5", "3", "4"], { titles: ["(x € 1.000)"] });
  expect(told).toEqual(["money.unit 3"]);
  expect(problems[0]?.message).toContain(
    'A line above the headers speaks of thousands. Is line 3 "1" 1 or 1,000; line 4 "2,5" 2.5 or 2,500; line 5 "3" 3 or 3,000?',
  );
  expect(problems[0]?.paste).toBe("files:\n  quotes:\n    multiply: { value: 1000 }");
  expect(quotes(["1"], { titles: ["(x € 1.000)"], mapping: { multiply: { value: 1000 } } })).toMatchObject({
    values: [1000],
    told: [],
  });
});

/** What quotes with these outcomes and days are worth, by rates of a dollar in two months. */
function byMonth(headers: string, ...rows: string[]) {
  const rates = new Map([
    ["2026-01", 2],
    ["2026-02", 3],
  ]);
  const lines = [`account_manager_id;value;${headers}`, ...rows.map((row) => `K1;USD 10;${row}`)];
  return readLines("quotes", lines, { rates: new Map([["USD", rates]]) }).valuesOf("value");
}

test("a quote is worth the rate of the month of its outcome, or of its issue while it is open", () => {
  const headers = "issued_on;closed_on;outcome";
  expect(
    byMonth(headers, "2026-01-15;2026-02-15;won", "2026-01-15;2026-02-15;open", "2026-01-15;;won"),
  ).toEqual([30, 20, 20]);
  expect(byMonth("issued_on;outcome", "2026-01-15;open", "2026-02-15;won")).toEqual([20, 30]);
});

test("a target is worth the rate of the month that it begins in, and only of revenue it is money", () => {
  const rates = new Map([["USD", new Map([["2026-01", 2]])]]);
  const lines = [
    "team;measure;from;to;value;currency",
    "Noord;omzet;2026-01-01;2026-01-31;10;USD",
    "Noord;orders;2026-01-01;2026-01-31;10;USD",
  ];
  expect(readLines("targets", lines, { rates }).valuesOf("value")).toEqual([20, 10]);
});

test("what stands beside an amount must be what is said in its cell", () => {
  const lines = (cell: string, currency: string) => [
    "account_manager_id;issued_on;outcome;value;currency",
    `K1;2026-10-01;open;${cell};${currency}`,
  ];
  const read = (cell: string, currency: string) =>
    readLines("quotes", lines(cell, currency), { rates: new Map([["USD", 2]]) }).valuesOf("value");
  expect([read("$ 5", "USD"), read("5", "dollar USD"), read("€ 5", "USD"), read("5", "")]).toEqual([
    [10],
    [10],
    [],
    [5],
  ]);
});

/** What quotes are worth that have these words in a column of currencies, where a dollar is worth two. */
function named(words: readonly string[], mapping: object = {}) {
  const lines = words.map((word) => `K1;2026-10-01;open;5;${word}`);
  const { valuesOf, told } = readLines(
    "quotes",
    ["account_manager_id;issued_on;outcome;value;currency", ...lines],
    {
      mapping,
      rates: new Map([["USD", 2]]),
    },
  );
  return { values: valuesOf("value"), isAsked: told.some((each) => each.startsWith("money.other_currency")) };
}

test("a column of currencies whose one word is none is no such column, unless report.yaml says so or words differ", () => {
  expect(named(["nee", "nee"])).toEqual({ values: [5, 5], isAsked: false });
  expect(named(["nee", "ja"])).toEqual({ values: [], isAsked: true });
  expect(named(["nee"], { columns: { currency: "currency" } })).toEqual({ values: [], isAsked: true });
  expect(named(["nee", "USD", ""])).toEqual({ values: [10, 5], isAsked: true });
});

test("a constant of report.yaml is in the currency of the report", () => {
  const said = { mapping: { defaults: { value: 7 } }, rates: dollar, titles: ["Bedragen in USD"] };
  expect(quotes(["100", ""], said).values).toEqual([90, 7]);
});

test("a title may stand in several cells", () => {
  expect(quotes(["100"], { titles: ["Bedragen in;USD;;"], rates: dollar }).values).toEqual([90]);
});
