import { expect, test } from "vitest";
import type { Problem } from "../../contract/problem.ts";
import { readLines } from "../columns/reading.fixture.ts";
import { withUnlinked } from "./unlinked.ts";

const problem = (rule: string, file: string): Problem => ({
  ...{ severity: "warning", line: null, column: null, value: null, times: 1 },
  ...{ rule, file, message: "Missing.", message_nl: "Ontbreekt." },
});
const quotes = (...accounts: string[]) =>
  readLines("quotes", [
    "quote_id;account_manager_id;issued_on;outcome;account_id",
    ...accounts.map((account, i) => `Q${i};1;2026-09-01;open;${account}`),
  ]).table;
const activities = (...contacts: string[]) =>
  readLines("activities", [
    "date;account_manager_id;type;account_id;contact_id",
    ...contacts.map((contact) => `2026-09-01;1;visit;A1;${contact}`),
  ]).table;

/** What is said of a file that is missing, beside quotes and activities. */
const said = (
  { rule = "file.missing", file = "accounts.csv" },
  tables: Partial<Record<string, ReturnType<typeof quotes>>>,
) => {
  const kindOf = (name: string) => name.replace(".csv", "");
  return withUnlinked([problem(rule, file)], (kind) => tables[kind] ?? null, kindOf)[0];
};

test("where the customers are missing it is said how many rows name how many of them", () => {
  const told = said({}, { quotes: quotes("A1", "a1", "A2", "") });
  expect(told?.message).toBe("3 rows name 2 customers; what is said of customers is off. Missing.");
  expect(told?.message_nl).toBe(
    "3 regels noemen 2 klanten; wat over klanten wordt gezegd staat uit. Ontbreekt.",
  );
  expect(said({ rule: "file.no_rows" }, { quotes: quotes("A1") })?.message).toBe(
    "1 row names 1 customer; what is said of customers is off. Missing.",
  );
  expect(said({}, { quotes: quotes("A1"), activities: activities("C1", "C2") })?.message).toContain(
    "3 rows name 1 customer;",
  );
});

test("contact persons are named by activities, in words of their own", () => {
  const told = said({ file: "contacts.csv" }, { activities: activities("C1", "", "C1", "C2") });
  expect(told?.message).toContain("3 rows name 2 contact persons; what is said of contact persons is off.");
  expect(told?.message_nl).toContain("3 regels noemen 2 contactpersonen; wat over contactpersonen");
  expect(said({ file: "contacts.csv" }, { activities: activities("C1") })?.message_nl).toContain(
    "1 regel noemt 1 contactpersoon;",
  );
});

test("thousands are grouped as each language does", () => {
  const told = said({}, { quotes: quotes(...Array(1200).fill("A1")) });
  expect(told?.message).toContain("1,200 rows name 1 customer;");
  expect(told?.message_nl).toContain("1.200 regels noemen 1 klant;");
});

test("other problems, other files, and rows that name nobody stay as they are", () => {
  expect(said({ rule: "cell.blank" }, { quotes: quotes("A1") })?.message).toBe("Missing.");
  expect(said({ file: "plan.csv" }, { quotes: quotes("A1") })?.message).toBe("Missing.");
  expect(said({}, { quotes: quotes("") })?.message).toBe("Missing.");
  expect(said({}, {})?.message).toBe("Missing.");
});
