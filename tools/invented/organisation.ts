import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dayOfIso, isoOfDay } from "../../src/calendar/day.ts";
import { chance, type Random } from "../../src/statistics/chance.ts";

/** How large an organisation is. */
export interface Size {
  people: number;
  teams: number;
  accountsPerPerson: number;
  /** Months up to and including October 2026. */
  months: number;
  /** Activities in all months together. */
  activities: number;
}

/** Five years of teams of twelve or thirteen, with 120 accounts each. */
export function fiveYears(people: number, activities: number): Size {
  const teams = Math.max(1, Math.round(people / 12.5));
  return { people, teams, accountsPerPerson: 120, months: 60, activities };
}

const first = "Anouk,Bo,Maximiliaan-Alexander,Daphne,Ed,Frederique,Guus,Hanneke,Ids,Jo".split(",");
const last =
  "de Wit,van den Heuvel-Rijnsburger,Li,Oude Kempers,van 't Zand,Smit,Hoogstraten-Verkerk,Bos".split(",");
const places =
  "Verkoopbinnendienst Grootzakelijk & Overheid,Noord,Zuid,Randstad-Noord,Installatietechniek,Oost".split(
    ",",
  );
const segments = ["A", "B", "C"];
const types = ["visit", "call", "email", "video"];

/** The last day on which anything is done in an invented organisation. */
export const lastDay = dayOfIso("2026-10-31");

type Row = readonly (string | number)[];

const times = <T>(count: number, made: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => made(i));

const table = (headings: string, rows: readonly Row[]) =>
  [headings, ...rows.map((row) => row.join(",")), ""].join("\n");

function personName(index: number): string {
  const round = Math.floor(index / (first.length * last.length));
  const family = last[Math.floor(index / first.length) % last.length];
  return `${first[index % first.length]} ${family}${round === 0 ? "" : ` ${round + 1}`}`;
}

const teamName = (index: number) =>
  `${places[index % places.length]}${index < places.length ? "" : ` ${Math.floor(index / places.length) + 1}`}`;

const firstDayOf = ({ months }: Size) => lastDay - Math.round(months * 30.4) + 1;
const personOf = ({ people }: Size, account: number) => 100 + (account % people);

function quoteRow(random: Random, index: number, person: number, account: number, issued: number): Row {
  const closed = Math.min(lastDay, issued + 10 + Math.floor(random() * 40));
  const outcome = closed === lastDay ? "open" : random() < 0.3 ? "won" : "lost";
  const value = Math.round(4000 + random() * 20_000);
  const closedOn = outcome === "open" ? "" : isoOfDay(closed);
  return [`O${index}`, person, isoOfDay(issued), `K${account}`, outcome, closedOn, value];
}

/** So many activities at a time: millions of them are never all in memory. */
const activitiesAtATime = 100_000;

/** Lines of what everybody did and of the quotes that came of it, some at a time. */
function* salesLines(size: Size): Generator<{ activities: string; quotes: string }> {
  const random = chance(4, "organisation");
  const draw = (below: number) => Math.floor(random() * below);
  const firstDay = firstDayOf(size);
  const dates = times(lastDay - firstDay + 1, (i) => isoOfDay(firstDay + i));
  for (let from = 0; from < size.activities; from += activitiesAtATime) {
    const [activities, quotes]: [string[], string[]] = [[], []];
    for (let i = from; i < Math.min(from + activitiesAtATime, size.activities); i++) {
      const account = draw(size.people * size.accountsPerPerson);
      const [day, type] = [draw(dates.length), types[draw(types.length)]];
      const person = personOf(size, account);
      activities.push(`${dates[day]},${person},${type},K${account},P${account},${100_000_000 + i}\n`);
      if (type === "visit" && i % 3 === 0)
        quotes.push(`${quoteRow(random, i, person, account, firstDay + day).join(",")}\n`);
    }
    yield { activities: activities.join(""), quotes: quotes.join("") };
  }
}

/** What each team should bring in 2026. */
function targetRows({ activities, months, teams }: Size): Row[] {
  const perTeam = (activities / months / teams) * 12;
  const aims = { revenue: perTeam * 300, visits: perTeam / 4, orders: perTeam / 40, quotes: perTeam / 12 };
  return Object.entries(aims).flatMap(([measure, value]) =>
    times(teams, (i) => [teamName(i), "2026-01-01", "2026-12-31", measure, Math.round(value)]),
  );
}

const planRows = segments.flatMap((segment, i): Row[] => [
  [segment, "visit", "account", 12 / (i + 1), 90, "", ""],
  [segment, "call", "contact", 6 / (i + 1), 20, "", ""],
  [segment, "quote", "account", 3 / (i + 1), 60, 0.3, 12_000],
]);

function accountRow(size: Size, i: number): Row {
  const status = i % 5 === 4 ? "prospect" : "customer";
  const [name, segment] = [last[i % last.length], segments[i % segments.length] ?? ""];
  return [`K${i}`, `Installatiebedrijf ${name} ${i}`, status, segment, personOf(size, i), "2016-01-01"];
}

function personRow({ teams }: Size, i: number): Row {
  const fte = i % 7 === 3 ? 0.8 : 1;
  return [100 + i, personName(i), teamName(i % teams), "Account manager", fte, "2015-01-01"];
}

/** The files of an organisation beside its activities and quotes, in the canonical form. */
function otherFiles(size: Size): Record<string, string> {
  const { people, teams } = size;
  const accounts = people * size.accountsPerPerson;
  const from = isoOfDay(firstDayOf(size));
  const strengthRow = (i: number) => [teamName(i), from, "", Math.ceil(people / teams) + (i % 2)];
  return {
    "team.csv": table(
      "person_id,name,team,role,fte,start_date",
      times(people, (i) => personRow(size, i)),
    ),
    "strength.csv": table("team,from,to,fte", times(teams, strengthRow)),
    "absence.csv": table("person_id,start_date,end_date", [
      [100, isoOfDay(lastDay - 90), isoOfDay(lastDay - 20)],
    ]),
    "accounts.csv": table(
      "account_id,name,status,segment,account_manager_id,since",
      times(accounts, (i) => accountRow(size, i)),
    ),
    "contacts.csv": table(
      "contact_id,account_id",
      times(accounts, (i) => [`P${i}`, `K${i}`]),
    ),
    "plan.csv": table("segment,medium,per,times_per_year,minutes,hit_rate,order_value", planRows),
    "targets.csv": table("team,from,to,measure,value", targetRows(size)),
    "report.yaml": `organisation: Organisatie van ${people}\nlanguages: [nl, en]\n`,
  };
}

/**
 * Writes the nine files and the settings of an invented organisation into a folder: the same size, the same
 * files.
 */
export function writeOrganisation(folder: string, size: Size): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(otherFiles(size))) writeFileSync(join(folder, name), text);
  const [activities, quotes] = [join(folder, "activities.csv"), join(folder, "quotes.csv")];
  writeFileSync(activities, "date,account_manager_id,type,account_id,contact_id,activity_id\n");
  writeFileSync(quotes, "quote_id,account_manager_id,issued_on,account_id,outcome,closed_on,value\n");
  for (const lines of salesLines(size)) {
    appendFileSync(activities, lines.activities);
    appendFileSync(quotes, lines.quotes);
  }
}
