import { coveredDays, covers, type Spell } from "../../calendar/spells.ts";
import { monthOfDay } from "../../calendar/window.ts";
import { type ActivityColumns, type DayNumber, isMade } from "../../contract/dataset.ts";
import { media, mediumCode } from "../../contract/vocabulary.ts";
import type { CellValue } from "../columns/cell-meaning.ts";
import { mapDistinct } from "../columns/fast/fast.ts";
import {
  cellAt,
  decodeInto,
  filesOf,
  isBlankAt,
  judgedRows,
  numberAt,
  rawAt,
  type Table,
  textAt,
  usedRows,
} from "../columns/table.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { reportAlikeRows } from "./alike-rows.ts";
import { settleDoubles } from "./doubles.ts";
import { settleEqualRows } from "./equal-rows.ts";
import { reportFuture } from "./future.ts";
import { noReference, resolveReferences } from "./keys.ts";
import { type Linked, linked, type OwnTable } from "./linked.ts";
import { ownersOf, personsOf, reportWithoutOwner } from "./owners.ts";
import type { People } from "./people.ts";
import type { ContactPersons, Portfolio } from "./portfolio.ts";
import { reportUnusedCells } from "./unused-cells.ts";

/** What activities and quotes are linked to. */
export interface Around {
  people: People;
  portfolio: Portfolio;
  contacts: ContactPersons;
  today: DayNumber;
}

/** The same, with what a pass finds. */
type InPass = Around & { problems: Problems };

const none = noReference.blank;
const asNumber = (value: CellValue) => (typeof value === "number" ? value : 0);

/** The indexes of the rows that are used; −1 for what leads to nothing. */
export function indexesOf(indexes: Int32Array, rows: Int32Array): Int32Array {
  return rows.map((row) => Math.max(none, indexes[row] ?? none));
}

/**
 * Each day up to one on which anything was made, once and in order. Told by its place: a Set of millions
 * takes longer than all else that is asked of them.
 */
function daysMade(activities: ActivityColumns, until: DayNumber): number[] {
  const { day } = activities;
  const first = day.reduce((least, each) => Math.min(least, each), until);
  const seen = new Uint8Array(Math.max(0, until - first + 1));
  for (let row = 0; row < day.length; row++) if (isMade(activities, row)) seen[(day[row] ?? 0) - first] = 1;
  return [...seen.keys()].flatMap((at) => (seen[at] === 1 ? [first + at] : []));
}

/**
 * Runs of months without an activity, between the first and the last with one, up to today. One problem for
 * each run.
 */
function reportGaps(table: Table, activities: ActivityColumns, { today, problems }: InPass): void {
  const days = daysMade(activities, today);
  const months = new Set(days.map(monthOfDay));
  let run: string[] = [];
  const tell = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return;
    const [nl, en] = first === last ? [first, first] : [`${first} tot en met ${last}`, `${first} to ${last}`];
    problems.add(
      "activities.gap",
      {
        file: filesOf(table).join(", "),
        kind: "activities",
        value: first === last ? first : `${first}…${last}`,
      },
      { nl: `In ${nl} staat geen enkele activiteit.`, en: `There is no activity in ${en}.` },
    );
    run = [];
  };
  // Steps shorter than any month leave none out.
  for (let each = days[0] ?? 0; each <= (days.at(-1) ?? -1); each += 28) {
    const month = monthOfDay(each);
    if (months.has(month)) tell();
    else if (run.at(-1) !== month) run.push(month);
  }
  tell();
}

/** What was planned before the newest day on which anything was done: of that it is not told whether. */
function reportPlannedPast(
  table: Table,
  activities: ActivityColumns,
  rows: Int32Array,
  { today, problems }: InPass,
): void {
  const { day } = activities;
  let newest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < day.length; i++) {
    const each = day[i] ?? 0;
    if (each > newest && each <= today && isMade(activities, i)) newest = each;
  }
  for (let i = 0; i < day.length; i++) {
    if (isMade(activities, i) || (day[i] ?? 0) >= newest) continue;
    problems.add("activities.planned_past", cellAt(table, "date", rows[i] ?? 0), {
      nl: "Was gepland, en is niet gedaan of niet bijgewerkt.",
      en: "Was planned, and was not done or not brought up to date.",
    });
  }
}

/** Activities of somebody who was not employed that day. */
function reportOutsideEmployment(
  table: Table,
  { day, person }: ActivityColumns,
  rows: Int32Array,
  { people, problems }: InPass,
): void {
  const spells: Spell[][] = people.people.map(() => []);
  for (const employment of people.employments) spells[employment.person]?.push(employment);
  const isEmployed = spells.map(coveredDays);
  for (let i = 0; i < rows.length; i++) {
    const isOwnDay = isEmployed[person[i] ?? none];
    if (!isOwnDay || isOwnDay(day[i] ?? 0)) continue;
    const row = rows[i] ?? 0;
    const date = rawAt(table, "date", row);
    problems.add("activities.outside_employment", cellAt(table, "account_manager_id", row), {
      nl: `Op ${date} niet in dienst.`,
      en: `Not employed on ${date}.`,
    });
  }
}

/** Activities at an account that was in no portfolio that day. */
function reportOutsidePortfolio(
  table: Table,
  { day, account }: ActivityColumns,
  rows: Int32Array,
  { portfolio, problems }: InPass,
): void {
  const spells: Spell[][] = portfolio.accounts.map(() => []);
  for (const { first, since, until } of portfolio.accounts) spells[first]?.push({ from: since, to: until });
  for (let i = 0; i < rows.length; i++) {
    const own = spells[account[i] ?? none];
    if (!own || own.some((spell) => covers(spell, day[i] ?? 0))) continue;
    const row = rows[i] ?? 0;
    const date = rawAt(table, "date", row);
    problems.add("activities.outside_portfolio", cellAt(table, "account_id", row), {
      nl: `Op ${date} niet in portefeuille.`,
      en: `Not in the portfolio on ${date}.`,
    });
  }
}

function emptyActivities(length: number): ActivityColumns {
  return {
    length,
    day: new Int32Array(length),
    person: new Int32Array(length),
    type: new Uint8Array(length),
    account: new Int32Array(length),
    contact: new Int32Array(length),
    count: new Float64Array(length),
    planned: new Uint8Array(length),
  };
}

/** The activities, column by column. */
export function activitiesOf(
  table: Table | null,
  around: Around,
  before: FoundBefore,
): Linked<ActivityColumns> {
  return linked(table, before, (own, problems) =>
    own ? activitiesIn(own, { ...around, problems }) : emptyActivities(0),
  );
}

/** So far ahead a contact is planned: what is later is more likely a slip of the hand. */
const furthestPlanned = 731;

const stillToCome = {
  nl: "Verwacht: een dag tot en met vandaag; een activiteit die nog komt heeft de status gepland.",
  en: "Expected a day up to today; an activity still to come has the status planned.",
};

const withinTwoYears = {
  nl: "Verwacht: een dag binnen twee jaar.",
  en: "Expected a day within two years.",
};

/** Tells of what is said to be done on a day that has not come, and of what is planned years ahead. */
function reportDaysToCome(table: OwnTable, today: DayNumber, problems: Problems): void {
  const days = table.columns.get("date")?.values ?? [];
  // In most files no day is still to come, which few texts tell of all rows.
  if (mapDistinct(days, asNumber).every((day) => day <= today)) return;
  for (const row of judgedRows(table)) {
    if ((numberAt(table, "date", row) ?? today) <= today) continue;
    const status = textAt(table, "status", row);
    const isDone = status === "done" || isBlankAt(table, "status", row);
    if (isDone) reportFuture(table, "date", row, today, problems, stillToCome);
    else if (status === "planned")
      reportFuture(table, "date", row, today + furthestPlanned, problems, withinTwoYears);
  }
}

function activitiesIn(table: OwnTable, around: InPass): ActivityColumns {
  const { people, portfolio, contacts, today, problems } = around;
  const id = { column: "activity_id", rule: "activities.duplicate_id", isReferredTo: false, today } as const;
  settleDoubles(table, id, problems);
  settleEqualRows(table, () => {}, problems);
  reportAlikeRows(table, problems);
  const reference = { table, problems };
  const person = ownersOf({ ...reference, people, days: ["date"], ambiguous: "activities.ambiguous_person" });
  reportWithoutOwner(table, person, "activities.without_owner", problems);
  const account = resolveReferences({
    ...reference,
    column: "account_id",
    keys: portfolio.keys,
    rules: { unknown: "activities.unknown_account", ambiguous: "activities.ambiguous_account" },
  });
  const contact = resolveReferences({
    ...reference,
    column: "contact_id",
    keys: contacts.keys,
    rules: { unknown: "activities.unknown_contact", ambiguous: "activities.unknown_contact" },
  });
  const rows = usedRows(table);
  table.madeOf = rows;
  const codes = new Map<CellValue, number>(media.map((medium) => [medium, mediumCode[medium]]));
  const into = emptyActivities(rows.length);
  const activities: ActivityColumns = {
    length: rows.length,
    day: decodeInto(table, "date", rows, into.day, { of: asNumber, blank: 0 }),
    person: personsOf(person, rows),
    type: decodeInto(table, "type", rows, into.type, {
      of: (value) => codes.get(value) ?? mediumCode.other,
      blank: mediumCode.other,
    }),
    account: indexesOf(account, rows),
    contact: indexesOf(contact, rows),
    count: decodeInto(table, "count", rows, into.count, { of: asNumber, blank: 1 }),
    planned: decodeInto(table, "status", rows, into.planned, {
      of: (value) => (value === "planned" ? 1 : 0),
      blank: 0,
    }),
    ...(Number.isFinite(table.monthsFrom) ? { monthsFrom: table.monthsFrom } : {}),
  };
  reportDaysToCome(table, today, problems);
  reportUnusedCells(table, problems);
  reportPlannedPast(table, activities, rows, around);
  if (people.isCertain) reportOutsideEmployment(table, activities, rows, around);
  if (portfolio.isCertain) reportOutsidePortfolio(table, activities, rows, around);
  if (!problems.hasErrorsIn(filesOf(table))) reportGaps(table, activities, around);
  return activities;
}
