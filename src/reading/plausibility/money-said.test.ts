import { expect, test } from "vitest";
import { moneyIn } from "./money-said.ts";

test("an amount is written as its language does, with cents where it is small", () => {
  const written = (language: "nl" | "en", amount: number) =>
    moneyIn(language, "EUR")(amount).replace(/\s/g, " ");
  expect([12_500.75, 99.5, 100.4, 7, -99.25].map((amount) => written("nl", amount))).toEqual([
    "€ 12.501",
    "€ 99,50",
    "€ 100",
    "€ 7",
    "€ -99,25",
  ]);
  expect(written("en", 12_500.75)).toBe("€12,501");
});
