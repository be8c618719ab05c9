import { expect, test } from "vitest";
import { doubtByAmounts, doubtByCounts } from "./company-currency.ts";

/** By currency how many amounts were left as they are and how many were changed. */
const compared = (of: Record<string, [same: number, changed: number]>) =>
  new Map(Object.entries(of).map(([code, [same, changed]]) => [code, { same, changed }]));

test("converted amounts of another currency that are left as they are say that it is the company's", () => {
  expect(doubtByAmounts(compared({ USD: [3, 1], EUR: [0, 5] }), "EUR")).toEqual({
    is: "of_another",
    code: "USD",
  });
  expect(doubtByAmounts(compared({ USD: [2, 1] }), "EUR")).toBeNull();
  expect(doubtByAmounts(compared({ USD: [1, 0] }), "EUR")).toEqual({ is: "of_another", code: "USD" });
});

test("where those of several were left as they are nothing was converted, also where the report's own is one of them", () => {
  expect(doubtByAmounts(compared({ USD: [3, 0], GBP: [3, 0] }), "EUR")).toEqual({
    is: "not_converted",
    codes: ["USD", "GBP"],
  });
  expect(doubtByAmounts(compared({ EUR: [3, 0], GBP: [3, 0] }), "EUR")).toEqual({
    is: "not_converted",
    codes: ["EUR", "GBP"],
  });
});

test("where those in the report's own currency were changed it is not the company's", () => {
  expect(doubtByAmounts(compared({ EUR: [1, 3], USD: [0, 9] }), "EUR")).toEqual({ is: "own_changed" });
  expect(doubtByAmounts(compared({ EUR: [1, 2], USD: [0, 9] }), "EUR")).toBeNull();
});

test("own amounts left as they are and others changed is as it should be; nothing compared tells nothing", () => {
  expect(doubtByAmounts(compared({ EUR: [9, 0], USD: [0, 9] }), "EUR")).toBeNull();
  expect(doubtByAmounts(compared({ EUR: [0, 0], USD: [0, 0] }), "EUR")).toBeNull();
  expect(doubtByAmounts(new Map(), "EUR")).toBeNull();
});

test("where nothing can be compared the currency of more than half of the deals may be the company's", () => {
  const rows = (of: Record<string, number>) => doubtByCounts(new Map(Object.entries(of)), "EUR");
  expect(rows({ EUR: 2, USD: 3 })).toEqual({ is: "most_in", code: "USD" });
  expect(rows({ EUR: 3, USD: 3 })).toBeNull();
  expect(rows({ EUR: 2, USD: 2, GBP: 1 })).toBeNull();
  expect(rows({ EUR: 3, USD: 2 })).toBeNull();
  expect(rows({})).toBeNull();
});
