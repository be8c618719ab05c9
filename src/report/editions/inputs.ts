import { createHash } from "node:crypto";
import { covers } from "../../calendar/spells.ts";
import type { Dataset, DayNumber } from "../../contract/dataset.ts";
import type { Settings } from "../../contract/settings.ts";
import { type CountedKind, countedKinds } from "../../contract/vocabulary.ts";
import { longSpells } from "../../metrics/facts/absence.ts";
import { agreementsBy } from "../../metrics/facts/agreements.ts";
import { stableJson } from "../stable-json.ts";

/**
 * For each kind of file something that changes when what it says of a period does, whatever was added for
 * later.
 */
export type InputFingerprints = Record<CountedKind, string>;

const lengthOfPrint = 16;

function printOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, lengthOfPrint);
}

const bytesOf = (column: Int32Array | Float64Array | Uint8Array) =>
  new Uint8Array(column.buffer, column.byteOffset, column.byteLength);

/** The rows of a column that lie in the period. */
function until<T extends Int32Array | Float64Array | Uint8Array>(column: T, rows: Int32Array): T {
  const kept = column.slice(0, rows.length) as T;
  for (let i = 0; i < rows.length; i++) kept[i] = column[rows[i] ?? 0] ?? 0;
  return kept;
}

function rowsUntil(days: Int32Array, end: DayNumber): Int32Array {
  const rows = new Int32Array(days.length);
  let count = 0;
  for (let row = 0; row < days.length; row++) {
    if ((days[row] ?? 0) > end) continue;
    rows[count] = row;
    count++;
  }
  return rows.subarray(0, count);
}

/** A day that is known by the end of a period; what ends later still goes on. */
const knownBy = (day: DayNumber | null, end: DayNumber) => (day !== null && day <= end ? day : null);

/**
 * What absence may tell: of each long spell by the end the team and the contract, and not whose it is. Two
 * people who are away in turn, or a short spell, leave it as it is.
 */
function longAbsence({ absences, employments }: Dataset, end: DayNumber, longDays: number): string[] {
  const contractOf = (person: number | null, day: DayNumber) => {
    const row = employments.find((each) => each.person === person && covers(each, day));
    return row ? { team: row.team, fte: row.fte } : null;
  };
  const own = [...Map.groupBy(absences, ({ person }) => person)].flatMap(([person, spells]) =>
    person === null ? spells.filter(({ from }) => from <= end) : longSpells(spells, end, longDays),
  );
  return own
    .map(({ person, team, fte, share, from, to }) =>
      stableJson({ team, fte, share, from, to: knownBy(to, end), of: contractOf(person, from) }),
    )
    .sort();
}

/** The fingerprints of what a dataset says up to and including a day. */
export function inputFingerprints(
  dataset: Dataset,
  end: DayNumber,
  { long_absence_days }: Pick<Settings, "long_absence_days">,
): InputFingerprints {
  const { activities, quotes } = dataset;
  const done = rowsUntil(activities.day, end);
  const issued = rowsUntil(quotes.issuedOn, end);
  const closedBy = until(quotes.closedOn, issued).map((day) => (day <= end ? day : -1));
  const outcomeBy = until(quotes.outcome, issued).map((code, i) => ((closedBy[i] ?? -1) < 0 ? 0 : code));
  const rows = <T extends { from: DayNumber; to: DayNumber | null }>(list: readonly T[]) =>
    list.filter(({ from }) => from <= end).map((row) => ({ ...row, to: knownBy(row.to, end) }));
  const text = (value: object) => [stableJson({ value })];
  const parts: Record<CountedKind, readonly (string | Uint8Array)[]> = {
    team: text(rows(dataset.employments)),
    strength: text(rows(dataset.strength)),
    absence: longAbsence(dataset, end, long_absence_days),
    accounts: text(
      dataset.accounts
        .filter(({ since }) => since === null || since <= end)
        .map(({ first: _, customerSince, ...account }) => ({
          ...account,
          until: knownBy(account.until, end),
          // Said only where it is: editions of before there was such a column are no other for it.
          ...(customerSince !== null && customerSince <= end ? { customerSince } : {}),
        })),
    ),
    contacts: text(dataset.contacts),
    plan: text(
      dataset.plan.map(({ account, ...line }) => ({
        ...line,
        ...(account === undefined ? {} : { account: dataset.accounts[account]?.id }),
      })),
    ),
    activities: [
      bytesOf(until(activities.day, done)),
      bytesOf(until(activities.person, done)),
      bytesOf(until(activities.type, done)),
      bytesOf(until(activities.account, done)),
      bytesOf(until(activities.count, done)),
      bytesOf(until(activities.planned, done)),
    ],
    quotes: [
      bytesOf(until(quotes.issuedOn, issued)),
      bytesOf(until(quotes.person, issued)),
      bytesOf(until(quotes.account, issued)),
      bytesOf(closedBy),
      bytesOf(outcomeBy),
      bytesOf(until(quotes.value, issued)),
    ],
    targets: text(dataset.targets),
    agreements: text({
      agreed: agreementsBy(end, dataset.agreements),
      confidence: dataset.confidence.filter(({ on }) => on <= end),
    }),
  };
  return Object.fromEntries(countedKinds.map((kind) => [kind, printOf(parts[kind])])) as InputFingerprints;
}

/**
 * The same of the team file for each team by itself, so that a team need not be told whether another's rows
 * changed. People stand in it by their number, and rows in no order.
 */
export function teamInputsOf(
  { employments, people }: Pick<Dataset, "employments" | "people">,
  end: DayNumber,
): Record<string, string> {
  const started = employments.filter(({ from }) => from <= end);
  const textOf = ({ person, ...row }: Dataset["employments"][number]) =>
    stableJson({ ...row, person: people[person]?.id ?? null, to: knownBy(row.to, end) });
  return Object.fromEntries(
    [...Map.groupBy(started, ({ team }) => team)].map(([team, rows]) => [
      team,
      printOf(rows.map(textOf).sort()),
    ]),
  );
}
