import { expect, test } from "vitest";
import { readLines } from "../reading.fixture.ts";
import type { Rate } from "./money.ts";

interface Said {
  currencies?: readonly string[];
  settings?: object;
  rates?: ReadonlyMap<string, Rate>;
  more?: string;
}

/** What is asked of amounts that are in another currency than the report. */
function asked(amounts: readonly string[], { currencies, more, ...said }: Said = {}) {
  const headers = `account_manager_id;issued_on;outcome;value${currencies ? ";currency" : ""}${more ? `;${more}` : ""}`;
  const rows = amounts.map(
    (amount, i) =>
      `K1;2026-0${i + 1}-01;open;${amount}${currencies ? `;${currencies[i]}` : ""}${more ? ";" : ""}`,
  );
  return readLines("quotes", [headers, ...rows], said).problems.find(
    ({ rule }) => rule === "money.other_currency",
  );
}

test("the currencies are told by how often they stand there, with the first three amounts", () => {
  const problem = asked(["GBP 1", "USD 2", "USD 3", "USD 4"]);
  expect(problem).toMatchObject({ line: 2, value: "GBP 1" });
  expect(problem?.message).toContain(
    'The report is in EUR; found USD 3×, GBP 1×: line 2 "GBP 1", line 3 "USD 2", line 4 "USD 3".',
  );
  expect(problem?.message_nl).toContain('gevonden: USD 3×, GBP 1×: regel 2 "GBP 1",');
  expect(problem?.paste).toBe("rates: { USD: 0.00, GBP: 0.00 }");
});

test("a sign of several is told with the currencies that it can be, at most four of them", () => {
  expect(asked(["¥ 1", "2"])?.message).toContain('"¥" 1× (can be JPY, CNY): ');
  expect(asked(["kr 1", "2"])?.message).toContain('"kr" 1× (can be SEK, NOK, DKK, ISK): ');
  expect(asked(["$ 1", "2"])?.message).toContain("(can be USD, CAD, AUD, NZD, …)");
});

test("a word of a column of currencies that is not known is asked under values, a sign under rates", () => {
  const problem = asked(["1", "2", "3"], { currencies: ["Punten", "USD", "Bonus punten"] });
  expect(problem?.message).toContain('"Punten" 1× (unknown)');
  expect(problem?.message_nl).toContain('"Punten" 1× (onbekend)');
  expect(problem?.paste).toBe(
    [
      "rates: { USD: 0.00 }",
      "files:",
      "  quotes:",
      '    values: { currency: { Punten: "?", "Bonus punten": "?" } }',
    ].join("\n"),
  );
  expect(asked(["₿ 1", "2"])?.paste).toBe('rates: { "₿": 0.00 }');
});

test("two currencies with one amount have nothing to paste", () => {
  const problem = asked(["€ 1 USD", "2"]);
  expect(problem?.message).toContain('"€ / USD" 1× (two currencies with one amount)');
  expect(problem?.message_nl).toContain("(twee munten bij één bedrag)");
  expect(problem?.paste).toBeUndefined();
});

test("the report may be in the one other currency, unless some amounts are not", () => {
  const all = "All amounts are in USD: where the report is too, set currency: USD.";
  expect(asked(["USD 1", "USD 2"])?.message).toContain(all);
  expect(asked(["USD 1", "USD 2"])?.message_nl).toContain(
    "Alle bedragen zijn in USD: is het rapport dat ook",
  );
  expect(asked(["USD 1", "GBP 2"])?.message).not.toContain("All amounts");
  expect(asked(["$ 1", "$ 2"])?.message).not.toContain("All amounts");
});

test("a column that may have them in one currency is named", () => {
  const problem = asked(["USD 1"], { more: "Bedrag (omgerekend)", currencies: ["USD"] });
  expect(problem?.message).toContain(
    'The column "Bedrag (omgerekend)" may have them in one currency: point value to it.',
  );
  expect(asked(["USD 1"], { more: "Bedrag" })?.message).not.toContain("point value to it");
});

test("months without a rate are told, and filled in among those that have one", () => {
  const settings = { rates: { USD: { "2026-02": 0.9 } } };
  const rates = new Map([["USD", new Map([["2026-02", 0.9]])]]);
  const problem = asked(["USD 1", "USD 2", "USD 3"], { settings, rates });
  expect(problem?.message).toContain("found USD 2× without a rate of 2026-01, 2026-03: ");
  expect(problem?.message_nl).toContain("USD 2× zonder koers van 2026-01, 2026-03: ");
  expect(problem?.message).not.toContain("All amounts");
  expect(problem?.paste).toBe("rates: { USD: { 2026-01: 0.00, 2026-02: 0.9, 2026-03: 0.00 } }");
});
