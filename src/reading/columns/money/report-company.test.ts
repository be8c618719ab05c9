import { expect, test } from "vitest";
import { readLines } from "../reading.fixture.ts";

/** Of each deal its currency, its amount, and that amount as the system has converted it. */
type Deal = [currency: string, before: string, converted: string];

/** What is asked of the currency of converted amounts, in a report in euros. */
function asked(deals: readonly Deal[], headers = "Currency;Value;Value (converted)") {
  const rows = deals.map((cells, i) => `K${i};2026-10-01;open;${cells.join(";")}`);
  const [problem, ...others] = readLines("quotes", [
    `account_manager_id;issued_on;outcome;${headers}`,
    ...rows,
  ]).problems.filter(({ rule }) => rule === "money.company_currency");
  expect(others).toEqual([]);
  return problem;
}
const times = (count: number, deal: Deal): Deal[] => Array.from({ length: count }, () => deal);

test("nothing is asked where amounts in the currency of the report stand there unchanged", () => {
  expect(asked([...times(3, ["EUR", "100", "100"]), ["USD", "100", "90"]])).toBeUndefined();
});

test("where those of another currency do, that seems to be the company's: it can be said, or that it is not so", () => {
  const problem = asked([["EUR", "100", "111"], ...times(3, ["USD", "200", "200"]), ["USD", "300", "299"]]);
  expect(problem).toMatchObject({ line: 3, column: "Value (converted)", value: "200" });
  expect(problem?.message).toContain(
    'The report is in EUR; the amounts under "Value (converted)" seem to be in USD: 3 of 4 amounts in USD stand there unchanged. Where the report is in USD too, set currency: USD.',
  );
  expect(problem?.message_nl).toContain(
    "zijn zo te zien in USD: 3 van de 4 bedragen in USD staan er onveranderd. Is het rapport ook in USD, zet dan currency: USD.",
  );
  expect(problem?.paste).toBe(
    [
      "rates: { USD: 0.00 }",
      "files:",
      "  quotes:",
      "    defaults: { currency: USD }",
      "    # defaults: { currency: EUR }",
    ].join("\n"),
  );
});

test("where those in the currency of the report were changed, the amounts before can be read in their place", () => {
  const problem = asked([...times(3, ["EUR", "200", "180"]), ["EUR", "100", "100"]]);
  expect(problem).toMatchObject({ line: 2, value: "180" });
  expect(problem?.message).toContain(
    "do not seem to be in EUR: 3 of 4 amounts in EUR stand there converted.",
  );
  expect(problem?.paste).toBe(
    ["files:", "  quotes:", "    columns: { value: Value }", "    # defaults: { currency: EUR }"].join("\n"),
  );
});

test("where those of several currencies stand there unchanged, nothing was converted", () => {
  const problem = asked([
    ...times(2, ["EUR", "200", "200"]),
    ...times(2, ["USD", "300", "300"]),
    ...times(2, ["GBP", "400", "400"]),
  ]);
  expect(problem).toMatchObject({ line: 4, value: "300" });
  expect(problem?.message).toContain(
    "were not converted: amounts in EUR, USD and GBP stand there unchanged.",
  );
  expect(problem?.message_nl).toContain("bedragen in EUR, USD en GBP staan er onveranderd.");
  expect(problem?.message).not.toContain("set currency");
});

test("small amounts are not compared: rounding may hide that they were converted", () => {
  expect(asked(times(3, ["USD", "99", "99"]))?.message).toContain("name no currency; in USD: 3 of 3 quotes.");
  expect(asked(times(3, ["USD", "100", "100"]))?.message).toContain(
    "3 of 3 amounts in USD stand there unchanged",
  );
  expect(asked(times(3, ["USD", "-100", "-100"]))?.message).toContain("stand there unchanged");
});

test("where the amounts before are not there, the currency of most deals may be the company's", () => {
  const deals = ["USD", "USD", "EUR"].map((currency): Deal => [currency, "x", "200"]);
  const problem = asked(deals, "Currency;note;Value (converted)");
  expect(problem?.message).toContain(
    "name no currency; in USD: 2 of 3 quotes. Where the report is in USD too",
  );
  expect(problem?.message_nl).toContain("noemen geen munt; in USD: 2 van 3 offertes.");
});

test("the mark in the cell of an amount goes before the currency beside it; two in one cell tell nothing", () => {
  expect(asked(times(3, ["EUR", "USD 200", "200"]))?.message).toContain(
    "amounts in USD stand there unchanged",
  );
  expect(asked(times(3, ["USD", "€ 200 USD", "200"]))).toBeUndefined();
});

test("where the converted amounts stand in several columns, so do those before", () => {
  const lines = [
    "account_manager_id;issued_on;outcome;Currency;Value;Value (converted);Amount;Amount (converted)",
    ...[1, 2, 3].map((i) => `K${i};2026-10-01;open;EUR;200;180;;`),
  ];
  const columns = { value: { first_of: ["Value (converted)", "Amount (converted)"] } };
  const told = readLines("quotes", lines, { mapping: { columns } }).problems.find(
    ({ rule }) => rule === "money.company_currency",
  );
  expect(told?.paste).toBe(
    [
      "files:",
      "  quotes:",
      "    columns: { value: [ Value, Amount ] }",
      "    # defaults: { currency: EUR }",
    ].join("\n"),
  );
});
