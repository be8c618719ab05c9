import { isoOfDay } from "../../calendar/day.ts";
import type { Account, DayNumber, PlanLine } from "../../contract/dataset.ts";
import {
  type AccountStatus,
  accountStatuses,
  type PlanMedium,
  planMedia,
} from "../../contract/vocabulary.ts";
import {
  cellAt,
  isBlankAt,
  judgedRows,
  lineAt,
  numberAt,
  type Table,
  textAt,
  usedRows,
} from "../columns/table.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { reportFuture } from "./future.ts";
import { indexOrNull, noReference, resolveReferences, setUnknownWrong } from "./keys.ts";
import { type Linked, linked, type OwnTable } from "./linked.ts";
import { ownersOf } from "./owners.ts";
import type { People } from "./people.ts";
import { type Portfolio, statusOf } from "./portfolio.ts";
import { reportUnusedCells } from "./unused-cells.ts";
import { ofOtherPeople } from "./worksheet-owners.ts";

/** Before any day of an agreement. */
const neverAgreed = Number.NEGATIVE_INFINITY;

const mediumOf = (text: string | null): PlanMedium => planMedia.find((medium) => medium === text) ?? "other";

/** The statuses that a line is for: a blank one is for all. */
const statusesOf = ({ status, account }: PlanLine): readonly (AccountStatus | null)[] =>
  status === null && account === undefined ? accountStatuses : [status];

/** What a line is for: the same accounts, or the same one account, and medium. */
const keyOf = ({ manager, account, segment, status, medium }: PlanLine) =>
  account === undefined
    ? JSON.stringify([manager, segment, status, medium])
    : JSON.stringify([manager, account, medium]);

/**
 * Lines that ask the same of the same accounts: whose, which segment, status and medium. Told on the later
 * one; of two files, such as two worksheets of one day, once.
 */
function reportOverlaps(
  table: Table,
  rows: Int32Array,
  lines: readonly PlanLine[],
  problems: Problems,
): void {
  const firstRow = new Map<string, number>();
  const ofFiles = new Map<string, { row: number; earlier: number; times: number }>();
  const tell = (row: number, earlier: number, times: number) => {
    const earlierLine = lineAt(table, earlier, row);
    problems.add("plan.overlap", cellAt(table, "medium", row), {
      nl: `Regel ${earlierLine} is voor dezelfde klanten en hetzelfde middel${times > 1 ? `; zo ${times} regels van dit bestand` : ""}.`,
      en: `Line ${earlierLine} is for the same accounts and the same medium${times > 1 ? `; so ${times} lines of this file` : ""}.`,
    });
  };
  lines.forEach((line, i) => {
    const row = rows[i] ?? 0;
    const keys = statusesOf(line).map((status) => keyOf({ ...line, status }));
    const earlier = keys.map((key) => firstRow.get(key)).find((at) => at !== undefined);
    for (const key of keys) if (!firstRow.has(key)) firstRow.set(key, row);
    if (earlier === undefined) return;
    const files = [row, earlier].map((at) => cellAt(table, "medium", at).file);
    if (files[0] === files[1]) {
      tell(row, earlier, 1);
      return;
    }
    const key = files.join("\n");
    const first = ofFiles.get(key) ?? { row, earlier, times: 0 };
    ofFiles.set(key, { ...first, times: first.times + 1 });
  });
  for (const { row, earlier, times } of ofFiles.values()) tell(row, earlier, times);
}

/**
 * The places of the lines that a later agreement supersedes: of lines for the same accounts and medium the
 * one agreed last holds, and one that is agreed goes before one that is not. Lines of one day both stay, and
 * are told as an overlap.
 */
function superseded(table: OwnTable, rows: Int32Array, lines: readonly PlanLine[]): Set<number> {
  const latest = new Map<string, number>();
  for (const line of lines) {
    latest.set(keyOf(line), Math.max(latest.get(keyOf(line)) ?? neverAgreed, line.agreedOn ?? neverAgreed));
  }
  const earlier = new Set<number>();
  lines.forEach((line, i) => {
    if ((line.agreedOn ?? neverAgreed) === latest.get(keyOf(line))) return;
    earlier.add(i);
    table.states.supersede(rows[i] ?? 0);
  });
  return earlier;
}

/** Tells of lines without a day that ask another frequency than the agreed one that holds in their place. */
function reportNotAgreed(
  table: Table,
  { rows, lines, earlier }: { rows: Int32Array; lines: readonly PlanLine[]; earlier: ReadonlySet<number> },
  problems: Problems,
): void {
  const holds = new Map(lines.flatMap((line, i) => (earlier.has(i) ? [] : [[keyOf(line), line]])));
  for (const i of earlier) {
    const line = lines[i];
    const other = line && holds.get(keyOf(line));
    if (!line || !other || line.agreedOn !== null || other.timesPerYear === line.timesPerYear) continue;
    const on = isoOfDay(other.agreedOn ?? 0);
    problems.add("plan.not_agreed", cellAt(table, "agreed_on", rows[i] ?? 0), {
      nl: `Verwacht: de dag van het akkoord. Nu geldt de regel die op ${on} is afgesproken.`,
      en: `Expected the day of agreement. Now the line holds that was agreed on ${on}.`,
    });
  }
}

/** The lines that hold, each with what the last agreement before it had. */
function withBefore(lines: readonly PlanLine[], earlier: readonly PlanLine[]): PlanLine[] {
  const agreed = new Map<string, { timesPerYear: number; agreedOn: DayNumber }>();
  for (const line of earlier) {
    const known = agreed.get(keyOf(line));
    if (line.agreedOn === null || (known && known.agreedOn > line.agreedOn)) continue;
    agreed.set(keyOf(line), { timesPerYear: line.timesPerYear, agreedOn: line.agreedOn });
  }
  return lines.map((line) => ({ ...line, before: agreed.get(keyOf(line)) ?? null }));
}

/** Lines for a segment and status that no account of the account manager has. */
function reportUnused(
  table: Table,
  rows: Int32Array,
  lines: readonly PlanLine[],
  accounts: readonly Account[],
  problems: Problems,
): void {
  const key = (manager: number | null, segment: string, status: AccountStatus | null) =>
    JSON.stringify([manager, segment, status]);
  const served = new Set(
    accounts.flatMap(({ manager, segment, status }) => [
      key(manager, segment, status),
      key(null, segment, status),
    ]),
  );
  lines.forEach((line, i) => {
    if (line.account !== undefined) return;
    if (statusesOf(line).some((status) => served.has(key(line.manager, line.segment, status)))) return;
    problems.add("plan.unused_line", cellAt(table, "segment", rows[i] ?? 0), {
      nl: "Verwacht: een segment en status die een klant heeft.",
      en: "Expected a segment and status that an account has.",
    });
  });
}

/**
 * What a line for one account says that the accounts say otherwise: that it is of another account manager, or
 * has another norm.
 */
function reportExceptions(
  table: Table,
  rows: Int32Array,
  lines: readonly PlanLine[],
  accounts: readonly Account[],
  problems: Problems,
): void {
  if (lines.every(({ account }) => account === undefined)) return;
  const rowsOf = Map.groupBy(accounts, ({ first }) => first);
  lines.forEach((line, i) => {
    if (line.account === undefined) return;
    const row = rows[i] ?? 0;
    const own = (rowsOf.get(line.account) ?? []).filter(
      ({ manager }) => line.manager === null || manager === line.manager,
    );
    if (own.length === 0) {
      problems.add("plan.unused_line", cellAt(table, "account_id", row), {
        nl: "Verwacht: een klant van deze accountmanager.",
        en: "Expected an account of this account manager.",
      });
    }
    const other = own.find(
      ({ norm }) => norm?.medium === line.medium && norm.timesPerYear !== line.timesPerYear,
    );
    if (other?.norm === undefined) return;
    const { timesPerYear } = other.norm;
    problems.add("plan.two_norms", cellAt(table, "times_per_year", row), {
      nl: `Bij de klanten staat ${timesPerYear} per jaar.`,
      en: `The accounts have ${timesPerYear} a year.`,
    });
  });
}

/** The account of each line that is for one; a line for a segment must name it. */
function accountsOfLines(table: OwnTable, { portfolio }: Around, problems: Problems): Int32Array {
  const account = resolveReferences({
    table,
    column: "account_id",
    keys: portfolio.keys,
    rules: { unknown: "plan.unknown_account", ambiguous: "plan.ambiguous_account" },
    problems,
  });
  // Without its account a line would be one for the whole segment.
  setUnknownWrong(table, account);
  for (const row of judgedRows(table)) {
    if (account[row] !== noReference.blank || !isBlankAt(table, "segment", row)) continue;
    problems.add("cell.blank", cellAt(table, "segment", row), {
      nl: "Verwacht: een segment, of een klantnummer.",
      en: "Expected a segment, or an account.",
    });
    table.states.setWrong(row);
  }
  return account;
}

/** What the lines of a plan are linked to. */
interface Around {
  people: People;
  portfolio: Portfolio;
  today: DayNumber;
}

/** The lines of the contact plans. */
export function planOf(table: Table | null, around: Around, before: FoundBefore): Linked<PlanLine[]> {
  return linked(table, before, (own, problems) => (own ? planIn(own, around, problems) : []));
}

function planIn(table: OwnTable, around: Around, problems: Problems): PlanLine[] {
  const { people, portfolio, today } = around;
  const others = ofOtherPeople(table, people, problems);
  const manager = ownersOf({
    table,
    people,
    isTold: (row) => others.has(row),
    days: ["agreed_on"],
    ambiguous: "plan.ambiguous_person",
    problems,
  });
  // Without its account manager a line would become the default for all.
  setUnknownWrong(table, manager);
  const account = accountsOfLines(table, around, problems);
  for (const row of judgedRows(table)) reportFuture(table, "agreed_on", row, today, problems);
  reportUnusedCells(table, problems);
  const allRows = usedRows(table);
  const allLines = [...allRows].map((row): PlanLine => {
    const of = indexOrNull(account, row);
    const segment = textAt(table, "segment", row);
    return {
      manager: indexOrNull(manager, row),
      ...(of === null ? {} : { account: of }),
      segment:
        segment === null
          ? (portfolio.accounts[of ?? -1]?.segment ?? "")
          : portfolio.segments.canonicalSpelling(segment, cellAt(table, "segment", row), problems),
      status: of === null ? statusOf(textAt(table, "status", row)) : null,
      medium: mediumOf(textAt(table, "medium", row)),
      per: textAt(table, "per", row) === "contact" ? "contact" : "account",
      timesPerYear: numberAt(table, "times_per_year", row) ?? 0,
      maxPerYear: numberAt(table, "max_per_year", row),
      minutes: numberAt(table, "minutes", row),
      hitRate: numberAt(table, "hit_rate", row),
      orderValue: numberAt(table, "order_value", row),
      agreedOn: numberAt(table, "agreed_on", row),
      accountsThen: numberAt(table, "accounts", row),
      contactPersonsThen: numberAt(table, "contact_persons", row),
      help: textAt(table, "help", row),
      before: null,
    };
  });
  const earlier = superseded(table, allRows, allLines);
  reportNotAgreed(table, { rows: allRows, lines: allLines, earlier }, problems);
  const rows = allRows.filter((_, i) => !earlier.has(i));
  table.madeOf = rows;
  const lines = withBefore(
    allLines.filter((_, i) => !earlier.has(i)),
    allLines.filter((_, i) => earlier.has(i)),
  );
  reportOverlaps(table, rows, lines, problems);
  if (portfolio.isCertain) {
    reportUnused(table, rows, lines, portfolio.accounts, problems);
    reportExceptions(table, rows, lines, portfolio.accounts, problems);
  }
  return lines;
}
