import { covers, overlap } from "../../calendar/spells.ts";
import type { PlanLine } from "../../contract/dataset.ts";
import type { PlanMedium } from "../../contract/vocabulary.ts";
import {
  type AccountPlace,
  type Keeper,
  keeperOn,
  portfolioDays,
  portfolioSpell,
  scopesUnder,
} from "./account-place.ts";
import type { Base } from "./base.ts";
import type { Tally } from "./month-sums.ts";
import type { PlannedContact } from "./plan-lines.ts";
import type { ExpectedIn, PlannedIn } from "./plan-tallies.ts";
import { op, tableFrom } from "./tables.ts";

/** Orders and revenue that a quote line expects of so many quotes. */
function addExpected(
  { hitRate, orderValue }: PlanLine,
  asked: number,
  at: { scopes: readonly number[]; month: number },
  into: ExpectedIn<Tally>,
): void {
  const { scopes, month } = at;
  if (hitRate === null) into.unknownRate.addTo(scopes, month, asked);
  else into.orders.addTo(scopes, month, asked * hitRate);
  if (hitRate === null || orderValue === null) into.unknownValue.addTo(scopes, month, asked);
  else into.revenue.addTo(scopes, month, asked * hitRate * orderValue);
}

/** What a plan asks of one account by one medium. */
export interface Demand {
  place: AccountPlace;
  medium: PlanMedium;
  planned: PlannedContact;
}

/** What a line says of a contact besides how often; numbers alone. An exception mostly has its segment's. */
const termsOf = ({ minutes, agreedOn, hitRate, orderValue }: PlanLine) =>
  `${minutes} ${agreedOn} ${hitRate} ${orderValue}`;

/**
 * Accounts of which a plan asks the same on the same days: of one manager, segment and status, in the
 * portfolio for the same part of the months, on the same terms.
 */
export interface DemandTogether {
  medium: PlanMedium;
  /** The first of them; the scopes of all are the same, and so are the terms of their lines. */
  first: Demand;
  all: readonly Demand[];
  /** Contacts a year of all of them together, contact persons counted. */
  timesPerYear: number;
}

/**
 * Accounts of which the same is asked, so that what they ask is spread over months and scopes once: a large
 * portfolio has few such groups.
 */
export function demandTogether({ workdaysByMonth }: Base, demands: readonly Demand[]): DemandTogether[] {
  const months = { from: workdaysByMonth[0]?.from ?? 0, to: workdaysByMonth.at(-1)?.to ?? 0 };
  return tableFrom(demands, {
    each: (each) => each,
    medium: ({ medium }) => medium,
    manager: ({ place }) => place.account.manager,
    segment: ({ place }) => place.account.segment,
    status: ({ place }) => place.account.status,
    days: ({ place }) => overlap(portfolioSpell(place.account), months),
    terms: ({ planned }) => termsOf(planned.line),
    timesPerYear: ({ planned }) => planned.timesPerYear,
  })
    .groupby("medium", "manager", "segment", "status", "days", "terms")
    .rollup({ first: op.any("each"), all: op.array_agg("each"), timesPerYear: op.sum("timesPerYear") })
    .rows();
}

/** A stretch of days on which an account has one keeper. */
interface Stretch extends Keeper {
  from: number;
  to: number;
}

/** Whether nothing can change within a range: most managers have one row of employment all through. */
function isOneKeeper(
  { base: { scopes }, account: { manager } }: AccountPlace,
  { from, to }: { from: number; to: number },
): boolean {
  if (manager === null) return true;
  const [row, other] = scopes.employmentsOf(manager);
  return row !== undefined && other === undefined && covers(row, from) && covers(row, to);
}

/**
 * A range cut where the manager of an account begins, leaves or moves to another team: a customer that goes
 * along is the other team's from that day on, and what is asked before a manager's first day is not theirs.
 */
function byKeeper(place: AccountPlace, { from, to }: { from: number; to: number }): Stretch[] {
  if (isOneKeeper(place, { from, to })) return [{ from, to, ...keeperOn(place, from) }];
  const stretches: Stretch[] = [];
  for (let day = from; day <= to; day++) {
    const { team, isEmployed } = keeperOn(place, day);
    const last = stretches.at(-1);
    if (last?.team === team && last.isEmployed === isEmployed) last.to = day;
    else stretches.push({ from: day, to: day, team, isEmployed });
  }
  return stretches;
}

/** Adds what a line asks of one stretch of days. */
function addPlanned(
  { minutes, agreedOn }: PlanLine,
  asked: number,
  at: { scopes: readonly number[]; month: number; isUnserved: boolean; periodEnd: number },
  into: PlannedIn<Tally>,
): void {
  const { scopes, month } = at;
  into.contacts.addTo(scopes, month, asked);
  if (at.isUnserved) into.unserved.addTo(scopes, month, asked);
  if (agreedOn !== null && agreedOn <= at.periodEnd) into.agreed.addTo(scopes, month, asked);
  if (minutes === null) into.unknownMinutes.addTo(scopes, month, asked);
  else into.minutes.addTo(scopes, month, asked * minutes);
}

/** Where and when something is asked: scopes of an account in a month, while it has one keeper. */
export interface Asked {
  scopes: readonly number[];
  month: number;
  isUnserved: boolean;
}

/**
 * Gives for each month and keeper the working days of an account in the portfolio: times a frequency a year
 * that is what is asked in them, in the measure of the tallies.
 */
export function eachStretch(place: AccountPlace, visit: (workdays: number, at: Asked) => void): void {
  for (const [month, range] of place.base.workdaysByMonth.entries()) {
    if (portfolioDays(place, range) === 0) continue;
    for (const stretch of byKeeper(place, range)) {
      const workdays = portfolioDays(place, stretch);
      if (workdays > 0)
        visit(workdays, { scopes: scopesUnder(place, stretch), month, isUnserved: !stretch.isEmployed });
    }
  }
}

/** Adds what a plan asks of accounts by one medium, month by month. `expected` is given for quotes. */
export function addPlannedDemand(
  { first: { place, planned }, timesPerYear }: Pick<DemandTogether, "first" | "timesPerYear">,
  into: { planned: PlannedIn<Tally>; expected: ExpectedIn<Tally> | null },
): void {
  const { periodEnd } = place.base;
  eachStretch(place, (workdays, at) => {
    const asked = timesPerYear * workdays;
    if (asked === 0) return;
    addPlanned(planned.line, asked, { ...at, periodEnd }, into.planned);
    if (into.expected) addExpected(planned.line, asked, at, into.expected);
  });
}
