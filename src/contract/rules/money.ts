import { rule } from "./rule.ts";

/** Rules of amounts of money: in which currency they are, and in which unit. */
export const moneyRules = {
  "money.other_currency": rule(
    "error",
    [
      "Bedragen in een andere munt",
      "Exporteer omgerekende bedragen, of geef koersen onder rates: in report.yaml.",
    ],
    ["Amounts in another currency", "Export converted amounts, or give rates under rates: in report.yaml."],
  ),
  "money.converted": rule(
    "repaired",
    ["Bedragen omgerekend", "Niets te doen, als de koersen onder rates: in report.yaml kloppen."],
    ["Amounts converted", "Nothing to do, where the rates under rates: in report.yaml are right."],
  ),
  "money.unit": rule(
    "error",
    [
      "Bedragen in duizenden?",
      "Zet multiply bij dit bestand in report.yaml; 1 zegt dat de bedragen zijn zoals ze er staan.",
    ],
    [
      "Amounts in thousands?",
      "Give multiply for this file in report.yaml; 1 says that the amounts are as they stand.",
    ],
  ),
} as const;
