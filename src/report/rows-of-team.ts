import { createHash, type Hash } from "node:crypto";
import { covers, overlap } from "../calendar/spells.ts";
import { type Account, type Dataset, type DayNumber, isMade } from "../contract/dataset.ts";
import { type CountedKind, type FileKind, fileKinds } from "../contract/vocabulary.ts";
import { teamOfAgreement } from "../metrics/facts/agreements.ts";
import type { Facts } from "../metrics/facts/facts.ts";
import { stableJson } from "./stable-json.ts";

/**
 * The rows of one kind of file that are a team's, and a hash of what its figures are counted from: of words
 * and names nothing, for among them are those of who has left, and what is missing of a hash can be tried.
 */
export interface RowsOfKind {
  rows: number;
  sha256: string;
}

/** What of the exports is one team's: all that its edition may say of them. */
export interface RowsOfTeam {
  of: Readonly<Record<FileKind, RowsOfKind>>;
  /**
   * The newest day, up to a day, on which the team did something or a quote of it was issued or closed; null
   * where there is none.
   */
  newestDay: DayNumber | null;
}

/** Counts rows and hashes what they say. */
class Rows {
  readonly #hash: Hash = createHash("sha256");
  #count = 0;

  add(...cells: readonly unknown[]): void {
    this.#hash.update(`${JSON.stringify(cells)}\n`);
    this.#count++;
  }

  done(): RowsOfKind {
    return { rows: this.#count, sha256: this.#hash.digest("hex") };
  }
}

/**
 * Whether an account was of a team on any day that it was in its portfolio: its manager was in the team, or
 * was last.
 */
function isEverOfTeam(facts: Facts, team: string, { manager, since, until }: Account): boolean {
  if (manager === null) return false;
  const spell = { from: since, to: until };
  const wasIn = facts.scopes.employmentsOf(manager).some((row) => {
    const { from, to } = overlap(spell, { from: row.from, to: row.to ?? facts.periodEnd });
    return row.team === team && from <= to;
  });
  return wasIn || (covers(spell, facts.periodEnd) && facts.scopes.teamOn(manager, facts.periodEnd) === team);
}

/** Whose day a row is: that of its maker's team, or of the team that the account was of. */
function isOfTeam(facts: Facts, team: number): (person: number, account: number, day: number) => boolean {
  const { dataset, scopes, accountOn } = facts;
  return (person, account, day) => {
    if (scopes.teamAt(person, day) === team) return true;
    const manager = dataset.accounts[accountOn(account, day)]?.manager ?? null;
    return manager !== null && scopes.teamAt(manager, day) === team;
  };
}

/** Small tables of which each row says whether it is the team's. */
function smallTables(
  facts: Facts,
  team: string,
): Record<Exclude<CountedKind, "absence" | "activities" | "quotes">, readonly object[]> {
  const { accountOn, periodEnd, scopes } = facts;
  const { employments, strength, accounts, contacts, plan, targets, agreements, people } = facts.dataset;
  const own = employments.filter((row) => row.team === team);
  const members = new Set(own.map(({ person }) => person));
  const named = (person: number | null) => (person === null ? null : (people[person]?.id ?? null));
  const kept = new Map(
    accounts.flatMap((account, index) =>
      isEverOfTeam(facts, team, account) ? [[index, account] as const] : [],
    ),
  );
  const known = new Set([...kept.values()].map(({ first }) => first));
  return {
    team: own.map((row) => ({ ...row, person: people[row.person] })),
    strength: strength.filter((row) => row.team === team),
    accounts: [...kept.values()].map(({ first: _, name: __, ...account }) => ({
      ...account,
      manager: named(account.manager),
    })),
    // They have no days: those of a customer that has gone to another team are that team's.
    contacts: contacts.flatMap(({ id, account }) => {
      const at = accounts[accountOn(account, periodEnd)];
      const isOwn = at !== undefined && at.manager !== null && scopes.teamOn(at.manager, periodEnd) === team;
      return isOwn ? [{ id, account: at.id }] : [];
    }),
    plan: plan
      .filter(
        ({ manager, account }) =>
          (manager === null || members.has(manager)) && (account === undefined || known.has(account)),
      )
      .map(({ account, manager, segment, status, medium, per, timesPerYear, ...line }) => {
        const { maxPerYear, minutes, hitRate, orderValue } = line;
        return {
          ...{ segment, status, medium, per, timesPerYear, maxPerYear, minutes, hitRate, orderValue },
          manager: named(manager),
          ...(account === undefined ? {} : { account: accounts[account]?.id }),
        };
      }),
    targets: targets.filter((row) => row.team === team).map((row) => ({ ...row, person: named(row.person) })),
    agreements: agreements
      .filter((row) => teamOfAgreement(facts, row) === scopes.team(team))
      .map(({ id: _, what: __, dropped, ...row }) => ({
        ...row,
        dropped: dropped?.on ?? null,
        person: named(row.person),
      })),
  };
}

const idAt = (list: readonly { id: string }[], index: number) => list[index]?.id ?? null;

/**
 * The rows of each kind that are a team's, by the day: who moved away takes nothing along that was done
 * before. Of absence nothing is told.
 */
export function rowsOfTeam(facts: Facts, team: string, until: DayNumber): RowsOfTeam {
  const { dataset, scopes } = facts;
  const { activities, quotes, people, accounts } = dataset satisfies Dataset;
  const isOwn = isOfTeam(facts, scopes.team(team));
  let newest = Number.NEGATIVE_INFINITY;
  const consider = (day: number) => {
    if (day > newest && day <= until) newest = day;
  };

  const done = new Rows();
  for (let row = 0; row < activities.length; row++) {
    const [day = 0, person = -1, account = -1] = [
      activities.day[row],
      activities.person[row],
      activities.account[row],
    ];
    if (!isOwn(person, account, day)) continue;
    if (isMade(activities, row)) consider(day);
    const { type, count, planned } = activities;
    done.add(day, idAt(people, person), type[row], idAt(accounts, account), count[row], planned[row]);
  }
  const quoted = new Rows();
  for (let row = 0; row < quotes.length; row++) {
    const [issued = 0, closed = -1] = [quotes.issuedOn[row], quotes.closedOn[row]];
    const [person = -1, account = -1] = [quotes.person[row], quotes.account[row]];
    const days = closed < 0 ? [issued] : [issued, closed];
    const own = days.filter((day) => isOwn(person, account, day));
    if (own.length === 0) continue;
    own.forEach(consider);
    const { outcome, value } = quotes;
    quoted.add(issued, closed, idAt(people, person), idAt(accounts, account), outcome[row], value[row]);
  }

  const small = smallTables(facts, team);
  const of = (kind: FileKind): RowsOfKind => {
    if (kind === "activities") return done.done();
    if (kind === "quotes") return quoted.done();
    const rows = new Rows();
    for (const row of kind === "absence" || kind === "notes" ? [] : small[kind]) rows.add(stableJson(row));
    return rows.done();
  };
  return {
    of: Object.fromEntries(fileKinds.map((kind) => [kind, of(kind)])) as Record<FileKind, RowsOfKind>,
    newestDay: Number.isFinite(newest) ? newest : null,
  };
}
