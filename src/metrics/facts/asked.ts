import { overlap } from "../../calendar/spells.ts";
import type { PlanLine } from "../../contract/dataset.ts";
import { type AccountPlace, scopesInTeam, teamOfAccount } from "./account-place.ts";
import type { Base } from "./base.ts";
import type { PlannedContact } from "./plan-lines.ts";
import type { ExpectedTallies, PlannedTallies } from "./plan-tallies.ts";
import { portfolioSpell } from "./portfolio-spell.ts";

/** Working days of a range on which an account is in the portfolio. */
export function portfolioDays({ base, account }: AccountPlace, range: { from: number; to: number }): number {
  const { from, to } = overlap(portfolioSpell(account), range);
  return base.workdays.between(from, to);
}

/** Orders and revenue that a quote line expects of so many quotes. */
function addExpected(
  { hitRate, orderValue }: PlanLine,
  asked: number,
  at: { scopes: readonly number[]; month: number },
  into: ExpectedTallies,
): void {
  const { scopes, month } = at;
  if (hitRate === null) into.unknownRate.addTo(scopes, month, asked);
  else into.orders.addTo(scopes, month, asked * hitRate);
  if (hitRate === null || orderValue === null) into.unknownValue.addTo(scopes, month, asked);
  else into.revenue.addTo(scopes, month, asked * hitRate * orderValue);
}

/** Accounts of which a plan asks the same on the same days: of one manager, segment and status, in the portfolio for the same part of the months. */
export interface AskedTogether {
  /** One of them; the scopes of all are the same. */
  place: AccountPlace;
  line: PlanLine;
  /** Contacts a year of all of them together, contact persons counted. */
  timesPerYear: number;
}

/** Gathers accounts of which the same is asked, so that what they ask is spread over months and scopes once: a large portfolio has few such groups. */
export class Asked {
  readonly #groups = new Map<string, AskedTogether>();
  readonly #lines = new Map<PlanLine, number>();
  readonly #range: { from: number; to: number };

  constructor({ workdaysByMonth }: Base) {
    this.#range = { from: workdaysByMonth[0]?.from ?? 0, to: workdaysByMonth.at(-1)?.to ?? 0 };
  }

  add(place: AccountPlace, { line, timesPerYear }: PlannedContact): void {
    const { manager, segment, status } = place.account;
    const lineNumber = this.#lines.get(line) ?? this.#lines.size;
    this.#lines.set(line, lineNumber);
    const { from, to } = overlap(portfolioSpell(place.account), this.#range);
    const key = `${lineNumber} ${manager} ${status} ${from} ${to} ${segment}`;
    const group = this.#groups.get(key);
    if (group) group.timesPerYear += timesPerYear;
    else this.#groups.set(key, { place, line, timesPerYear });
  }

  groups(): Iterable<AskedTogether> {
    return this.#groups.values();
  }
}

/** A stretch of days on which an account is of one team. */
interface OfOneTeam {
  from: number;
  to: number;
  team: number;
}

/** A range cut where the manager of an account moves to another team: a customer that goes along is the other team's from that day on. */
function byTeam(place: AccountPlace, { from, to }: { from: number; to: number }): OfOneTeam[] {
  const stretches: OfOneTeam[] = [];
  for (let day = from; day <= to; day++) {
    const team = teamOfAccount(place, day);
    const last = stretches.at(-1);
    if (last?.team === team) last.to = day;
    else stretches.push({ from: day, to: day, team });
  }
  return stretches;
}

/** Adds what a plan asks of accounts by one medium, month by month. `expected` is given for quotes. */
export function addAsked(
  { place, line, timesPerYear }: AskedTogether,
  into: { planned: PlannedTallies; expected: ExpectedTallies | null },
  emptySeat: (manager: number | null, month: number) => number,
): void {
  const { base, account } = place;
  const { planned, expected } = into;
  const isAgreed = line.agreedOn !== null && line.agreedOn <= base.periodEnd;
  for (const [month, range] of base.workdaysByMonth.entries()) {
    if (portfolioDays(place, range) === 0) continue;
    for (const stretch of byTeam(place, range)) {
      const asked = timesPerYear * portfolioDays(place, stretch);
      if (asked === 0) continue;
      const scopes = scopesInTeam(place, stretch.team);
      planned.contacts.addTo(scopes, month, asked);
      planned.unserved.addTo(scopes, month, asked * emptySeat(account.manager, month));
      if (isAgreed) planned.agreed.addTo(scopes, month, asked);
      if (line.minutes === null) planned.unknownMinutes.addTo(scopes, month, asked);
      else planned.minutes.addTo(scopes, month, asked * line.minutes);
      if (expected) addExpected(line, asked, { scopes, month }, expected);
    }
  }
}
