import type { Random } from "../../src/statistics/chance.ts";
import { type Attended, attendedDays, attendedFrom, covered, goneFrom, livedBetween } from "./attendance.ts";
import { creditNotes } from "./credit-notes.ts";
import { firstDay, firstQuoteDay } from "./days.ts";
import { outcomeOf } from "./decisions.ts";
import { employedFrom, people } from "./people.ts";
import { projectsOf } from "./projects.ts";
import { lognormal } from "./random.ts";
import { coverBehindVacancy, largeQuotes } from "./stories.ts";
import type { Account, Person, PlanLine, Quote } from "./types.ts";
import { chanceIn, ofPerson, personOf, type World } from "./world.ts";

/** What who starts gets done in the first, second and third quarter of a year, as a share of a full hand. */
const byQuarter = [0.6, 0.8, 0.95];
const daysOfQuarter = 91;

/** The share of the quotes asked for that someone manages on a day: less in the first nine months. */
const rampOf = (person: Person, day: number) =>
  byQuarter[Math.floor((day - employedFrom(person)) / daysOfQuarter)] ?? 1;

const soon = 25;
/** The spread of amounts (of their logarithm). */
const spreadOfValue = 0.5;

type Unnumbered = Omit<Quote, "number">;

/** A project of a customer: what the plan of its manager says of such quotes, and whether it is won. */
interface Project {
  account: Account;
  line: PlanLine;
  isWon: boolean;
}

function quoteOf(world: World, random: Random, project: Project, when: Attended): Unnumbered {
  const { account, line, isWon } = project;
  const { orderValue } = ofPerson(world.habits, when.person);
  const mean = (line.orderValue ?? 0) * orderValue * (isWon ? 1 : 1.1);
  const issued = { person: when.person, issuedOn: when.day };
  return {
    ...issued,
    account: account.number,
    value: Math.max(250, Math.round(lognormal(random, mean, spreadOfValue) / 5) * 5),
    ...outcomeOf(world, random, { ...issued, isWon }),
  };
}

/** Who issues a quote that is asked for on a day, and when; nothing where nobody does. */
function issuedBy(world: World, random: Random, account: Account, attended: readonly Attended[]) {
  const gone = goneFrom(world, personOf(account.manager)) ?? Number.POSITIVE_INFINITY;
  const [, until] = livedBetween(account);
  return (moment: number): Attended | undefined => {
    const isCovered = moment >= gone && random() < coverBehindVacancy;
    const when = isCovered ? covered(world, random, account, moment) : attendedFrom(attended, moment, soon);
    if (when === undefined || when.day > until) return undefined;
    return random() < rampOf(personOf(when.person), when.day) ? when : undefined;
  };
}

/** The quotes of one project: won or lost together, by whoever issues the first of them. */
function quotesOfProject(world: World, random: Random, asked: Omit<Project, "isWon">, issued: Attended[]) {
  const [first] = issued;
  if (first === undefined) return [];
  const { hitRate, statedRates } = ofPerson(world.habits, first.person);
  const isWon = random() < ((asked.line.hitRate ?? 0) / statedRates) * hitRate;
  return issued.map((when) => quoteOf(world, random, { ...asked, isWon }, when));
}

function quotesAt(world: World, random: Random, account: Account, attended: readonly Attended[]) {
  const habits = ofPerson(world.habits, account.manager);
  // Who is a prospect now was found since contacts are kept.
  const [from, until] = livedBetween(account, account.group.endsWith("klant") ? firstQuoteDay : firstDay);
  const attention = Math.min(1, (habits.byGroup[account.group] ?? 1) + 0.15);
  const issued = issuedBy(world, random, account, attended);
  return ofPerson(world.plans, account.manager)
    .filter((line) => line.group === account.group && line.medium === "offerte")
    .flatMap((line) => {
      const rate = line.timesPerYear * habits.quotes * attention;
      return projectsOf(random, { rate, from, until }).flatMap((days) => {
        const moments = days.map(issued).filter((when) => when !== undefined);
        return quotesOfProject(world, random, { account, line }, moments);
      });
    });
}

/** The few large quotes that still wait, each at the first large customer that its manager has. */
function largeOnes(world: World): Unnumbered[] {
  return largeQuotes.flatMap(({ person, issuedOn, value }) => {
    const account = world.accounts.find(
      (each) => each.manager === person && each.group === "A klant" && each.until === undefined,
    );
    const when = ofPerson(world.present, person).find((present) => present >= issuedOn);
    if (account === undefined || when === undefined) return [];
    return [{ person, issuedOn: when, account: account.number, value, outcome: "open" as const }];
  });
}

function quotesOfPortfolio(world: World, manager: Person): Unnumbered[] {
  const random = chanceIn(world, `quotes ${manager.number}`);
  const attended = attendedDays(world, manager);
  return world.accounts
    .filter((account) => account.manager === manager.number)
    .flatMap((account) => quotesAt(world, random, account, attended));
}

const inOrder = (one: Unnumbered, other: Unnumbered) =>
  one.issuedOn - other.issuedOn || Number(one.account) - Number(other.account);

/** Every quote of the three years, numbered in the order of their days, and the credit notes among them. */
export function quotesOf(world: World): Quote[] {
  const quotes = [...people.flatMap((manager) => quotesOfPortfolio(world, manager)), ...largeOnes(world)]
    .sort(inOrder)
    .map((quote, index) => ({ ...quote, number: String(230_001 + index) }));
  return [...quotes, ...creditNotes(world, quotes)].sort(inOrder);
}
