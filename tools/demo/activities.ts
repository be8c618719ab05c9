import type { Random } from "../../src/statistics/chance.ts";
import { type Attended, attendedDays, attendedFrom, covered, goneFrom, livedBetween } from "./attendance.ts";
import { day, lastDay, workdayFrom } from "./days.ts";
import { latest, people } from "./people.ts";
import { moments, pick, pickWeighted, wholeBetween } from "./random.ts";
import { askedAt, round, sumOf } from "./rounds.ts";
import { coverBehindVacancy } from "./stories.ts";
import type { Account, Activity, Medium, Person } from "./types.ts";
import { chanceIn, personOf, type World } from "./world.ts";

/** What customers ask for of their own accord, as a share of the planned contacts, and how. */
const askedByCustomers = 0.07;
const mediaOfCustomers = new Map<Medium, number>([
  ["overig", 0.84],
  ["telefoon", 0.1],
  ["e-mail", 0.06],
]);
const soon = 25;

/** Contacts outside the round: what customers ask for. */
function besides(world: World, random: Random, account: Account, attended: readonly Attended[]): Activity[] {
  const asked = askedAt(world, account);
  const [from, until] = livedBetween(account);
  return moments(random, { rate: sumOf(asked) * askedByCustomers, from, until }).flatMap((moment) => {
    const when = attendedFrom(attended, moment, soon);
    const medium = pickWeighted(random, mediaOfCustomers);
    return when === undefined || when.day > until ? [] : [{ ...when, medium, account: account.number }];
  });
}

/** What colleagues do for the customers of someone who is gone. */
function coveredContacts(world: World, random: Random, account: Account): Activity[] {
  const gone = goneFrom(world, personOf(account.manager));
  if (gone === undefined) return [];
  const asked = askedAt(world, account);
  const [from, until] = livedBetween(account);
  const rate = sumOf(asked) * coverBehindVacancy;
  return moments(random, { rate, from: Math.max(from, gone), until }).flatMap((moment) => {
    const when = covered(world, random, account, moment);
    return when === undefined
      ? []
      : [{ ...when, medium: pickWeighted(random, asked), account: account.number }];
  });
}

function contactsOf(world: World, manager: Person): Activity[] {
  const random = chanceIn(world, `contacts ${manager.number}`);
  const attended = attendedDays(world, manager);
  const own = world.accounts.filter((account) => account.manager === manager.number);
  return [
    ...round(world, random, manager),
    ...own.flatMap((account) => besides(world, random, account, attended)),
    ...own.flatMap((account) => coveredContacts(world, random, account)),
  ];
}

/** Appointments in the weeks to come: planned, not done, and none for when someone will have left. */
function appointments(world: World): Activity[] {
  const random = chanceIn(world, "appointments");
  const served = world.accounts.filter(
    (account) => account.until === undefined && goneFrom(world, personOf(account.manager)) === undefined,
  );
  const made = Array.from({ length: 140 }, () => {
    const account = pick(random, served);
    const planned = workdayFrom(wholeBetween(random, lastDay + 3, day("2026-12-11")));
    const medium = pick(random, ["bezoek", "bezoek", "video", "telefoon"] as const);
    return { day: planned, person: account.manager, medium, account: account.number, planned: true };
  });
  return made.filter((each) => each.day <= (latest(personOf(each.person)).until ?? each.day));
}

/** Most contacts name the person spoken to, often the first one known. */
function withContact(world: World, activities: Activity[]): Activity[] {
  const random = chanceIn(world, "spoken to");
  const accounts = new Map(world.accounts.map((account) => [account.number, account]));
  return activities.map((activity) => {
    const contacts = accounts.get(activity.account ?? "")?.contacts ?? [];
    if (random() < 0.12 || contacts.length === 0) return activity;
    const [first] = contacts;
    const spokenTo = random() < 0.25 && first !== undefined ? first : pick(random, contacts);
    return { ...activity, contact: spokenTo.number };
  });
}

const inOrder = (one: Activity, other: Activity) =>
  one.day - other.day ||
  Number(one.person) - Number(other.person) ||
  Number(one.account) - Number(other.account);

/** Every contact of two years, in the order of their days, and the appointments that follow. */
export function activitiesOf(world: World): Activity[] {
  const contacts = people.flatMap((manager) => contactsOf(world, manager));
  return withContact(world, [...contacts, ...appointments(world)].sort(inOrder));
}
