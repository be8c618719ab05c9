import ical from "ical-generator";
import { type Language, type PlanMedium, planMedia } from "../contract/vocabulary.ts";
import type { AccountDue } from "../report/snapshot.ts";
import { csvText } from "../text/csv.ts";
import { slugOf } from "../text/slug.ts";
import { wordsIn } from "../text/words.ts";
import { isInDiary, isWaiting } from "./parts/due.ts";
import { readerOf } from "./parts/reader.ts";
import { isAssessed } from "./person/title.ts";
import type { Report, ScopeEntry } from "./report.ts";

/** A file for one account manager: who is due. */
export interface DueFile {
  /** Its path under `data/`, with its extension. */
  path: string;
  text: string;
}

/** The name of somebody's files, without extension. */
export function dueFileName(person: Pick<ScopeEntry, "id">, language: Language): string {
  return `due-${slugOf(person.id)}.${language}`;
}

/** By which contact media the plan asks for an account: its own norm goes before the line of its segment. */
function mediaAt({ snapshot }: Report, row: AccountDue): PlanMedium[] {
  const { account_id: id, account_manager_id: manager, segment, status } = row;
  const plan = snapshot.plans.find(({ account_manager_id }) => account_manager_id === manager);
  const lines = (plan?.lines ?? []).filter(
    (line) =>
      line.segment === segment &&
      line.status === status &&
      line.medium !== "quote" &&
      (line.account === undefined || line.account.id === id),
  );
  const isNone = ({ account, times_per_year }: (typeof lines)[number]) => account && times_per_year === 0;
  const none = new Set(lines.filter(isNone).map(({ medium }) => medium));
  const asked = new Set(lines.map(({ medium }) => medium));
  return planMedia.filter((medium) => asked.has(medium) && !none.has(medium));
}

function dueCsv(report: Report, rows: readonly AccountDue[], language: Language): string {
  const words = wordsIn(language).shared;
  const { due } = words;
  const head = [
    due.account,
    due.state,
    words.segment,
    words.accountStatus,
    words.medium,
    due.last,
    due.days,
    due.interval,
    due.scheduled,
    due.notReached,
    due.atStake,
  ];
  const mediaOf = (row: AccountDue) =>
    mediaAt(report, row)
      .map((medium) => words.media[medium].toLowerCase())
      .join(" / ");
  const body = rows.map((row) => [
    row.name,
    words.states[row.state],
    row.segment,
    words.statusNames[row.status],
    mediaOf(row),
    row.last_contact,
    row.days_since,
    Math.round(row.interval_days),
    row.scheduled_on,
    row.contact_persons_reached === null ? null : row.contact_persons - row.contact_persons_reached,
    Math.round(row.revenue_r12),
  ]);
  return csvText([head, ...body], language);
}

/** Calendar days: a weekend is no day to visit. */
const dayOf = (iso: string, later: number) => new Date(Date.parse(`${iso}T00:00:00Z`) + later * 86_400_000);
const isWeekend = (day: Date) => day.getUTCDay() === 0 || day.getUTCDay() === 6;

/** Working days over which those who wait are spread: four weeks. */
const spreadOver = 20;

/** Weekdays after a day. */
function weekdaysAfter(iso: string, count: number): Date[] {
  return Array.from({ length: count * 2 }, (_, i) => dayOf(iso, i + 1))
    .filter((day) => !isWeekend(day))
    .slice(0, count);
}

/**
 * All-day entries: who is in a diary on that day, the others the longest waiting first, as many a day as fit
 * in four weeks; the same report always gives the same file.
 */
function dueCalendar(report: Report, rows: readonly AccountDue[], language: Language): string {
  const words = wordsIn(language);
  const { to } = report.snapshot.period;
  const calendar = ical({
    name: words.shared.due.calendar,
    prodId: { company: "Handjes", product: "due", language: language.toUpperCase() },
  });
  const days = weekdaysAfter(to, spreadOver);
  const toSpread = rows.filter((row) => !isInDiary(row));
  const perDay = Math.ceil(toSpread.length / spreadOver);
  const startOf = (row: AccountDue) => {
    if (row.scheduled_on !== null) return dayOf(row.scheduled_on, 0);
    return days[Math.floor(toSpread.indexOf(row) / perDay)] ?? dayOf(to, 1);
  };
  rows.forEach((row) => {
    const start = startOf(row);
    const state = words.shared.states[row.state];
    calendar.createEvent({
      id: `${slugOf(row.account_id)}.${report.snapshot.period.month}@handjes`,
      start,
      end: new Date(start.getTime() + 86_400_000),
      allDay: true,
      timezone: "UTC",
      stamp: dayOf(to, 0),
      summary: words.plan.due.event(row.name),
      description: [
        row.segment,
        words.shared.statusNames[row.status],
        isInDiary(row) ? `${state}, ${words.shared.due.inDiary}` : state,
      ].join(" · "),
    });
  });
  return `${calendar.toString()}\r\n`;
}

/**
 * For every account manager the accounts that wait, for a spreadsheet and for a calendar; none for those of
 * whom nobody waits, or who are not assessed.
 */
export function* dueFiles(report: Report): Generator<DueFile> {
  for (const language of report.snapshot.settings.languages) {
    const reader = readerOf(report, language);
    for (const person of report.people.filter((each) => isAssessed(reader, each))) {
      const rows = report.dueOf(person).filter(isWaiting);
      if (rows.length === 0) continue;
      const name = dueFileName(person, language);
      yield { path: `${name}.csv`, text: dueCsv(report, rows, language) };
      yield { path: `${name}.ics`, text: dueCalendar(report, rows, language) };
    }
  }
}
