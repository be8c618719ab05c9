import type { ActivityColumns, Dataset, QuoteColumns } from "../contract/dataset.ts";

/** Picks elements of a typed column by position. */
const ints = (column: Int32Array, rows: readonly number[]) =>
  Int32Array.from(rows, (row) => column[row] ?? -1);
const bytes = (column: Uint8Array, rows: readonly number[]) =>
  Uint8Array.from(rows, (row) => column[row] ?? 0);
const floats = (column: Float64Array, rows: readonly number[]) =>
  Float64Array.from(rows, (row) => column[row] ?? 0);

function activitiesAt(table: ActivityColumns, rows: readonly number[]): ActivityColumns {
  return {
    length: rows.length,
    day: ints(table.day, rows),
    person: ints(table.person, rows),
    type: bytes(table.type, rows),
    account: ints(table.account, rows),
    contact: ints(table.contact, rows),
    count: floats(table.count, rows),
    planned: bytes(table.planned, rows),
  };
}

function quotesAt(table: QuoteColumns, rows: readonly number[]): QuoteColumns {
  return {
    length: rows.length,
    issuedOn: ints(table.issuedOn, rows),
    closedOn: ints(table.closedOn, rows),
    person: ints(table.person, rows),
    account: ints(table.account, rows),
    outcome: bytes(table.outcome, rows),
    value: floats(table.value, rows),
    expectedOn: ints(table.expectedOn, rows),
    id: rows.map((row) => table.id[row] ?? ""),
    stage: rows.map((row) => table.stage[row] ?? ""),
  };
}

const upTo = (length: number) => Array.from({ length }, (_, i) => i);

/**
 * The same organisation with the rows of its files in another order; keys of people, accounts and contact
 * persons stay.
 */
export function shuffled(dataset: Dataset, chance: () => number): Dataset {
  const shuffle = <T>(rows: readonly T[]): T[] =>
    rows
      .map((row) => ({ row, at: chance() }))
      .sort((a, b) => a.at - b.at)
      .map(({ row }) => row);
  return {
    ...dataset,
    employments: shuffle(dataset.employments),
    strength: shuffle(dataset.strength),
    absences: shuffle(dataset.absences),
    plan: shuffle(dataset.plan),
    targets: shuffle(dataset.targets),
    activities: activitiesAt(dataset.activities, shuffle(upTo(dataset.activities.length))),
    quotes: quotesAt(dataset.quotes, shuffle(upTo(dataset.quotes.length))),
  };
}

/** Two of everybody and everything in the same teams, each doing what the one did. */
export function doubled(dataset: Dataset): Dataset {
  const { people, accounts, contacts } = dataset;
  const twin = (index: number, of: readonly unknown[]) => (index < 0 ? index : index + of.length);
  const twinOrNull = (index: number | null, of: readonly unknown[]) =>
    index === null ? null : twin(index, of);
  const twice = <T>(rows: readonly T[], twinOf: (row: T) => T) => [...rows, ...rows.map(twinOf)];
  const { activities, quotes } = dataset;
  const both = (length: number) => [...upTo(length), ...upTo(length)];
  const second = (column: Int32Array, length: number, of: readonly unknown[]) =>
    column.map((index, row) => (row < length ? index : twin(index, of)));
  const twoActivities = activitiesAt(activities, both(activities.length));
  const twoQuotes = quotesAt(quotes, both(quotes.length));
  return {
    ...dataset,
    people: twice(people, ({ id, name }) => ({ id: `${id} II`, name })),
    employments: twice(dataset.employments, (row) => ({ ...row, person: twin(row.person, people) })),
    strength: twice(dataset.strength, (row) => row),
    absences: twice(dataset.absences, (row) => ({ ...row, person: twinOrNull(row.person, people) })),
    accounts: twice(accounts, (row) => ({
      ...row,
      id: `${row.id} II`,
      first: twin(row.first, accounts),
      manager: twinOrNull(row.manager, people),
    })),
    contacts: twice(contacts, (row) => ({ id: `${row.id} II`, account: twin(row.account, accounts) })),
    activities: {
      ...twoActivities,
      person: second(twoActivities.person, activities.length, people),
      account: second(twoActivities.account, activities.length, accounts),
      contact: second(twoActivities.contact, activities.length, contacts),
    },
    quotes: {
      ...twoQuotes,
      person: second(twoQuotes.person, quotes.length, people),
      account: second(twoQuotes.account, quotes.length, accounts),
    },
    targets: twice(dataset.targets, (row) => ({ ...row, person: twinOrNull(row.person, people) })),
  };
}
