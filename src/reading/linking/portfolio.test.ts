import { expect, test } from "vitest";
import { dayOfIso } from "../../calendar/day.ts";
import { linkedExports, team } from "./linking.fixture.ts";

const headings =
  "account_id;name;status;segment;account_manager_id;customer_since;since;until;times_per_year;norm_medium;wish_per_year;wish_medium";
const accountsOf = (...rows: string[]) => linkedExports({ team, accounts: [headings, ...rows] });
const day = dayOfIso;

test("an account has its name, status, segment, account manager, norm and wish", () => {
  const { portfolio, told, places } = accountsOf(
    "A1;Acme;customer;A;1;2024-01-01;2025-01-01;;12;phone;4;visit",
    "A2;;prospect;B;Piet;;;;6;;2;",
    "A3;Cees;prospect;B;2;;;;;;;",
  );
  expect(told).toEqual([]);
  expect(portfolio.accounts).toEqual([
    {
      ...{ id: "A1", name: "Acme", status: "customer", segment: "A", manager: 0, first: 0 },
      ...{ customerSince: day("2024-01-01"), since: day("2025-01-01"), until: null },
      norm: { medium: "call", timesPerYear: 12 },
      wish: { medium: "visit", timesPerYear: 4 },
    },
    {
      ...{ id: "A2", name: "A2", status: "prospect", segment: "B", manager: 1, first: 1 },
      ...{ customerSince: null, since: null, until: null },
      norm: { medium: "visit", timesPerYear: 6 },
      wish: { medium: null, timesPerYear: 2 },
    },
    {
      ...{ id: "A3", name: "Cees", status: "prospect", segment: "B", manager: 1, first: 2 },
      ...{ customerSince: null, since: null, until: null },
    },
  ]);
  expect(portfolio.isCertain).toBe(true);
  expect(places.accounts?.line).toEqual(Int32Array.of(2, 3, 4));
  expect(linkedExports({ team }).portfolio).toMatchObject({ accounts: [], isCertain: false });
});

test("an account that was handed over has a row for each manager, the earliest first and others at the end", () => {
  const { portfolio, told, places } = accountsOf(
    "A1;Acme;customer;A;2;;2026-03-01;;;;;",
    "A2;Bolt;customer;A;1;;;;;;;",
    "A1;Acme;customer;A;1;;;2026-02-28;;;;",
  );
  expect(told).toEqual([]);
  expect(portfolio.accounts.map(({ id, manager, first }) => [id, manager, first])).toEqual([
    ["A1", 0, 0],
    ["A2", 0, 1],
    ["A1", 1, 0],
  ]);
  expect(places.accounts?.line).toEqual(Int32Array.of(4, 3, 2));
});

test("an account of two managers at once is told, with how a hand-over is written", () => {
  const { of, portfolio } = accountsOf(
    "A1;Acme;customer;A;1;;;2026-03-01;;;;",
    "A1;Acme;customer;A;2;;2026-03-01;;;;;",
  );
  expect(of("accounts.duplicate_id")).toMatchObject([{ line: 3, column: "account_id" }]);
  expect(of("accounts.duplicate_id")[0]?.message).toContain(
    "For a hand-over: the last day of one before the first of the other.",
  );
  expect(portfolio.accounts).toHaveLength(1);
  const twice = accountsOf("A1;Acme;customer;A;1;;;;;;;", "A1;Acme;customer;A;2;;;;;;;").of(
    "accounts.duplicate_id",
  );
  expect(twice).toHaveLength(1);
  expect(twice[0]?.message).not.toContain("hand-over");
});

test("an account that nobody has, and one whose days run backward, are told", () => {
  const { told, portfolio } = accountsOf(
    "A1;Acme;customer;A;;;;;;;;",
    "A2;Bolt;customer;A;1;;2026-03-02;2026-03-01;;;;",
    "A3;Cees;customer;A;9;;;;;;;",
  );
  expect(told).toEqual([
    "accounts.end_before_start accounts.csv:3 until",
    "accounts.nobody accounts.csv:2 account_manager_id",
    "people.unknown_person accounts.csv:4 account_manager_id",
  ]);
  expect(portfolio.accounts.map(({ id, manager }) => [id, manager])).toEqual([
    ["A1", null],
    ["A3", null],
  ]);
});

const contactsOf = (...rows: string[]) =>
  linkedExports({
    team,
    accounts: [headings, "A1;Acme;customer;A;1;;;;;;;"],
    contacts: ["contact_id;account_id;role;count", ...rows],
  });

test("a row of contact persons may stand for several", () => {
  const { contacts, told } = contactsOf("C1;A1;inkoop;", "C2;Acme;directie;3", "C3;A1;directie;1");
  expect(told).toEqual([]);
  expect(contacts).toEqual([
    { id: "C1", account: 0 },
    { id: "C2", account: 0 },
    { id: "C2 2", account: 0 },
    { id: "C2 3", account: 0 },
    { id: "C3", account: 0 },
  ]);
});

test("contact persons of an unknown account, twice the same number, and more than can be are told", () => {
  expect(contactsOf("C1;A9;inkoop;", "C2;A1;inkoop;")).toMatchObject({
    told: ["contacts.unknown_account contacts.csv:2 account_id"],
    contacts: [{ id: "C2" }],
  });
  expect(contactsOf("C1;A1;inkoop;", "C1;A1;directie;")).toMatchObject({
    told: ["contacts.duplicate_id contacts.csv:3 contact_id"],
    contacts: [{ id: "C1" }],
  });
  expect(linkedExports({ team }).contacts).toEqual([]);
});

test("the first of an account's rows is the earliest, wherever it stands, and a segment is spelled as before", () => {
  const { portfolio, told } = accountsOf(
    "A1;Acme;customer;A;1;;2026-03-01;2026-03-31;;;;",
    "A1;Acme;customer;a;2;;2026-02-01;2026-02-28;;;;",
    "A1;Acme;customer;A;1;;2026-04-01;;;;;",
  );
  expect(told).toEqual(["key.spelling accounts.csv:3 segment"]);
  expect(portfolio.accounts.map(({ since }) => since)).toEqual(
    ["2026-02-01", "2026-03-01", "2026-04-01"].map(day),
  );
});
