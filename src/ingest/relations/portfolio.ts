import type { Account, ContactPerson, PlanLine } from "../../contract/dataset.ts";
import {
  type AccountStatus,
  accountStatuses,
  type PlanMedium,
  planMedia,
} from "../../contract/vocabulary.ts";
import { foldKey } from "../fold.ts";
import type { Problems } from "../problems.ts";
import { headerOf, numberAt, rawAt, type Table, textAt, usedRows } from "../table.ts";
import { type Keys, keysOf, reportBackwardSpells, reportDuplicates, resolved } from "./keys.ts";
import type { People } from "./people.ts";

export interface Portfolio {
  accounts: Account[];
  keys: Keys;
  /** Segments as first written, by their fold. */
  segment(name: string): string;
}

const statusOf = (text: string | null): AccountStatus | null =>
  accountStatuses.find((status) => status === text) ?? null;

/** The accounts. A rejected row keeps its account known, for the rows that refer to it. */
export function portfolioOf(table: Table | undefined, people: People, problems: Problems): Portfolio {
  const segments = new Map<string, string>();
  const segment = (name: string) => {
    const known = segments.get(foldKey(name));
    if (known === undefined) segments.set(foldKey(name), name);
    return known ?? name;
  };
  if (!table) return { accounts: [], keys: keysOf([]), segment };
  reportDuplicates(table, "account_id", problems);
  reportBackwardSpells(table, "since", "until", problems);
  const manager = resolved({
    table,
    column: "account_manager_id",
    keys: people.keys,
    rule: "key.unknown_person",
    problems,
  });
  const accounts: Account[] = [];
  const known = new Set<string>();
  for (let row = 0; row < table.length; row++) {
    const id = textAt(table, "account_id", row);
    if (id === null || known.has(foldKey(id))) continue;
    known.add(foldKey(id));
    const index = manager[row] ?? -1;
    accounts.push({
      id,
      name: textAt(table, "name", row) ?? id,
      status: statusOf(textAt(table, "status", row)) ?? "customer",
      segment: segment(textAt(table, "segment", row) ?? ""),
      manager: index < 0 ? null : index,
      since: numberAt(table, "since", row),
      until: numberAt(table, "until", row),
    });
  }
  return { accounts, keys: keysOf(accounts), segment };
}

export interface ContactPersons {
  contacts: ContactPerson[];
  keys: Keys;
}

/** The contact persons; those of an unknown account are left out, and counted as rejected. */
export function contactsOf(
  table: Table | undefined,
  portfolio: Portfolio,
  problems: Problems,
): ContactPersons {
  if (!table) return { contacts: [], keys: keysOf([]) };
  reportDuplicates(table, "contact_id", problems);
  const account = resolved({
    table,
    column: "account_id",
    keys: portfolio.keys,
    rule: "key.unknown_account",
    problems,
  });
  for (const row of usedRows(table)) if ((account[row] ?? -1) < 0) table.rejected[row] = 1;
  const contacts = usedRows(table).map((row) => ({
    id: textAt(table, "contact_id", row) ?? "",
    account: account[row] ?? -1,
  }));
  return { contacts, keys: keysOf(contacts.map(({ id }) => ({ id, name: id }))) };
}

const mediumOf = (text: string | null): PlanMedium => planMedia.find((medium) => medium === text) ?? "other";

/** Lines that say the same thing twice, and lines that no account uses. */
function reportLines(
  table: Table,
  rows: readonly number[],
  lines: readonly PlanLine[],
  accounts: readonly Account[],
  problems: Problems,
) {
  const firstLine = new Map<string, number>();
  const serves = (line: PlanLine) => (account: Account) =>
    account.segment === line.segment &&
    (line.status === null || account.status === line.status) &&
    (line.manager === null || account.manager === line.manager);
  lines.forEach((line, i) => {
    const row = rows[i] ?? 0;
    const at = { file: table.file, line: table.line[row] ?? 0 };
    const key = JSON.stringify([line.manager, line.segment, line.status, line.medium]);
    const earlier = firstLine.get(key);
    if (earlier !== undefined) {
      const expected = {
        nl: `Zegt hetzelfde als regel ${earlier}.`,
        en: `Says the same as line ${earlier}.`,
      };
      problems.add("plan.overlap", {
        ...at,
        column: headerOf(table, "medium"),
        value: rawAt(table, "medium", row),
        expected,
      });
    } else firstLine.set(key, at.line);
    if (accounts.length === 0 || accounts.some(serves(line))) return;
    const expected = {
      nl: "Verwacht: een segment en status die een klant heeft.",
      en: "Expected a segment and status that an account has.",
    };
    problems.add("plan.unused_line", {
      ...at,
      column: headerOf(table, "segment"),
      value: rawAt(table, "segment", row),
      expected,
    });
  });
}

export function planOf(
  table: Table | undefined,
  people: People,
  portfolio: Portfolio,
  problems: Problems,
): PlanLine[] {
  if (!table) return [];
  const manager = resolved({
    table,
    column: "account_manager_id",
    keys: people.keys,
    rule: "key.unknown_person",
    problems,
  });
  const rows = usedRows(table);
  const lines = rows.map((row): PlanLine => {
    const index = manager[row] ?? -1;
    return {
      manager: index < 0 ? null : index,
      segment: portfolio.segment(textAt(table, "segment", row) ?? ""),
      status: statusOf(textAt(table, "status", row)),
      medium: mediumOf(textAt(table, "medium", row)),
      per: textAt(table, "per", row) === "contact" ? "contact" : "account",
      timesPerYear: numberAt(table, "times_per_year", row) ?? 0,
      maxPerYear: numberAt(table, "max_per_year", row),
      minutes: numberAt(table, "minutes", row),
      hitRate: numberAt(table, "hit_rate", row),
      orderValue: numberAt(table, "order_value", row),
      agreedOn: numberAt(table, "agreed_on", row),
    };
  });
  reportLines(table, rows, lines, portfolio.accounts, problems);
  return lines;
}
