import type { Random } from "../../src/statistics/chance.ts";
import { type Attended, attendedDays, livedBetween } from "./attendance.ts";
import { firstDay, isoOf } from "./days.ts";
import { minutesOf } from "./norms.ts";
import { timesAt } from "./plan.ts";
import { between, normal } from "./random.ts";
import type { Account, Activity, Medium, Person } from "./types.ts";
import { ofPerson, type World } from "./world.ts";

/** What a plan asks for at one account: contacts a year by each medium. */
export function askedAt(world: World, account: Account): Map<Medium, number> {
  const asked = new Map<Medium, number>();
  for (const line of ofPerson(world.plans, account.manager)) {
    if (line.group === account.group && line.medium !== "offerte")
      asked.set(line.medium, timesAt(line, account));
  }
  return asked;
}

/** All contacts that are asked for, by whatever medium. */
export const sumOf = (asked: ReadonlyMap<Medium, number>) =>
  [...asked.values()].reduce((sum, times) => sum + times, 0);

/** A year's contacts in an order in which each medium comes at even intervals. */
function yearOfContacts(random: Random, asked: ReadonlyMap<Medium, number>): Medium[] {
  return [...asked]
    .flatMap(([medium, times]) => {
      const phase = random();
      return Array.from({ length: times }, (_, index) => ({ medium, moment: (index + phase) / times }));
    })
    .sort((one, other) => one.moment - other.moment)
    .map(({ medium }) => medium);
}

/**
 * One account on the round of its manager: its contacts are due at even intervals; `turn` is the one to come.
 */
interface Stop {
  account: Account;
  contacts: Medium[];
  interval: number;
  first: number;
  turn: number;
  due: number;
}

function stopOf(world: World, random: Random, account: Account): Stop {
  const contacts = yearOfContacts(random, askedAt(world, account));
  const habits = ofPerson(world.habits, account.manager);
  const attention = account.attention * habits.contacts * (habits.byGroup[account.group] ?? 1);
  const interval = 365 / (contacts.length * attention);
  const first = livedBetween(account)[0] + random() * interval;
  return { account, contacts, interval, first, turn: Math.floor(random() * contacts.length), due: first };
}

/**
 * A contact is made: when the next one is due, give or take a few days. One that has been missed altogether,
 * in a holiday, is not made up for.
 */
function made(stop: Stop, random: Random, day: number): void {
  const missed = Math.max(0, Math.floor((day - stop.first) / stop.interval - 0.6));
  stop.first += (missed + 1) * stop.interval;
  stop.turn += missed + 1;
  stop.due = Math.max(stop.first + 0.13 * stop.interval * normal(random), day + 0.35 * stop.interval);
}

/**
 * In the summer holidays and before Christmas customers are away as well: half of what is due waits another
 * day.
 */
const isQuiet = (day: number) => /-(07-(1[3-9]|[23])|08-[01]|12-(19|2|3))/.test(isoOf(day));

const minutesOfDay = 8 * 60 * 0.6;
const visitsOfDay = 4;

/** What someone does on a day: who has waited longest comes first, as long as there are hours. */
function dayOut(random: Random, stops: readonly Stop[], { day, person }: Attended): Activity[] {
  const today: Activity[] = [];
  let minutesLeft = minutesOfDay * between(random, 1, 1.7);
  let visitsLeft = visitsOfDay;
  for (const stop of stops) {
    const medium = stop.contacts[stop.turn % stop.contacts.length] ?? "telefoon";
    const isFull = minutesLeft < minutesOf[medium] || (medium === "bezoek" && visitsLeft === 0);
    if (isFull || (isQuiet(day) && random() < 0.5)) continue;
    minutesLeft -= minutesOf[medium];
    if (medium === "bezoek") visitsLeft -= 1;
    today.push({ day, person, medium, account: stop.account.number });
    made(stop, random, day);
  }
  return today;
}

/** The round of one manager through the own customers, day by day. */
export function round(world: World, random: Random, manager: Person): Activity[] {
  const own = world.accounts.filter((account) => account.manager === manager.number);
  const stops = own.map((account) => stopOf(world, random, account));
  const days = attendedDays(world, manager).filter(({ day }) => day >= firstDay);
  return days.flatMap((when) => {
    const isDue = ({ account, due }: Stop) => {
      const [from, until] = livedBetween(account);
      return due <= when.day && from <= when.day && when.day <= until;
    };
    const due = stops.filter(isDue).sort((one, other) => one.due - other.due);
    return dayOut(random, due, when);
  });
}
