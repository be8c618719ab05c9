import { expect, test } from "vitest";
import { activitiesOf } from "./activities.ts";
import { firstDay, isWorkday, lastDay } from "./days.ts";
import { quotesOf } from "./quotes.ts";
import { ofPerson, worldOf } from "./world.ts";

const world = worldOf(7);
const activities = activitiesOf(world);
const quotes = quotesOf(world);

test("whatever the seed, contacts and quotes are made by people who were at work, on customers they could have", () => {
  const present = new Map([...world.present].map(([person, days]) => [person, new Set(days)]));
  const accounts = new Map(world.accounts.map((account) => [account.number, account]));
  const done = activities.filter((activity) => !activity.planned);
  const events = [...done, ...quotes.map((quote) => ({ ...quote, day: quote.issuedOn }))];
  const impossible = events.filter(({ person, day, account }) => {
    const { since, until = lastDay } = accounts.get(account ?? "") ?? { since: lastDay };
    return !ofPerson(present, person).has(day) || day < since || day > until;
  });
  expect(events.length).toBeGreaterThan(50_000);
  expect(impossible).toEqual([]);
});

test("nothing is done outside the two years, and what is planned lies after them on a working day", () => {
  for (const { day, planned } of activities) {
    expect(isWorkday(day)).toBe(true);
    expect(planned ? day > lastDay : day >= firstDay && day <= lastDay).toBe(true);
  }
});

test("a quote is closed after it was issued and before the end, or is open", () => {
  for (const { outcome, issuedOn, closedOn } of quotes) {
    expect(closedOn === undefined).toBe(outcome === "open");
    if (closedOn !== undefined) expect(issuedOn <= closedOn && closedOn <= lastDay).toBe(true);
  }
});

test("no two accounts, contact persons or quotes share a number, and no two companies a name", () => {
  const areUnique = (keys: string[]) => new Set(keys).size === keys.length;
  expect(areUnique(world.accounts.map((account) => account.number))).toBe(true);
  expect(areUnique(world.accounts.map((account) => account.name))).toBe(true);
  expect(areUnique(world.accounts.flatMap(({ contacts }) => contacts.map((contact) => contact.number)))).toBe(
    true,
  );
  expect(areUnique(quotes.map((quote) => quote.number))).toBe(true);
});
