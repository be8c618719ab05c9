import type { Random } from "../../src/statistics/chance.ts";
import { day, lastDay, workdayFrom } from "./days.ts";
import { pick, wholeBetween } from "./random.ts";
import type { Account, Activity, PlanLine, Quote } from "./types.ts";
import { chanceIn, type World } from "./world.ts";

/** A line for a segment that was done away with. */
export const unusedLine: PlanLine = {
  group: "D klant",
  medium: "e-mail",
  per: "klant",
  timesPerYear: 1,
  maxPerYear: 2,
  minutes: 8,
};

/** A slip that real exports have too: each gives a warning, none an error. */
const withoutAccount = 0.01;
const wonWithoutValue = 5;

/** Contacts entered after the last working day, or before the first: someone else used the name. */
const outsideEmployment: Pick<Activity, "person" | "day">[] = [
  { person: "1022", day: day("2026-01-05") },
  { person: "1022", day: day("2026-01-07") },
  { person: "1031", day: day("2026-01-06") },
  { person: "1142", day: day("2025-06-26") },
  { person: "1149", day: day("2025-12-30") },
];

function afterGoodbye(random: Random, accounts: readonly Account[]): Activity[] {
  const gone = accounts.filter((account) => account.until !== undefined && account.until < lastDay - 60);
  return Array.from({ length: 7 }, () => {
    const account = pick(random, gone);
    const moment = workdayFrom((account.until ?? lastDay) + wholeBetween(random, 4, 40));
    return { day: moment, person: "1094", medium: "telefoon", account: account.number };
  });
}

/**
 * The activities as people left them: some without a customer, a few on a day or at a customer that cannot
 * be.
 */
export function untidyActivities(world: World, activities: readonly Activity[]): Activity[] {
  const random = chanceIn(world, "untidy activities");
  const forgotten = activities.map((activity): Activity => {
    if (activity.planned || random() >= withoutAccount) return activity;
    const { day: when, person, medium } = activity;
    return { day: when, person, medium };
  });
  const strays = outsideEmployment.map((stray): Activity => {
    const own = world.accounts.filter((account) => account.manager === stray.person);
    const account = pick(random, own.length > 0 ? own : world.accounts);
    return { ...stray, medium: "telefoon", account: account.number };
  });
  return [...forgotten, ...strays, ...afterGoodbye(random, world.accounts)].sort(
    (one, other) => one.day - other.day,
  );
}

/** The quotes as people left them: a few won ones without a value. */
export function untidyQuotes(world: World, quotes: readonly Quote[]): Quote[] {
  const random = chanceIn(world, "untidy quotes");
  const small = quotes.filter((quote) => quote.outcome === "gewonnen" && (quote.value ?? 0) < 4_000);
  const emptied = new Set(Array.from({ length: wonWithoutValue }, () => pick(random, small).number));
  return quotes.map((quote) => {
    if (!emptied.has(quote.number)) return quote;
    const { value: _forgotten, ...rest } = quote;
    return rest;
  });
}
