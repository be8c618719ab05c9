import type { Random } from "../../src/statistics/chance.ts";
import { type Attended, attendedDays, attendedFrom, covered, goneFrom, livedBetween } from "./attendance.ts";
import { lastDay, workdayFrom } from "./days.ts";
import { latest, people } from "./people.ts";
import { moments, normal } from "./random.ts";
import { coverBehindVacancy } from "./stories.ts";
import type { Account, PlanLine, Quote } from "./types.ts";
import { chanceIn, ofPerson, personOf, type World } from "./world.ts";

const soon = 25;
/** Median days to a decision, and the spread of those days and of amounts (of their logarithms). */
const daysToDecide = 18;
const spreadOfDays = 0.7;
const spreadOfValue = 0.5;

/** An amount around a mean, never negative, more often below than above it. */
const lognormal = (random: Random, mean: number, spread: number) =>
  mean * Math.exp(spread * normal(random) - spread ** 2 / 2);

interface Chance {
  account: Account;
  line: PlanLine;
}

function quoteOf(
  world: World,
  random: Random,
  { account, line }: Chance,
  when: Attended,
): Omit<Quote, "number"> {
  const habits = ofPerson(world.habits, when.person);
  const isWon = random() < (line.hitRate ?? 0) * habits.hitRate;
  const mean = (line.orderValue ?? 0) * habits.orderValue * (isWon ? 1 : 1.1);
  const days = Math.max(2, lognormal(random, daysToDecide * 1.28, spreadOfDays));
  const lastOfPerson = latest(personOf(when.person)).until ?? Number.POSITIVE_INFINITY;
  const closedOn = Math.min(workdayFrom(when.day + Math.round(days)), lastOfPerson);
  const quote = {
    person: when.person,
    issuedOn: when.day,
    account: account.number,
    value: Math.max(250, Math.round(lognormal(random, mean, spreadOfValue) / 5) * 5),
  };
  const isOpen = closedOn > lastDay || random() < 0.015;
  return isOpen
    ? { ...quote, outcome: "open" }
    : { ...quote, outcome: isWon ? "gewonnen" : "verloren", closedOn };
}

function quotesAt(world: World, random: Random, account: Account, attended: readonly Attended[]) {
  const manager = personOf(account.manager);
  const habits = ofPerson(world.habits, account.manager);
  const gone = goneFrom(world, manager) ?? Number.POSITIVE_INFINITY;
  const [from, until] = livedBetween(account);
  const attention = Math.min(1, (habits.byGroup[account.group] ?? 1) + 0.15);
  return ofPerson(world.plans, account.manager)
    .filter((line) => line.group === account.group && line.medium === "offerte")
    .flatMap((line) =>
      moments(random, { rate: line.timesPerYear * habits.quotes * attention, from, until }).flatMap(
        (moment) => {
          const isCovered = moment >= gone && random() < coverBehindVacancy;
          const when = isCovered
            ? covered(world, random, account, moment)
            : attendedFrom(attended, moment, soon);
          return when === undefined || when.day > until
            ? []
            : [quoteOf(world, random, { account, line }, when)];
        },
      ),
    );
}

/** Every quote of the two years, numbered in the order of their days. */
export function quotesOf(world: World): Quote[] {
  const quotes = people.flatMap((manager) => {
    const random = chanceIn(world, `quotes ${manager.number}`);
    const attended = attendedDays(world, manager);
    return world.accounts
      .filter((account) => account.manager === manager.number)
      .flatMap((account) => quotesAt(world, random, account, attended));
  });
  return quotes
    .sort((one, other) => one.issuedOn - other.issuedOn || Number(one.account) - Number(other.account))
    .map((quote, index) => ({ ...quote, number: String(240_001 + index) }));
}
