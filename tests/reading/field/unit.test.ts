import { expect, test } from "vitest";
import { exactProduct } from "../../../src/reading/columns/money/exact.ts";
import { unitSaidIn } from "../../../src/reading/columns/money/unit.ts";
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
  "Bedrag dzd €",
  "Omzet (dzd)",
  "Umsatz (Tsd.)",
  "bedragen in 1.000-tallen",
  "Montant (milliers €)",
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

test.each([
  ["Amount (INR lakhs)", "lakhs"],
  ["Value in lacs", "lakhs"],
  ["Revenue (₹ crore)", "crores"],
  ["in INR Cr.", "crores"],
  ["Deals above 5 lakhs", null],
] as const)("%s speaks of %s", (text, unit) => {
  expect(unitSaidIn(text)).toBe(unit);
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

test("a line below the data speaks of all amounts as one above does, a total there does not", () => {
  const [title = "", ...rows] = targets.split("\n");
  const below = asked(read({ "targets.csv": [...rows, "", `* ${title}`].join("\n") }));
  expect(below[0]?.message).toContain(
    'A line below the data speaks of thousands. Is line 2 "120,5" 120.5 or 120,500?',
  );
  const inDollars = problemsOf(read({ "targets.csv": [...rows, "", "Bedragen in USD"].join("\n") }));
  expect(inDollars).toContain("error money.other_currency targets.csv:2");
  const total = "Totaal;01-01-2026;31-12-2026;revenue;(€ 1.000)";
  expect(asked(read({ "targets.csv": [...rows, total].join("\n") }))).toEqual([]);
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

const plan =
  "segment;medium;per;times_per_year;minutes;hit_rate\nA;bezoek;klant;1,5;2;\nA;offerte;klant;0,5;1;30\n";

test("every column of numbers can be multiplied: hours of a week, a norm per month, hours in the place of minutes, 30 in the place of 30 %, calls in packs of ten", () => {
  const data = read({
    "team.csv":
      "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;36;2020-01-01\n2;Bram Bos;Noord;80%;2020-01-01\n",
    "plan.csv": plan,
    "activities.csv": "date;account_manager_id;type;count\n05-10-2026;1;call;2\n",
    "report.yaml": [
      "files:",
      "  team: { multiply: { fte: 0.025 } }",
      "  plan: { multiply: { times_per_year: 12, minutes: 60, hit_rate: 0.01 } }",
      "  activities: { multiply: { count: 10 } }",
    ].join("\n"),
  });
  expect(problemsOf(data).filter((each) => /^error|unused/.test(each))).toEqual([]);
  expect(data.dataset.employments.map(({ fte }) => fte)).toEqual([0.9, 0.8]);
  expect(data.dataset.plan.map((line) => [line.timesPerYear, line.minutes, line.hitRate])).toEqual([
    [18, 120, null],
    [6, 60, 0.3],
  ]);
  expect([...data.dataset.activities.count]).toEqual([20]);
});

test("a number that its multiple puts out of range says by what it was multiplied", () => {
  const settings = "files:\n  plan: { multiply: { times_per_year: 12, hit_rate: 0.1 } }\n";
  const data = read({ "plan.csv": plan, "report.yaml": settings });
  expect(data.problems.find(({ rule }) => rule === "cell.out_of_range")).toMatchObject({
    line: 3,
    message: expect.stringContaining("Multiplied by 0.1 (multiply in report.yaml)."),
    message_nl: expect.stringContaining("Vermenigvuldigd met 0,1 (multiply in report.yaml)."),
  });
});

test("multiply that finds no number is told: another column, percentages alone, targets of visits", () => {
  const unused = (files: Record<string, string>, multiply: string) =>
    read({ ...files, "report.yaml": `files:\n  ${multiply}\n` })
      .problems.filter(({ rule }) => rule === "settings.unused")
      .map(({ column }) => column);
  const visits = {
    "targets.csv": "team;from;to;measure;value\nNoord;01-01-2026;31-12-2026;bezoeken;1.200\n",
  };
  expect(unused(visits, "targets: { multiply: { value: 12 } }")).toEqual(["files.targets.multiply.value"]);
  expect(unused(visits, "targets: { multiply: { value: 1 } }")).toEqual([]);
  const parts = { "team.csv": team.replace(";1;2020", ";80%;2020") };
  expect(unused(parts, "team: { multiply: { fte: 0.025 } }")).toEqual(["files.team.multiply.fte"]);
  expect(unused({ "plan.csv": plan }, "plan: { multiply: { max_per_year: 12 } }")).toEqual([
    "files.plan.multiply.max_per_year",
  ]);
});

test("what has no numbers cannot be multiplied, and which columns can is said", () => {
  const said = (multiply: string) =>
    read({ "plan.csv": plan, "report.yaml": `files:\n  ${multiply}\n` }).problems.find(
      ({ rule }) => rule === "settings.invalid",
    )?.message;
  expect(said("plan: { multiply: { segment: 12 } }")).toContain("(times_per_year, max_per_year, minutes,");
  expect(said("notes: { multiply: { text: 12 } }")).toContain("(this file has none)");
});
