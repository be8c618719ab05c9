import { activitiesOf } from "./activities.ts";
import { amount, type Cell, date, excelCsv, number } from "./csv.ts";
import { day } from "./days.ts";
import { untidyActivities, untidyQuotes } from "./dirt.ts";
import { people, strengths } from "./people.ts";
import { usualPlan } from "./plan.ts";
import { quotesOf } from "./quotes.ts";
import { wholeBetween } from "./random.ts";
import { targetsOf } from "./targets.ts";
import type { Group, PlanLine } from "./types.ts";
import { chanceIn, ofPerson, type World, worldOf } from "./world.ts";

const statusOf = (group: Group) => group.slice(2);
const segmentOf = (group: Group) => group.slice(0, 1);

function employments(): string {
  const rows = people.flatMap((person) =>
    person.employments.map(({ team, fte, from, until }) => [
      person.number, person.name, team, person.role, number(fte), date(from), date(until),
    ]),
  ); // biome-ignore format: a row of the file
  return excelCsv(["medewerkernummer", "naam", "team", "functie", "fte", "in_dienst", "uit_dienst"], rows);
}

const strength = () =>
  excelCsv(
    ["team", "vanaf", "tot_en_met", "fte"],
    strengths.map(({ team, from, until, fte }) => [team, date(from), date(until), number(fte)]),
  );

function absence({ absences }: World): string {
  const rows = absences.map(({ person, team, fte, from, until, share }) => [
    person, team, fte === undefined ? undefined : number(fte), date(from), date(until), number(share),
  ]); // biome-ignore format: a row of the file
  return excelCsv(["medewerkernummer", "team", "fte", "eerste_dag", "laatste_dag", "deel"], rows);
}

function accounts({ accounts: all }: World): string {
  const rows = all.map(({ number: id, name, group, manager, since, until }) => [
    id, name, statusOf(group), segmentOf(group), manager, date(since), date(until),
  ]); // biome-ignore format: a row of the file
  return excelCsv(["klantnummer", "naam", "status", "segment", "accountmanager", "sinds", "tot_en_met"], rows);
}

function contacts({ accounts: all }: World): string {
  const rows = all.flatMap((account) => account.contacts.map((contact) => [contact.number, account.number, contact.role]));
  return excelCsv(["contactpersoonnummer", "klantnummer", "functie"], rows);
}

const planRow = (line: PlanLine, person?: string, agreedOn?: number): Cell[] => [
  person,
  segmentOf(line.group),
  statusOf(line.group),
  line.medium,
  line.per,
  number(line.timesPerYear),
  number(line.maxPerYear),
  number(line.minutes),
  line.hitRate === undefined ? undefined : number(line.hitRate),
  line.orderValue === undefined ? undefined : amount(line.orderValue),
  date(agreedOn),
];

function plan(world: World): string {
  const columns = [
    "accountmanager", "segment", "status", "middel", "per", "keer_per_jaar", "maximum_per_jaar", "minuten", "scoringskans",
    "orderwaarde", "akkoord_op",
  ]; // biome-ignore format: a row of the file
  const random = chanceIn(world, "agreements");
  const own = people
    .filter((person) => ofPerson(world.habits, person.number).agreed)
    .filter((person) => world.accounts.some((account) => account.manager === person.number))
    .flatMap((person) => {
      const agreedOn = wholeBetween(random, day("2025-12-08"), day("2025-12-19"));
      return ofPerson(world.plans, person.number).map((line) => planRow(line, person.number, agreedOn));
    });
  const forgotten = [undefined, "D", "klant", "e-mail", "klant", "1", "2", "8"];
  const usual = usualPlan("Accountmanager").map((line) => planRow(line));
  return excelCsv(columns, [...usual, [...forgotten, undefined, undefined, undefined], ...own]);
}

function activities(world: World): string {
  const columns = [
    "datum", "accountmanager", "soort", "klantnummer", "contactpersoonnummer", "activiteitnummer", "status", "aantal",
  ]; // biome-ignore format: a row of the file
  const rows = untidyActivities(world, activitiesOf(world)).map((activity, index) => [
    date(activity.day),
    activity.person,
    activity.medium,
    activity.account,
    activity.contact,
    String(100_001 + index),
    activity.planned ? "gepland" : "gedaan",
    "1",
  ]);
  return excelCsv(columns, rows);
}

function quotes(world: World): string {
  const rows = untidyQuotes(world, quotesOf(world)).map((quote) => [
    quote.number,
    quote.person,
    date(quote.issuedOn),
    quote.account,
    quote.outcome,
    date(quote.closedOn),
    quote.value === undefined ? undefined : amount(quote.value),
  ]);
  return excelCsv(
    ["offertenummer", "accountmanager", "offertedatum", "klantnummer", "uitslag", "afgesloten_op", "waarde"],
    rows,
  );
}

function targets(world: World): string {
  const rows = targetsOf(world).map(({ team, person, from, until, measure, value }) => [
    team, person, date(from), date(until), measure, measure === "omzet" ? amount(value) : number(value),
  ]); // biome-ignore format: a row of the file
  return excelCsv(["team", "accountmanager", "vanaf", "tot_en_met", "maat", "waarde"], rows);
}

/** The nine files of the organisation that belongs to a seed: their names and what is in them. */
export function demoFiles(seed: number): Map<string, string> {
  const world = worldOf(seed);
  return new Map([
    ["medewerkers.csv", employments()],
    ["formatie.csv", strength()],
    ["afwezigheid.csv", absence(world)],
    ["klanten.csv", accounts(world)],
    ["contactpersonen.csv", contacts(world)],
    ["contactplan.csv", plan(world)],
    ["activiteiten.csv", activities(world)],
    ["offertes.csv", quotes(world)],
    ["targets.csv", targets(world)],
  ]);
}
