import type { Account, Dataset, PlanLine } from "../../contract/dataset.ts";
import type { PlanMedium } from "../../contract/vocabulary.ts";
import { exceptionsIn } from "./own-norms.ts";

/** What the plan asks for one account by one medium. */
export interface PlannedContact {
  line: PlanLine;
  /** Contacts a year, contact persons counted. */
  timesPerYear: number;
  /** Contacts in a year from which one more is too much. */
  maxPerYear: number;
}

/** The planned contact of an account by a medium, or undefined where no line asks for it. */
export type PlanFor = (account: number, medium: PlanMedium) => PlannedContact | undefined;

const keyOf = (manager: number | null, segment: string, status: string | null, medium: PlanMedium) =>
  JSON.stringify([manager, segment, status, medium]);

/** Without a maximum, a quarter above the plan is still no surplus. */
const defaultRoom = 1.25;

/** How many contact persons each account has, whoever had it. */
export function contactPersonsOf({ accounts, contacts }: Dataset): Int32Array {
  const counts = new Int32Array(accounts.length);
  for (const { account } of contacts) counts[account] = (counts[account] ?? 0) + 1;
  return Int32Array.from(accounts, ({ first }) => counts[first] ?? 0);
}

/** Where nobody is known to speak to, no contact can be too much. */
function maximum({ maxPerYear, timesPerYear }: PlanLine, persons: number): number {
  if (persons === 0) return Number.POSITIVE_INFINITY;
  return (maxPerYear ?? defaultRoom * timesPerYear) * persons;
}

/**
 * Finds the plan line of every account: its own norm where it has one, else the manager's line for (segment,
 * status, medium), else the default one; a line for a blank status serves both, a line for the status itself
 * comes first.
 */
export function planFor(dataset: Dataset): PlanFor {
  const lines = new Map(
    dataset.plan
      .filter(({ account }) => account === undefined)
      .map((line) => [keyOf(line.manager, line.segment, line.status, line.medium), line]),
  );
  const exceptionTo = exceptionsIn(dataset);
  const contactPersons = contactPersonsOf(dataset);

  const findLine = ({ manager, segment, status }: Account, medium: PlanMedium) => {
    const managers = manager === null ? [null] : [manager, null];
    const keys = managers.flatMap((who) => [
      keyOf(who, segment, status, medium),
      keyOf(who, segment, null, medium),
    ]);
    return keys.map((key) => lines.get(key)).find((line) => line !== undefined);
  };

  // Accounts are many; managers with a segment and a status are few.
  const known = new Map<string, PlanLine | null>();
  const lineFor = (account: Account, medium: PlanMedium) => {
    const key = `${account.manager} ${account.status} ${medium} ${account.segment}`;
    const line = known.get(key);
    if (line !== undefined) return line;
    const found = findLine(account, medium) ?? null;
    known.set(key, found);
    return found;
  };

  return (index, medium) => {
    const account = dataset.accounts[index];
    if (!account) return undefined;
    const usual = lineFor(account, medium);
    const line = exceptionTo(account, medium, usual) ?? usual;
    if (!line) return undefined;
    const persons = line.per === "contact" ? (contactPersons[index] ?? 0) : 1;
    return { line, timesPerYear: line.timesPerYear * persons, maxPerYear: maximum(line, persons) };
  };
}
