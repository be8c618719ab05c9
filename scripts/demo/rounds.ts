import { attendedDays } from "./attendance.ts";
import { isoOf } from "./days.ts";
import { timesAt } from "./plan.ts";
import { between, normal, type Random } from "./random.ts";
import type { Account, Activity, Medium, Person } from "./types.ts";
import { livedBetween } from "./attendance.ts";
import { minutesOf } from "./norms.ts";
import { ofPerson, type World } from "./world.ts";

/** What a plan asks for at one account: contacts a year by each medium. */
export function askedAt(world: World, account: Account): Map<Medium, number> {
  const asked = new Map<Medium, number>();
  for (const line of ofPerson(world.plans, account.manager)) {
    if (line.group === account.group && line.medium !== "offerte") asked.set(line.medium, timesAt(line, account));
  }
  return asked;
}

export const sumOf = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** One account on the round of its manager: when it is due again, and what it is owed of each medium. */
interface Stop {
  account: Account;
  asked: Map<Medium, number>;
  owed: Map<Medium, number>;
  interval: number;
  due: number;
}

function stopOf(world: World, random: Random, account: Account): Stop {
  const asked = askedAt(world, account);
  const habits = ofPerson(world.habits, account.manager);
  const attention = account.attention * habits.contacts * (habits.byGroup[account.group] ?? 1);
  const interval = 365 / (sumOf(asked) * attention);
  const owed = new Map([...asked.keys()].map((medium) => [medium, random()]));
  return { account, asked, owed, interval, due: livedBetween(account)[0] + random() * interval };
}

/** The medium that is owed most, so that each gets its share and comes at even intervals. */
function nextMedium(stop: Stop): Medium {
  let most: Medium = "telefoon";
  let mostOwed = Number.NEGATIVE_INFINITY;
  for (const [medium, owed] of stop.owed) {
    if (owed > mostOwed) [most, mostOwed] = [medium, owed];
  }
  return most;
}

/** In the summer holidays and before Christmas customers are away as well. */
const isQuiet = (day: number) => /-(07-(1[3-9]|[23])|08-[01]|12-(19|2|3))/.test(isoOf(day));

/** A contact is made: what was owed is paid, and the next one is planned, without arrears of more than one interval. */
function made(stop: Stop, random: Random, medium: Medium, day: number): void {
  const total = sumOf(stop.asked);
  for (const [each, times] of stop.asked) {
    stop.owed.set(each, (stop.owed.get(each) ?? 0) + times / total - (each === medium ? 1 : 0));
  }
  const step = stop.interval * Math.max(0.4, 1 + 0.2 * normal(random)) * (isQuiet(day) ? 1.3 : 1);
  stop.due = Math.max(stop.due, day - stop.interval) + step;
  stop.due = Math.max(stop.due, day + 0.4 * stop.interval);
}

const minutesOfDay = 8 * 60 * 0.6;
const visitsOfDay = 4;

/** The round of one manager through the own customers, day by day: who has waited longest comes first. */
export function round(world: World, random: Random, manager: Person): Activity[] {
  const own = world.accounts.filter((account) => account.manager === manager.number);
  const stops = own.map((account) => stopOf(world, random, account));
  return attendedDays(world, manager).flatMap(({ day, person }) => {
    let minutesLeft = minutesOfDay * between(random, 1, 1.7);
    let visitsLeft = visitsOfDay;
    const today: Activity[] = [];
    const isOpen = ({ account, due }: Stop) => {
      const [from, until] = livedBetween(account);
      return due <= day && from <= day && day <= until;
    };
    for (const stop of stops.filter(isOpen).sort((one, other) => one.due - other.due)) {
      const medium = nextMedium(stop);
      if (minutesLeft < minutesOf[medium] || (medium === "bezoek" && visitsLeft === 0)) continue;
      minutesLeft -= minutesOf[medium];
      if (medium === "bezoek") visitsLeft -= 1;
      today.push({ day, person, medium, account: stop.account.number });
      made(stop, random, medium, day);
    }
    return today;
  });
}
