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
  /**
   * How they are numbered: by nine digits, or as some systems do by 36 characters without any order. Digits
   * where it is not given.
   */
  numbers?: "digits" | "guids";
}

const first = [
  "Anouk",
  "Bo",
  "Maximiliaan-Alexander",
  "Daphne",
  "Ed",
  "Frederique",
  "Guus",
  "Hanneke",
  "Ids",
  "Jo",
];
const last = [
  "de Wit",
  "van den Heuvel-Rijnsburger",
  "Li",
  "Oude Kempers",
  "van 't Zand",
  "Smit",
  "Hoogstraten-Verkerk",
  "Bos",
];
const places = [
  "Verkoopbinnendienst Grootzakelijk & Overheid",
  "Noord",
  "Zuid",
  "Randstad-Noord",
  "Installatietechniek",
  "Oost",
];
const segments = ["A", "B", "C"];
const types = ["visit", "call", "email", "video"];

/** The last day on which anything is done in an invented organisation. */
export const lastDay = dayOfIso("2026-10-31");

type Row = readonly (string | number)[];

const csv = (head: string, rows: readonly Row[]) =>
  `${[head, ...rows.map((row) => row.join(","))].join("\n")}\n`;

function personName(index: number): string {
  const round = Math.floor(index / (first.length * last.length));
  const family = last[Math.floor(index / first.length) % last.length];
  return `${first[index % first.length]} ${family}${round === 0 ? "" : ` ${round + 1}`}`;
}

const teamName = (index: number) =>
  `${places[index % places.length]}${index < places.length ? "" : ` ${Math.floor(index / places.length) + 1}`}`;

function quoteRow(random: Random, index: number, person: number, account: string, issued: number): Row {
  const closed = Math.min(lastDay, issued + 10 + Math.floor(random() * 40));
  const outcome = closed === lastDay ? "open" : random() < 0.3 ? "won" : "lost";
  const value = Math.round(4000 + random() * 20_000);
  const closedOn = outcome === "open" ? "" : isoOfDay(closed);
  return [`O${index}`, person, isoOfDay(issued), account, outcome, closedOn, value];
}

/** Lines of the activities and of the quotes that came of them. */
interface SalesLines {
  activities: string[];
  quotes: string[];
}

const firstDayOf = ({ months }: Size) => lastDay - Math.round(months * 30.4) + 1;
const personOf = ({ people }: Size, account: number) => 100 + (account % people);

/** Gives the number of each activity. */
function numberer({ numbers = "digits" }: Size): (index: number) => string {
  if (numbers === "digits") return (index) => String(100_000_000 + index);
  const random = chance(5, "organisation");
  const hex = (digits: number) =>
    Math.floor(random() * 16 ** digits)
      .toString(16)
      .padStart(digits, "0");
  return () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(8)}${hex(4)}`;
}

/** So many activities at a time: millions of them are never all in memory. */
const activitiesAtATime = 100_000;

/** What everybody did, a part at a time, without headers. */
function* salesLinesIn(size: Size): Generator<SalesLines> {
  const random = chance(4, "organisation");
  const draw = (below: number) => Math.floor(random() * below);
  const firstDay = firstDayOf(size);
  const dates = Array.from({ length: lastDay - firstDay + 1 }, (_, i) => isoOfDay(firstDay + i));
  const accounts = size.people * size.accountsPerPerson;
  const numberOf = numberer(size);
  let part: SalesLines = { activities: [], quotes: [] };
  for (let i = 0; i < size.activities; i++) {
    const account = draw(accounts);
    const day = draw(dates.length);
    const type = types[draw(types.length)] ?? "visit";
    const person = personOf(size, account);
    part.activities.push(`${dates[day]},${person},${type},K${account},P${account},${numberOf(i)}`);
    if (type === "visit" && i % 3 === 0)
      part.quotes.push(quoteRow(random, i, person, `K${account}`, firstDay + day).join(","));
    if (part.activities.length < activitiesAtATime) continue;
    yield part;
    part = { activities: [], quotes: [] };
  }
  yield part;
}

/** The files of an invented organisation beside its activities and quotes, in the canonical form. */
function otherFiles(size: Size): Map<string, string> {
  const { people, teams, accountsPerPerson, months, activities } = size;
  const accounts = people * accountsPerPerson;
  const from = isoOfDay(firstDayOf(size));

  const yearOf = (measure: string, value: number): Row[] =>
    Array.from({ length: teams }, (_, team) => [teamName(team), "2026-01-01", "2026-12-31", measure, value]);
  const perTeam = (activities / months / teams) * 12;
  const plan = segments.flatMap((segment, i): Row[] => [
    [segment, "visit", "account", 12 / (i + 1), 90, "", ""],
    [segment, "call", "contact", 6 / (i + 1), 20, "", ""],
    [segment, "quote", "account", 3 / (i + 1), 60, 0.3, 12_000],
  ]);
  return new Map([
    [
      "team.csv",
      csv(
        "person_id,name,team,role,fte,start_date",
        Array.from({ length: people }, (_, i) => [
          100 + i,
          personName(i),
          teamName(i % teams),
          "Account manager",
          i % 7 === 3 ? 0.8 : 1,
          "2015-01-01",
        ]),
      ),
    ],
    [
      "strength.csv",
      csv(
        "team,from,to,fte",
        Array.from({ length: teams }, (_, i) => [teamName(i), from, "", Math.ceil(people / teams) + (i % 2)]),
      ),
    ],
    [
      "absence.csv",
      csv("person_id,start_date,end_date", [[100, isoOfDay(lastDay - 90), isoOfDay(lastDay - 20)]]),
    ],
    [
      "accounts.csv",
      csv(
        "account_id,name,status,segment,account_manager_id,since",
        Array.from({ length: accounts }, (_, i) => [
          `K${i}`,
          `Installatiebedrijf ${last[i % last.length]} ${i}`,
          i % 5 === 4 ? "prospect" : "customer",
          segments[i % segments.length] ?? "A",
          personOf(size, i),
          "2016-01-01",
        ]),
      ),
    ],
    [
      "contacts.csv",
      csv(
        "contact_id,account_id",
        Array.from({ length: accounts }, (_, i) => [`P${i}`, `K${i}`]),
      ),
    ],
    ["plan.csv", csv("segment,medium,per,times_per_year,minutes,hit_rate,order_value", plan)],
    [
      "targets.csv",
      csv("team,from,to,measure,value", [
        ...yearOf("revenue", Math.round(perTeam * 300)),
        ...yearOf("visits", Math.round(perTeam / 4)),
        ...yearOf("orders", Math.round(perTeam / 40)),
        ...yearOf("quotes", Math.round(perTeam / 12)),
      ]),
    ],
    ["report.yaml", `organisation: Organisatie van ${people}\nlanguages: [nl, en]\n`],
  ]);
}

/**
 * Writes the nine files and the settings of an invented organisation into a folder: the same size, the same
 * files.
 */
export function writeOrganisation(folder: string, size: Size): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of otherFiles(size)) writeFileSync(join(folder, name), text);
  const [activities, quotes] = [join(folder, "activities.csv"), join(folder, "quotes.csv")];
  writeFileSync(activities, "date,account_manager_id,type,account_id,contact_id,activity_id\n");
  writeFileSync(quotes, "quote_id,account_manager_id,issued_on,account_id,outcome,closed_on,value\n");
  const lines = (of: readonly string[]) => of.map((line) => `${line}\n`).join("");
  for (const part of salesLinesIn(size)) {
    appendFileSync(activities, lines(part.activities));
    appendFileSync(quotes, lines(part.quotes));
  }
}
