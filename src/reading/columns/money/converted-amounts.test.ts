import { expect, test } from "vitest";
import { readLines } from "../reading.fixture.ts";

/** What is told of amounts that were converted, in both languages. */
function converted(values: readonly string[], rates: ReadonlyMap<string, number>) {
  const rows = values.map((value, i) => `K${i};2026-10-0${i + 1};open;${value}`);
  return readLines("quotes", ["account_manager_id;issued_on;outcome;value", ...rows], { rates })
    .problems.filter(({ rule }) => rule === "money.converted")
    .map(({ line, value, message, message_nl }) => ({ line, value, message, message_nl }));
}

test("each currency that was converted is told once, at its first amount, with its rate and how many there are", () => {
  const rates = new Map([
    ["USD", 0.9123],
    ["GBP", 1.2],
  ]);
  const [dollars, pounds, ...others] = converted(["5", "USD 10", "£ 3", "US$ 4", "USD 20"], rates);
  expect(dollars).toMatchObject({ line: 3, value: "USD 10" });
  expect(dollars?.message).toContain("An amount in USD was read in EUR at a rate of 0.9123, 2 times.");
  expect(dollars?.message_nl).toContain(
    "Een bedrag in USD is gelezen in EUR met een koers van 0,9123, 2 keer.",
  );
  expect(pounds).toMatchObject({ line: 4, value: "£ 3" });
  expect(pounds?.message).toContain("in £ was read in EUR at a rate of 1.2, 1 times.");
  expect(others.map(({ value }) => value)).toEqual(["US$ 4"]);
});

test("nothing is told where nothing was converted", () => {
  expect(converted(["5", "€ 6"], new Map([["USD", 0.9]]))).toEqual([]);
});

test("rates by month are told from the least to the greatest", () => {
  const rates = new Map([
    ["2026-01", 0.9],
    ["2026-02", 0.85],
    ["2026-03", 0.95],
  ]);
  const rows = [1, 2, 3].map((month) => `K1;2026-0${month}-01;open;USD 10`);
  const { problems } = readLines("quotes", ["account_manager_id;issued_on;outcome;value", ...rows], {
    rates: new Map([["USD", rates]]),
  });
  expect(problems[0]?.message).toContain("at a rate of 0.85 to 0.95, 3 times.");
  expect(problems[0]?.message_nl).toContain("met een koers van 0,85 tot 0,95, 3 keer.");
});
