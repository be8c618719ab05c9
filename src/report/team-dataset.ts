import type { ActivityColumns, Dataset, QuoteColumns } from "../contract/dataset.ts";

/** Where each kept row went: its new index, or −1 for a row that is gone and for −1 itself. */
function newIndexes(kept: readonly boolean[]): (old: number) => number {
  let next = 0;
  const indexes = kept.map((keep) => (keep ? next++ : -1));
  return (old) => indexes[old] ?? -1;
}

function rowsWhere(length: number, keep: (row: number) => boolean): number[] {
  return Array.from({ length }, (_, row) => row).filter(keep);
}

const ints = (column: Int32Array, rows: readonly number[]) =>
  Int32Array.from(rows, (row) => column[row] ?? -1);
const bytes = (column: Uint8Array, rows: readonly number[]) =>
  Uint8Array.from(rows, (row) => column[row] ?? 0);
const floats = (column: Float64Array, rows: readonly number[]) =>
  Float64Array.from(rows, (row) => column[row] ?? 0);

function activitiesOf(table: ActivityColumns, rows: readonly number[]): ActivityColumns {
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

function quotesOf(table: QuoteColumns, rows: readonly number[]): QuoteColumns {
  return {
    length: rows.length,
    issuedOn: ints(table.issuedOn, rows),
    closedOn: ints(table.closedOn, rows),
    person: ints(table.person, rows),
    account: ints(table.account, rows),
    outcome: bytes(table.outcome, rows),
    value: floats(table.value, rows),
  };
}

/**
 * The part of the data that one team may see: its employments and what its people did while in it, the accounts they
 * manage, its strength and targets. What is of others is gone before a figure is computed, so that no total holds it.
 * People keep their index, and only members keep their name; a team without people gives empty tables.
 */
export function datasetOfTeam(dataset: Dataset, team: string): Dataset {
  const employments = dataset.employments.filter((employment) => employment.team === team);
  const members = new Set(employments.map((employment) => employment.person));
  const isMember = (person: number | null) => person !== null && members.has(person);
  const inTeam = (person: number, day: number) =>
    employments.some((spell) => spell.person === person && spell.from <= day && day <= (spell.to ?? day));

  const accountKept = dataset.accounts.map((account) => isMember(account.manager));
  const contactKept = dataset.contacts.map((contact) => accountKept[contact.account] === true);
  const newAccount = newIndexes(accountKept);
  const newContact = newIndexes(contactKept);

  const { activities, quotes } = dataset;
  const done = rowsWhere(activities.length, (row) =>
    inTeam(activities.person[row] ?? -1, activities.day[row] ?? 0),
  );
  const issued = rowsWhere(quotes.length, (row) =>
    inTeam(quotes.person[row] ?? -1, quotes.issuedOn[row] ?? 0),
  );
  const ownActivities = activitiesOf(activities, done);
  const ownQuotes = quotesOf(quotes, issued);

  return {
    ...dataset,
    people: dataset.people.map((person, index) => (members.has(index) ? person : { id: "", name: "" })),
    employments,
    strength: dataset.strength.filter((row) => row.team === team),
    absences: dataset.absences.filter((spell) => spell.team === team || isMember(spell.person)),
    accounts: dataset.accounts.filter((_, index) => accountKept[index]),
    contacts: dataset.contacts
      .filter((_, index) => contactKept[index])
      .map((contact) => ({ ...contact, account: newAccount(contact.account) })),
    plan: dataset.plan.filter((line) => line.manager === null || members.has(line.manager)),
    activities: {
      ...ownActivities,
      account: ownActivities.account.map(newAccount),
      contact: ownActivities.contact.map(newContact),
    },
    quotes: { ...ownQuotes, account: ownQuotes.account.map(newAccount) },
    targets: dataset.targets.filter((target) => target.team === team),
  };
}
