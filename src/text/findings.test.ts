import { expect, test } from "vitest";
import { languages, type ScopeKind, signalIds } from "../contract/vocabulary.ts";
import { signalWords } from "./findings.ts";
import { formats } from "./format.ts";

const kinds: readonly ScopeKind[] = ["company", "team", "account_manager"];
const names = [
  "under",
  "effective",
  "planned",
  "load",
  "needed",
  "available",
  "sufficiency",
  "expected",
  "target",
  "open",
];
const others = [
  "coverage",
  "served",
  "required",
  "share",
  "surplus",
  "overdue",
  "accounts",
  "prospects",
  "contacts",
];
const rest = [
  "revenue",
  "promised",
  "stated",
  "realised",
  "measure",
  "kind",
  "visits",
  "orders",
  "ratio",
  "unlogged",
];

/** Every number that a sentence may ask for, all the same. */
const numbers = (value: number) =>
  Object.fromEntries([...names, ...others, ...rest].map((name) => [name, value]));

test.each(languages)("every finding is a sentence with zero, one, tiny and huge numbers (%s)", (language) => {
  const f = formats(language, "EUR");
  for (const id of signalIds) {
    for (const kind of kinds) {
      for (const value of [0, 1, 2, 0.004, 1_234_567.8]) {
        const said = signalWords[language][id].sentence({ kind, name: "Noord" }, numbers(value), f);
        expect(said, id).not.toMatch(/NaN|undefined|null|Infinity|\s{2}|\.$/);
        expect(said, id).toMatch(/^[\p{Lu}\d−]/u);
      }
    }
    const { hours, customers } = signalWords[language][id];
    for (const advice of [hours, customers]) {
      expect(advice, id).toMatch(/^[A-Z].*[.?]$/);
      expect(advice, id).not.toMatch(/\bmoet\b|\bmust\b|schuld|blame|slecht|bad\b/);
    }
  }
});

const said = (
  language: "nl" | "en",
  id: (typeof signalIds)[number],
  values: Record<string, number>,
  kind: ScopeKind = "team",
) =>
  signalWords[language][id]
    .sentence({ kind, name: "Noord" }, values, formats(language, "EUR"))
    .replaceAll("\u00a0", " ");

test("one account waits, two wait; a plan is open in part or as a whole", () => {
  expect(said("nl", "neglected", { overdue: 1, accounts: 4, share: 0.25 })).toBe(
    "Bij team Noord wacht 1 van de 4 klanten en prospects te lang op contact (25 %)",
  );
  expect(said("en", "neglected", { overdue: 2, accounts: 4, share: 0.5 })).toBe(
    "2 of the 4 customers and prospects of team Noord wait too long for contact (50%)",
  );
  expect(said("nl", "plan_not_agreed", { open: 0.4 }, "account_manager")).toBe(
    "Van het plan van Noord is 40 % nog niet afgesproken",
  );
  expect(said("nl", "understaffed", { under: 0.24, effective: 6.4, planned: 8.5 })).toBe(
    "Team Noord is 24 % onderbezet: 6,4 van de 8,5 geplande fte",
  );
});
