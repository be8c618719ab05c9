import { expect, test } from "vitest";
import { exactProduct } from "../../src/ingest/money/exact.ts";
import { unitSaidIn } from "../../src/ingest/money/unit.ts";
import { figuresOf, problemsOf, readField } from "./field.fixture.ts";

test.each([
  "Targets omzet 2026 (x € 1.000)",
  "bedragen x 1.000",
  "bedragen in duizenden euro's",
  "Omzet k€",
  "(in k EUR)",
  "Umsatz in TEUR",
  "T€",
  "(€ k)",
  "Revenue (€k)",
  "Amounts in thousands",
  "Amounts in $000",
  "'000 EUR",
  "in Tsd. EUR",
  "Waarde (x1000)",
  "value_k",
  "targets-x1000-2026",
  "targets-keur",
  "revenue_in_thousands",
  "Umsatz in 1.000 EUR",
  "(€ 1.000)",
])("%s speaks of thousands", (text) => {
  expect(unitSaidIn(text)).toBe("thousands");
});

test.each([
  "Omzet (€ mln)",
  "bedragen in mln",
  "x 1 mln",
  "MEUR",
  "€m",
  "Umsatz (Mio. €)",
  "x € 1.000.000",
  "in miljoenen",
])("%s speaks of millions", (text) => {
  expect(unitSaidIn(text)).toBe("millions");
});

test.each(["amount_in_cents", "bedrag in centen", "Betrag in Cent"])("%s speaks of cents", (text) => {
  expect(unitSaidIn(text)).toBe("cents");
});

test.each([
  "Omzet 2026",
  "Bedrag in €",
  "Deals boven 1 mln euro",
  "Deals > € 1.000",
  "Orders > 1.000 EUR",
  "Rapport 1.000 regels",
  "Percentage",
  "Value (EUR)",
  "Est. Revenue (Base)",
  "export-1000",
  "Kans (%)",
  "Market value",
  "Omzet € t/m okt",
  "EUR m/m",
  "Top 1000 EUR",
  "Omzet per week",
  "Decentrale omzet",
])("%s speaks of no unit", (text) => {
  expect(unitSaidIn(text)).toBeNull();
});

test("a product has every figure that its factors have", () => {
  expect(exactProduct(1.005, 1000)).toBe(1005);
  expect(exactProduct(33.33, 0.9173)).toBe(30.573609);
  expect(exactProduct(-250.1, 1000, 0.92)).toBe(-230_092);
  expect(exactProduct(0, 5)).toBe(0);
  expect(exactProduct(1e21, 1e-7)).toBe(1e14);
});

const team = "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n";
const quotes =
  "quote_id;account_manager_id;issued_on;outcome;closed_on;value\nQ1;1;05-10-2026;won;20-10-2026;1,05\n";
const targets = [
  "Targets omzet 2026 (x € 1.000);;;;",
  "team;from;to;measure;value",
  "Noord;01-01-2026;31-12-2026;revenue;120,5",
  "Noord;01-01-2026;31-12-2026;visits;1.200",
].join("\n");

const read = (files: Record<string, string>) =>
  readField({ files: { "team.csv": team, "quotes.csv": quotes, "report.yaml": "", ...files } });
const asked = (data: ReturnType<typeof read>) => data.problems.filter(({ rule }) => rule === "money.unit");

test("amounts in thousands are asked for, with cells both ways and the line to paste", () => {
  const data = read({ "targets.csv": targets });
  expect(problemsOf(data)).toContain("error money.unit targets.csv:3");
  expect(asked(data)).toMatchObject([
    {
      message_nl: expect.stringContaining(
        'Een regel boven de koppen spreekt van duizenden. Is regel 3 "120,5" 120,5 of 120.500?',
      ),
      value: "Targets omzet 2026 (x € 1.000)",
      paste: "files:\n  targets:\n    multiply: { value: 1000 }",
    },
  ]);
});

test("multiply answers: thousands, or whole euros; only money is multiplied", () => {
  const settings = (factor: number) => `files:\n  targets: { multiply: { value: ${factor} } }\n`;
  const values = (factor: number) => {
    const data = read({ "targets.csv": targets, "report.yaml": settings(factor) });
    expect(asked(data)).toEqual([]);
    return data.dataset.targets.map(({ value }) => value);
  };
  expect(values(1000)).toEqual([120_500, 1200]);
  expect(values(1)).toEqual([120.5, 1200]);
});

test("a header and the name of a file ask too, but not where they stand over something else", () => {
  const inHeader = quotes.replace("value", "Waarde (k€)");
  const columns = 'files:\n  quotes: { columns: { value: "Waarde (k€)" }';
  expect(asked(read({ "quotes.csv": inHeader, "report.yaml": `${columns} }\n` }))).toHaveLength(1);
  const multiplied = read({
    "quotes.csv": inHeader,
    "report.yaml": `${columns}, multiply: { value: 1000 } }\n`,
  });
  expect(figuresOf(multiplied, ["activity.count.revenue"])).toEqual([1050]);
  const named = { "orders-keur.csv": quotes, "report.yaml": "files:\n  quotes: { path: orders-keur.csv }\n" };
  expect(asked(read(named))).toHaveLength(1);
  const besides = quotes.replace("quote_id", "quote_id;Marge k€").replace("Q1;", "Q1;2;");
  expect(asked(read({ "quotes.csv": besides }))).toEqual([]);
});

test("multiply is a number above 0 of a column of numbers", () => {
  const settings = (multiply: string) =>
    problemsOf(read({ "report.yaml": `files:\n  quotes: { multiply: ${multiply} }\n` }));
  expect(settings("{ value: 0 }")).toContain("error settings.invalid report.yaml:2");
  expect(settings("{ outcome: 2 }")).toContain("error settings.invalid report.yaml:2");
  expect(settings("{ waarden: 1000 }")).toContain("error settings.invalid report.yaml:2");
});
