import { expect, test } from "vitest";
import { presets } from "../../../src/contract/presets.ts";
import { headersOf } from "../../../src/reading/exports/settings/effective-mapping.ts";
import { figuresOf, problemsOf, readField } from "./field.fixture.ts";

const team = [
  "person_id;name;team;fte;start_date;end_date",
  "1;Anna Smit;Noord;1;2020-01-01;",
  "2;Bram Bos;Zuid;0,8;2020-01-01;",
].join("\n");

type Rows = readonly (readonly string[])[];

/** A file of rows, a line each. */
const csv = (delimiter: string, rows: Rows) => rows.map((row) => row.join(delimiter)).join("\n");

const header = ["quote_id", "account_manager_id", "issued_on", "outcome", "closed_on", "value"];
/** Orders of October, one for each amount. */
const won = (amounts: readonly string[]): Rows =>
  amounts.map((amount, i) => [`Q${i}`, "1", "05-10-2026", "won", "20-10-2026", amount]);
const orders = (amounts: readonly string[], delimiter = ";") => csv(delimiter, [header, ...won(amounts)]);

function read(quotes: string, settings = "", others: Record<string, string> = {}) {
  const off = "files:\n  accounts: off\n";
  const yaml = settings.includes("files:") ? settings : `${settings}\n${off}`;
  return readField({ files: { "team.csv": team, "quotes.csv": quotes, "report.yaml": yaml, ...others } });
}

const revenue = (data: ReturnType<typeof read>) => figuresOf(data, ["activity.count.revenue"])[0];
const errorsOf = (data: ReturnType<typeof read>) =>
  problemsOf(data).filter((each) => each.startsWith("error"));
const asked = (data: ReturnType<typeof read>) =>
  data.problems.find(({ rule }) => rule === "money.other_currency") ?? { message: "", message_nl: "" };

const mixed = orders(["€ 1.000,00", "$ 1.000,00", "USD 500,00", "£ 200,00"]);

test("amounts in other currencies are asked for, never summed", () => {
  const data = read(mixed);
  // Nor does that look as if the orders had no value.
  expect(problemsOf(data).filter((each) => each.includes("quotes.csv"))).toEqual([
    "error money.other_currency quotes.csv:3",
  ]);
  expect(asked(data)).toMatchObject({
    message: expect.stringContaining(
      'The report is in EUR; found "$" 1× (can be USD, CAD, AUD, NZD, …), USD 1×, GBP 1×: line 3 "$ 1.000,00", line 4 "USD 500,00", line 5 "£ 200,00".',
    ),
    paste: 'rates: { "$": 0.00, USD: 0.00, GBP: 0.00 }',
  });
});

test("rates in report.yaml convert other currencies, and a sign goes to the one currency of its kind that has a rate", () => {
  expect(revenue(read(mixed, "rates: { USD: 0.9, GBP: 1.15 }"))).toBe(1000 + 900 + 450 + 230);
  expect(revenue(read(mixed, 'rates: { "$": 0.5, USD: 0.9, GBP: 1.15 }'))).toBe(1000 + 500 + 450 + 230);
  expect(errorsOf(read(mixed, "rates: { USD: 0.9, CAD: 0.6, GBP: 1.15 }"))).toEqual([
    "error money.other_currency quotes.csv:3",
  ]);
});

test("what was pasted and not filled in is no rate", () => {
  expect(errorsOf(read(mixed, "rates: { USD: 0.00 }"))).toContain("error settings.invalid report.yaml:1");
  expect(errorsOf(read(mixed, "rates: { UDS: 0.92 }"))).toContain("error settings.invalid report.yaml:1");
});

test.each([
  ["EUR", ["€ 1.000,00", "1.000,00 €", "EUR 1.000,00", "1.000,00 eur", "1.000,00"]],
  ["USD", ["$ 1.000,00", "$ 1.000,00", "USD 1.000,00", "$1.000,00", "1.000,00 USD"]],
  ["GBP", ["£ 1.000,00", "£1.000,00", "GBP 1.000,00", "1.000,00 GBP", "1.000,00"]],
])("the sign and code of the report's own currency, %s, change nothing", (currency, amounts) => {
  expect(revenue(read(orders(amounts), `currency: ${currency}`))).toBe(5000);
});

const salesforce = (rows: Rows, headers: readonly string[] = []) =>
  csv(",", [
    [
      "Opportunity Name",
      "Opportunity Owner",
      "Stage",
      "Close Date",
      "Created Date",
      "Account Name",
      ...headers,
    ],
    ...rows.map(([name = "", ...rest]) => [
      name,
      "Anna Smit",
      "Closed Won",
      "10/20/2026",
      "10/5/2026",
      "Bakker",
      ...rest,
    ]),
  ]);
const ofSalesforce = "files:\n  quotes: { preset: salesforce }\n";

test("a column beside the amount says its currency", () => {
  const quotes = salesforce(
    [
      ["A", "EUR", '"1,000.00"'],
      ["B", "USD", '"1,000.00"'],
      ["C", "SEK", '"25,000.00"'],
    ],
    ["Amount Currency", "Amount"],
  );
  const data = read(quotes, ofSalesforce);
  expect(errorsOf(data)).toEqual(["error money.other_currency quotes.csv:3"]);
  expect(asked(data)).toMatchObject({ paste: "rates: { USD: 0.00, SEK: 0.00 }" });
  expect(revenue(read(quotes, `rates: { USD: 0.92, SEK: 0.088 }\n${ofSalesforce}`))).toBe(1000 + 920 + 2200);
});

test("amounts that the system has converted go before those it has not, with the currency that is theirs", () => {
  const headers = ["Amount Currency", "Amount", "Amount (converted) Currency", "Amount (converted)"];
  const row = (currency: string) => [
    ["A", "EUR", '"1,000.00"', currency, '"1,000.00"'],
    ["B", "USD", '"1,000.00"', currency, '"920.00"'],
  ];
  expect(revenue(read(salesforce(row("EUR"), headers), ofSalesforce))).toBe(1920);
  expect(asked(read(salesforce(row("USD"), headers), ofSalesforce))).toMatchObject({
    message: expect.stringContaining("All amounts are in USD"),
  });
});

test("report.yaml that points to the amounts themselves is told of the converted ones", () => {
  const quotes = salesforce(
    [["A", "USD", "500.00", "460.00"]],
    ["Amount Currency", "Amount", "Amount (converted)"],
  );
  const data = read(quotes, "files:\n  quotes: { preset: salesforce, columns: { value: Amount } }\n");
  expect(asked(data).message).toContain('The column "Amount (converted)" may have them in one currency');
});

test("a system's own name for its currency column is known", () => {
  const pipedrive = csv(",", [
    [
      "Deal - ID",
      "Deal - Title",
      "Deal - Value",
      "Deal - Currency of Value",
      "Deal - Owner",
      "Deal - Status",
      "Deal - Deal created",
      "Deal - Deal closed on",
      "Deal - Organization",
    ],
    ["1", "A", "1000", "EUR", "Anna Smit", "Won", "2026-10-05 10:00:00", "2026-10-20 10:00:00", "Bakker"],
    ["2", "B", "50000", "HUF", "Bram Bos", "Won", "2026-10-06 10:00:00", "2026-10-21 10:00:00", "Slager"],
  ]);
  expect(errorsOf(read(pipedrive, "files:\n  quotes: { preset: pipedrive }\n"))).toEqual([
    "error money.other_currency quotes.csv:3",
  ]);
});

const formsWithCurrency = Object.entries(presets).flatMap(([preset, { forms }]) =>
  (forms.quotes ?? []).flatMap((form) =>
    (form.columns.currency ?? []).map((header) => ({ preset, form, header })),
  ),
);

/**
 * An export of a form with two won deals of 1000, in euros and dollars, under some header for the currency.
 */
function exportOf({ form: { marks, columns }, header }: (typeof formsWithCurrency)[number]): string {
  const all = Object.entries(columns).map(([name, headers]) => [
    name,
    name === "currency" ? header : headers[0],
  ]);
  // What is read under a header that was read already stands there once.
  const first = all.filter(([, own], i) => all.findIndex(([, each]) => each === own) === i);
  const cells: Record<string, string> = {
    account_manager_id: "Anna Smit",
    issued_on: "2026-10-05",
    outcome: "won",
    closed_on: "2026-10-20",
    expected_on: "2026-10-20",
    value: "1000",
  };
  const named = new Set(first.map(([, each]) => each));
  const marked = marks.flatMap(headersOf).filter((each) => !named.has(each));
  const row = (code: string, i: number) => [
    ...first.map(([name = ""]) => (name === "currency" ? code : (cells[name] ?? `X${i}`))),
    ...marked.map(() => ""),
  ];
  const headers = [...first.map(([, each = ""]) => each), ...marked];
  return csv(",", [headers.map((each) => `"${each}"`), row("EUR", 1), row("USD", 2)]);
}

test("every preset of quotes knows the currency columns of its forms, and each of them is read", () => {
  expect([...new Set(formsWithCurrency.map(({ preset }) => preset))].sort()).toEqual([
    "dynamics",
    "hubspot",
    "pipedrive",
    "salesforce",
  ]);
  for (const each of formsWithCurrency) {
    const data = read(exportOf(each), `files:\n  quotes: { preset: ${each.preset} }\n`);
    expect([each.header, asked(data).message.slice(0, 38)]).toEqual([
      each.header,
      "The report is in EUR; found USD 1×: li",
    ]);
  }
});

test("of several currency columns that of the amount is read", () => {
  const form = formsWithCurrency.find(({ header }) => header === "Deal - Currency of Value");
  if (!form) throw new Error("Pipedrive has no such header.");
  const lines = exportOf(form).split("\n");
  const quotes = lines.map((line, i) => `"${i === 0 ? "Deal - Currency of Weighted value" : "SEK"}",${line}`);
  expect(asked(read(quotes.join("\n"), "files:\n  quotes: { preset: pipedrive }\n")).message).toContain(
    "found USD 1×",
  );
});

test.each([
  "Currency",
  "Valuta",
  "Munt",
  "Währung",
  "CurrencyIsoCode",
  "Deal - Currency",
  "Deal Currency",
  "Transaction Currency",
  "Transactievaluta",
  "Transaktionswährung",
  "Currency code",
  "Munteenheid",
  "currency_code",
  "Opportunity Currency",
])("a column %s is read as the currency of the amount", (name) => {
  const rows = csv(";", [
    [...header, name],
    ...won(["1000", "500"]).map((row, i) => [...row, i === 0 ? "EUR" : "USD"]),
  ]);
  expect(errorsOf(read(rows))).toEqual(["error money.other_currency quotes.csv:3"]);
  expect(revenue(read(rows, "rates: { USD: 0.9 }"))).toBe(1450);
});

test.each([
  ["Euro", "US Dollar"],
  ["euro", "Amerikaanse dollar"],
  ["EUR - Euro", "USD - US Dollar"],
  ["€", "$"],
  ["EUR", "US$"],
])("a currency is known by its name, sign or code: %s and %s", (own, other) => {
  const rows = csv(";", [
    [...header, "Currency"],
    ...won(["1000", "500"]).map((row, i) => [...row, i === 0 ? own : other]),
  ]);
  expect(revenue(read(rows, "rates: { USD: 0.9 }"))).toBe(1450);
});

test("a currency that is not known is asked for, where there are several; words of one kind are no currencies", () => {
  const rows = (words: readonly string[]) =>
    csv(";", [[...header, "currency_id"], ...won(["1000", "500"]).map((row, i) => [...row, words[i] ?? ""])]);
  const data = read(rows(["1", "2"]));
  expect(errorsOf(data)).toEqual(["error money.other_currency quotes.csv:2"]);
  expect(asked(data)).toMatchObject({
    paste: 'files:\n  quotes:\n    values: { currency: { "1": "?", "2": "?" } }',
  });
  expect(revenue(read(rows(["-99", "-99"])))).toBe(1500);
  const said = 'rates: { USD: 0.9 }\nfiles:\n  quotes:\n    values: { currency: { "1": EUR, "2": USD } }\n';
  expect(revenue(read(rows(["1", "2"]), said))).toBe(1450);
});

test("a header, a title and the name of a file say the currency of all amounts", () => {
  const inHeader = orders(["1000", "500"]).replace("value", "Amount (USD)");
  const columns = 'files:\n  quotes: { columns: { value: "Amount (USD)" } }\n';
  expect(errorsOf(read(inHeader, columns))).toEqual(["error money.other_currency quotes.csv:2"]);
  expect(revenue(read(inHeader, `rates: { USD: 0.9 }\n${columns}`))).toBe(1350);
  expect(errorsOf(read(`Orders, amounts in USD;;;;;\n${orders(["1000"])}`))).toEqual([
    "error money.other_currency quotes.csv:3",
  ]);
  const named = { "orders-usd.csv": orders(["1000"]) };
  expect(errorsOf(read("", "files:\n  quotes: { path: orders-usd.csv }\n", named))).toEqual([
    "error money.other_currency orders-usd.csv:2",
  ]);
  const ownToo = orders(["€ 1000"]).replace("value", "Amount (EUR)");
  expect(revenue(read(ownToo, 'files:\n  quotes: { columns: { value: "Amount (EUR)" } }\n'))).toBe(1000);
});

test("report.yaml gives a file its currency", () => {
  const settings = "rates: { USD: 0.9 }\nfiles:\n  quotes: { defaults: { currency: USD } }\n";
  expect(revenue(read(orders(["1000"]), settings))).toBe(900);
});

test("a rate of a month is that of the outcome, and of the issue while a quote is open", () => {
  const rows = csv(";", [
    header,
    ["Q1", "1", "05-09-2026", "won", "20-10-2026", "$ 100"],
    ["Q2", "1", "05-10-2026", "open", "31-12-2026", "$ 100"],
  ]);
  const byMonth = "rates: { USD: { 2026-09: 0.8, 2026-10: 0.9 } }";
  expect(revenue(read(rows, byMonth))).toBe(90);
  const file = { "rates-usd.csv": "maand;koers\n2026-09;0,8\nokt 2026;0,9125\n" };
  const data = read(rows, "rates: { USD: rates-usd.csv }", file);
  expect(revenue(data)).toBe(91.25);
  expect(problemsOf(data).filter((each) => each.includes("rates"))).toEqual([]);
  const lacking = read(rows, "rates: { USD: { 2026-09: 0.8 } }");
  expect(asked(lacking)).toMatchObject({
    message: expect.stringContaining("USD 2× without a rate of 2026-10"),
    paste: "rates: { USD: { 2026-09: 0.8, 2026-10: 0.00 } }",
  });
});

test("the line of rates to paste keeps those that are there, and a file of rates is filled up itself", () => {
  const amounts = orders(["$ 100", "£ 100"]);
  const file = { "rates-usd.csv": "maand;koers\n2026-09;0,8\n" };
  const data = read(amounts, "rates: { USD: rates-usd.csv, chf: 1.04 }", file);
  expect(asked(data)).toMatchObject({
    message: expect.stringContaining("USD 1× without a rate of 2026-10 in rates-usd.csv"),
    paste: "rates: { USD: rates-usd.csv, chf: 1.04, GBP: 0.00 }",
  });
  const filled = { "rates-usd.csv": "maand;koers\n2026-10;0,8\n" };
  const pasted = "rates: { USD: rates-usd.csv, chf: 1.04, GBP: 1.15 }";
  expect(revenue(read(amounts, pasted, filled))).toBe(195);
});

test("a file of rates that is wrong is told", () => {
  const rates = "rates: { USD: rates-usd.csv }";
  expect(errorsOf(read(mixed, rates))).toContain("error file.not_found rates-usd.csv");
  expect(errorsOf(read(mixed, rates, { "rates-usd.csv": "maand;prijs\n2026-10;0,9\n" }))).toContain(
    "error column.missing rates-usd.csv:1",
  );
  expect(errorsOf(read(mixed, rates, { "rates-usd.csv": "maand;koers\n2026-10;x\n?;0,9\n" }))).toEqual(
    expect.arrayContaining([
      "error cell.not_a_number rates-usd.csv:2",
      "error cell.not_a_date rates-usd.csv:3",
    ]),
  );
});

const ratesFile = "rates: { USD: rates.csv, CHF: 1.04 }";
const rateOf = (data: ReturnType<typeof read>, amount = 1000) => (revenue(data) ?? 0) / amount;
/** One order of 1000 dollars, and a file of rates of September and October. */
const withRates = (rows: string, settings = ratesFile) =>
  read(orders(["$ 1000"]), settings, { "rates.csv": rows });

test.each([
  ["a comma that nothing else can be", "maand;koers\n2026-09;0,91\n2026-10;0,9125\n", 0.9125],
  ["three figures near rates that are certain", "maand;koers\n2026-09;0,942\n2026-10;1,051\n", 1.051],
  ["three figures near whole ones", "maand;koers\n2026-09;17\n2026-10;17.500\n", 17.5],
  ["thousands near whole ones", "maand;koers\n2026-09;16900\n2026-10;17.500\n", 17_500],
  ["a fraction by the habit of Excel in Dutch", "maand;koers\n2026-09;1,083\n2026-10;1,091\n", 1.091],
  ["a fraction by the habit of Excel in English", "month,rate\n2026-09,1.083\n2026-10,1.091\n", 1.091],
  ["thousands written in full", "maand;koers\n2026-09;17.400,50\n2026-10;17.500,00\n", 17_500],
])("a rate is read by all rates of its file: %s", (_, rows, rate) => {
  expect(rateOf(withRates(rows))).toBeCloseTo(rate, 10);
});

test.each([
  ["three figures behind a point between semicolons", "maand;koers\n2026-09;17.400\n2026-10;17.500\n"],
  ["three figures behind a comma between commas", 'month,rate\n2026-09,"1,083"\n2026-10,"1,091"\n'],
  ["three figures between tabs", "month\trate\n2026-09\t1,083\n2026-10\t1,091\n"],
  ["three figures far from the only certain rate", "maand;koers\n2026-09;0,95\n2026-10;1.083\n"],
  ["two that contradict each other", "maand;koers\n2026-09;0,95\n2026-10;0.96\n"],
])("rates that can be read in two ways ask, with lines that work: %s", (_, rows) => {
  const data = withRates(rows);
  expect(errorsOf(data)).toEqual([expect.stringMatching("^error file.ambiguous_numbers rates.csv:[23]$")]);
  const { message = "", paste = "" } = data.problems.find(({ severity }) => severity === "error") ?? {};
  expect(message).toMatch(/With a decimal comma or with a decimal point\? .* is .* or /);
  const [comma = "", point = ""] = paste.split("\n# ");
  expect(comma).toContain('rates: { USD: { file: rates.csv, decimal: "," }, CHF: 1.04 } # ');
  for (const line of [comma, point]) {
    expect(errorsOf(withRates(rows, line))).not.toContainEqual(expect.stringContaining("ambiguous"));
  }
});

test("the file and its decimal mark may be named in Dutch", () => {
  const settings = 'koersen: { USD: { bestand: rates.csv, decimaalteken: "." } }';
  expect(rateOf(withRates("maand;koers\n2026-09;17.400\n2026-10;17.500\n", settings))).toBe(17.5);
});

test("a rate that is not written as the others says how it was read", () => {
  const data = withRates("maand;koers\n2026-08;0,91\n2026-09;0,92\n2026-10;0.93\n");
  expect(data.problems.find(({ rule }) => rule === "cell.not_a_number")).toMatchObject({
    line: 4,
    message: expect.stringContaining("Read with a decimal comma: did you mean 0,93?"),
  });
});

test("two currencies with one amount contradict each other", () => {
  const rows = csv(";", [[...header, "currency"], ...won(["€ 1000", "$ 500"]).map((row) => [...row, "USD"])]);
  const data = read(rows, "rates: { USD: 0.9 }");
  expect(asked(data).message).toContain('"€ / USD" 1× (two currencies with one amount)');
});

test("targets and plans have money too, but a target of visits has none", () => {
  const targets = [
    "team;from;to;measure;value;currency",
    "Noord;01-01-2026;31-12-2026;revenue;120.000;USD",
    "Noord;01-01-2026;31-12-2026;visits;1.200;USD",
  ].join("\n");
  const data = read(orders(["1000"]), "", { "targets.csv": targets });
  expect(errorsOf(data)).toEqual(["error money.other_currency targets.csv:2"]);
  const rated = read(orders(["1000"]), "rates: { USD: 0.9 }", { "targets.csv": targets });
  expect(rated.dataset.targets.map(({ value }) => value)).toEqual([108_000, 1200]);
  const plan = "segment;medium;per;times_per_year;hit_rate;order_value\nA;offerte;klant;4;0,3;£ 12.500\n";
  expect(errorsOf(read(orders(["1000"]), "", { "plan.csv": plan }))).toEqual([
    "error money.other_currency plan.csv:2",
  ]);
});

test("amounts of another currency that may only be a warning are read as blank", () => {
  const data = read(mixed, "rules: { money.other_currency: warning }");
  expect(errorsOf(data)).toEqual([]);
  expect(revenue(data)).toBe(1000);
});

test("a file without a column of values is one warning", () => {
  const rows = csv(
    ";",
    [header, ...won(["1", "2", "3"])].map((row) => row.slice(0, -1)),
  );
  const data = read(rows);
  expect(problemsOf(data).filter((each) => each.includes("quotes"))).toEqual([
    "warning quotes.won_without_value quotes.csv",
  ]);
  expect(figuresOf(data, ["activity.count.orders", "activity.count.revenue"])).toEqual([3, 0]);
});

test("credit notes lower revenue however they are written", () => {
  expect(revenue(read(orders(["1.000,00", "(250,00)", "250,00-", "-250,00"])))).toBe(250);
  expect(revenue(read(orders(["€ 1.000,00", "(€ 250,00)", "€ -250,00", "-€ 250,00"])))).toBe(250);
});

test("a column without a header, such as the row numbers that a program puts in front, is none of currencies", () => {
  const rows = [["", ...header], ...won(["1.000,00", "500,00"]).map((row, i) => [String(i), ...row])];
  const data = read(csv(";", rows));
  expect(errorsOf(data)).toEqual([]);
  expect(revenue(data)).toBe(1500);
});

test("Swiss amounts are summed in a report in francs, whichever apostrophe parts them and whether they name the currency", () => {
  const data = read(
    orders(["2'345.50", "CHF 20'000.00", "4’100.00", "CHF 250.-"]),
    "currency: CHF\ncountry: CH",
  );
  expect(errorsOf(data)).toEqual([]);
  expect(revenue(data)).toBe(26_695.5);
});
