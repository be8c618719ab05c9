import { expect, test } from "vitest";
import { isoOfDay } from "../../src/calendar/day.ts";
import { changedCopy, read } from "../folders.fixture.ts";

const header = "klantnummer;naam;status;segment;accountmanager;klant_sinds;sinds;tot_en_met\n";
const readAccounts = (...rows: string[]) =>
  read(changedCopy("dutch", { "klanten.csv": () => `${header}${rows.join("\n")}\n` }));
const duplicates = ({ problems }: ReturnType<typeof read>) =>
  problems.filter(({ rule }) => rule === "accounts.duplicate_id");

test("an account in rows that do not overlap is one account, whatever the order of the rows", () => {
  const { dataset, problems } = readAccounts(
    "K1;Bakker;klant;A;102;;01-07-2026;",
    "K2;De Linde;prospect;B;101;;;",
    "k1;Bakker BV;prospect;B;101;15-05-2026;;30-06-2026",
  );
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const accounts = dataset.accounts.map(({ name, first, status, since, customerSince }) => [
    name,
    first,
    status,
    since === null ? null : isoOfDay(since),
    customerSince === null ? null : isoOfDay(customerSince),
  ]);
  expect(accounts).toEqual([
    ["Bakker BV", 0, "prospect", null, "2026-05-15"],
    ["De Linde", 1, "prospect", null, null],
    ["Bakker", 0, "customer", "2026-07-01", null],
  ]);
  // Contacts, quotes and contact persons refer to the account by its first row.
  const linked = [dataset.activities.account, dataset.quotes.account].flatMap((column) => [...column]);
  expect(Math.max(...linked, ...dataset.contacts.map(({ account }) => account))).toBeLessThanOrEqual(1);
});

test("an account may be named by the name of any of its rows", () => {
  const { dataset } = readAccounts(
    "K1;Bakker;klant;A;102;;01-07-2026;",
    "K2;De Linde;klant;B;101;;;",
    "K1;Bakker BV;klant;A;101;;;30-06-2026",
  );
  expect(dataset.accounts.map(({ id }) => id)).toEqual(["K1", "K2", "K1"]);
  expect(dataset.accounts.map(({ first }) => first)).toEqual([0, 1, 0]);
});

test("rows of one account that share a day are two of a kind, and say how a hand-over is written", () => {
  const data = readAccounts(
    "K1;Bakker;klant;A;101;;;",
    "K2;De Linde;klant;B;101;;;",
    "K1;Bakker;klant;A;102;;01-07-2026;",
  );
  expect(duplicates(data).map(({ line }) => line)).toEqual([4]);
  expect(duplicates(data)[0]?.message).toContain(
    "For a hand-over: the last day of one before the first of the other.",
  );
  const twice = readAccounts("K1;Bakker;klant;A;101;;;", "K1;Bakker;klant;A;101;;;");
  expect(duplicates(twice)[0]?.message).toContain("Stands on line 2 too, alike in all that is read.");
  expect(duplicates(twice)[0]?.message).not.toContain("hand-over");
});
