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
  "money.company_currency": rule(
    "error",
    [
      "Omgerekend naar welke munt?",
      "Zeg met defaults: { currency: … } in welke munt de omgerekende bedragen zijn, of lees met columns: de bedragen zelf.",
    ],
    [
      "Converted into which currency?",
      "Say with defaults: { currency: … } in which currency the converted amounts are, or read with columns: the amounts themselves.",
    ],
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
