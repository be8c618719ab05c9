import { monthOfDay } from "../../calendar/window.ts";
import {
  type Account,
  type ActivityColumns,
  type DayNumber,
  type Employment,
  outcomeCode,
  type QuoteColumns,
  type Target,
} from "../../contract/dataset.ts";
import { measures, media, outcomes } from "../../contract/vocabulary.ts";
import type { Problems } from "../problems.ts";
import { headerOf, numberAt, rawAt, type Table, textAt, usedRows } from "../table.ts";
import { reportBackwardSpells, reportDuplicates, resolved } from "./keys.ts";
import { type People, reportUnknownTeams } from "./people.ts";
import type { ContactPersons, Portfolio } from "./portfolio.ts";

export interface Around {
  people: People;
  portfolio: Portfolio;
  contacts: ContactPersons;
  /** Today, against which a date is in the future. */
  today: DayNumber;
  problems: Problems;
}

/** A reference is looked up only where the file that it refers to is there. */
function optional(around: Around, table: Table, column: string, to: "portfolio" | "contacts"): Int32Array {
  const { keys } = around[to];
  if (keys.all.length === 0) return new Int32Array(table.length).fill(-1);
  const rule = to === "portfolio" ? "key.unknown_account" : "key.unknown_contact";
  return resolved({ table, column, keys, rule, problems: around.problems });
}

function reportFuture(table: Table, column: string, row: number, { today, problems }: Around): void {
  const day = numberAt(table, column, row);
  if (day === null || day <= today) return;
  problems.add("cell.future_date", {
    file: table.file,
    line: table.line[row] ?? 0,
    column: headerOf(table, column),
    value: rawAt(table, column, row),
    expected: { nl: "Verwacht: een dag tot en met vandaag.", en: "Expected a day up to today." },
  });
}

const within = (from: DayNumber | null, day: DayNumber, to: DayNumber | null) =>
  (from ?? day) <= day && day <= (to ?? day);

/** Months between the first and the last with an activity in which there is none. */
function reportGaps(table: Table, activities: ActivityColumns, problems: Problems): void {
  const months = new Set<string>();
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of new Set(activities.day)) {
    months.add(monthOfDay(day));
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  const seen = new Set(months);
  for (let day = first; day <= last; day += 28) {
    const month = monthOfDay(day);
    if (seen.has(month)) continue;
    seen.add(month);
    const expected = {
      nl: `In ${month} staat geen enkele activiteit.`,
      en: `There is no activity in ${month}.`,
    };
    problems.add("activities.gap", { file: table.file, value: month, expected });
  }
}

/** Activities outside the employment of who did them, or outside the portfolio of the account. */
function reportOutside(
  table: Table,
  activities: ActivityColumns,
  rows: readonly number[],
  around: Around,
): void {
  const spells = Map.groupBy(around.people.employments, (employment: Employment) => employment.person);
  const { accounts } = around.portfolio;
  const report = (
    rule: "activities.outside_employment" | "activities.outside_portfolio",
    column: string,
    row: number,
  ) => {
    const day = rawAt(table, "date", row);
    around.problems.add(rule, {
      file: table.file,
      line: table.line[row] ?? 0,
      column: headerOf(table, column),
      value: rawAt(table, column, row),
      expected: {
        nl:
          rule === "activities.outside_employment"
            ? `Op ${day} niet in dienst.`
            : `Op ${day} niet in portefeuille.`,
        en:
          rule === "activities.outside_employment"
            ? `Not employed on ${day}.`
            : `Not in the portfolio on ${day}.`,
      },
    });
  };
  for (let i = 0; i < activities.length; i++) {
    const day = activities.day[i] ?? 0;
    const row = rows[i] ?? 0;
    const own = spells.get(activities.person[i] ?? -1) ?? [];
    if (!own.some((spell) => within(spell.from, day, spell.to)))
      report("activities.outside_employment", "account_manager_id", row);
    const account: Account | undefined = accounts[activities.account[i] ?? -1];
    if (account && !within(account.since, day, account.until))
      report("activities.outside_portfolio", "account_id", row);
  }
}

export const noActivities: ActivityColumns = {
  length: 0,
  day: new Int32Array(),
  person: new Int32Array(),
  type: new Uint8Array(),
  account: new Int32Array(),
  contact: new Int32Array(),
  count: new Float64Array(),
  planned: new Uint8Array(),
};

/** The activities, column by column. */
export function activitiesOf(table: Table | undefined, around: Around): ActivityColumns {
  if (!table) return noActivities;
  const { people, problems } = around;
  reportDuplicates(table, "activity_id", problems);
  const person = resolved({
    table,
    column: "account_manager_id",
    keys: people.keys,
    rule: "key.unknown_person",
    problems,
  });
  const account = optional(around, table, "account_id", "portfolio");
  const contact = optional(around, table, "contact_id", "contacts");
  const rows = usedRows(table);
  const codeOfType = new Map<string | null, number>(media.map((medium, code) => [medium, code]));
  const activities: ActivityColumns = {
    length: rows.length,
    day: Int32Array.from(rows, (row) => numberAt(table, "date", row) ?? 0),
    person: Int32Array.from(rows, (row) => person[row] ?? -1),
    type: Uint8Array.from(rows, (row) => codeOfType.get(textAt(table, "type", row)) ?? 0),
    account: Int32Array.from(rows, (row) => account[row] ?? -1),
    contact: Int32Array.from(rows, (row) => contact[row] ?? -1),
    count: Float64Array.from(rows, (row) => numberAt(table, "count", row) ?? 1),
    planned: Uint8Array.from(rows, (row) => (textAt(table, "status", row) === "planned" ? 1 : 0)),
  };
  rows.forEach((row, i) => {
    if (activities.planned[i] === 0) reportFuture(table, "date", row, around);
  });
  reportOutside(table, activities, rows, around);
  if (activities.length > 0) reportGaps(table, activities, problems);
  return activities;
}

/** What must hold between the outcome, the dates and the value of a quote; gives whether the row must go. */
function reportQuote(table: Table, row: number, problems: Problems): boolean {
  const outcome = textAt(table, "outcome", row);
  const issuedOn = numberAt(table, "issued_on", row) ?? 0;
  const closedOn = numberAt(table, "closed_on", row);
  const at = { file: table.file, line: table.line[row] ?? 0 };
  const closeCell = { ...at, column: headerOf(table, "closed_on"), value: rawAt(table, "closed_on", row) };
  if (outcome === "open") {
    if (closedOn === null) return false;
    const expected = {
      nl: "Verwacht: een lege cel zolang de offerte open is.",
      en: "Expected a blank cell while the quote is open.",
    };
    return problems.add("quotes.open_with_close_date", { ...closeCell, expected });
  }
  if (closedOn === null) {
    const expected = { nl: "Verwacht: de dag van de uitslag.", en: "Expected the day of the outcome." };
    return problems.add("quotes.closed_without_date", { ...closeCell, expected });
  }
  if (outcome === "won" && numberAt(table, "value", row) === null) {
    const expected = { nl: "Verwacht: de waarde van de order.", en: "Expected the value of the order." };
    problems.add("quotes.won_without_value", {
      ...at,
      column: headerOf(table, "value"),
      value: "",
      expected,
    });
  }
  if (closedOn >= issuedOn) return false;
  const issued = rawAt(table, "issued_on", row);
  const expected = {
    nl: `Verwacht: een dag op of na ${issued}.`,
    en: `Expected a day on or after ${issued}.`,
  };
  return problems.add("quotes.closed_before_issued", { ...closeCell, expected });
}

export const noQuotes: QuoteColumns = {
  length: 0,
  issuedOn: new Int32Array(),
  closedOn: new Int32Array(),
  person: new Int32Array(),
  account: new Int32Array(),
  outcome: new Uint8Array(),
  value: new Float64Array(),
};

/** The quotes, column by column. An open quote has no closing day, whatever the export expects. */
export function quotesOf(table: Table | undefined, around: Around): QuoteColumns {
  if (!table) return noQuotes;
  const { people, problems } = around;
  reportDuplicates(table, "quote_id", problems);
  const person = resolved({
    table,
    column: "account_manager_id",
    keys: people.keys,
    rule: "key.unknown_person",
    problems,
  });
  const account = optional(around, table, "account_id", "portfolio");
  for (const row of usedRows(table)) {
    reportFuture(table, "issued_on", row, around);
    if (reportQuote(table, row, problems)) table.rejected[row] = 1;
  }
  const rows = usedRows(table);
  const codeOfOutcome = new Map<string | null, number>(outcomes.map((outcome, code) => [outcome, code]));
  const outcome = Uint8Array.from(rows, (row) => codeOfOutcome.get(textAt(table, "outcome", row)) ?? 0);
  return {
    length: rows.length,
    issuedOn: Int32Array.from(rows, (row) => numberAt(table, "issued_on", row) ?? 0),
    closedOn: Int32Array.from(rows, (row, i) =>
      outcome[i] === outcomeCode.open ? -1 : (numberAt(table, "closed_on", row) ?? -1),
    ),
    person: Int32Array.from(rows, (row) => person[row] ?? -1),
    account: Int32Array.from(rows, (row) => account[row] ?? -1),
    outcome,
    value: Float64Array.from(rows, (row) => numberAt(table, "value", row) ?? Number.NaN),
  };
}

export function targetsOf(table: Table | undefined, { people, problems }: Around): Target[] {
  if (!table) return [];
  reportBackwardSpells(table, "from", "to", problems);
  reportUnknownTeams(table, people.teams, problems);
  const person = resolved({
    table,
    column: "account_manager_id",
    keys: people.keys,
    rule: "key.unknown_person",
    problems,
  });
  return usedRows(table).map((row) => {
    const index = person[row] ?? -1;
    return {
      team: people.teams.canonical(textAt(table, "team", row) ?? ""),
      person: index < 0 ? null : index,
      measure: measures.find((measure) => measure === textAt(table, "measure", row)) ?? "revenue",
      from: numberAt(table, "from", row) ?? 0,
      to: numberAt(table, "to", row) ?? 0,
      value: numberAt(table, "value", row) ?? 0,
    };
  });
}
