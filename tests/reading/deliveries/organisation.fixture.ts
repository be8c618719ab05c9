import { dayOfIso, isoOfDay } from "../../../src/calendar/day.ts";
import { daysOfMonth } from "../../../src/calendar/window.ts";
import { chance, type Random } from "../../../src/statistics/chance.ts";

/** A row of an export by its headings. */
export type Row = Record<string, string>;

/** The exports of an organisation as rows, by file. */
export type Exports = Record<string, Row[]>;

interface Sizes {
  seed?: number;
  /** The month up to and including which there are rows, the first in 2025. */
  until: string;
  people?: number;
  accounts?: number;
  /** How many activities a person has on a working day. */
  perDay?: number;
}

const teams = ["Noord", "Zuid", "Oost"];
const types = ["bezoek", "bezoek", "telefoon", "telefoon", "telefoon", "video", "e-mail"];

const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];
const euro = (amount: number) => amount.toFixed(2).replace(".", ",");
const dutch = (day: number) => isoOfDay(day).split("-").reverse().join("-");
const isWeekday = (day: number) => ((day % 7) + 7 + 3) % 7 < 5;

function teamRows(people: number): Row[] {
  return Array.from({ length: people }, (_, i) => ({
    medewerkernummer: String(101 + i),
    naam: `Persoon ${String.fromCharCode(65 + i)}`,
    team: teams[i % teams.length] ?? "",
    fte: "1",
    in_dienst: "01-01-2020",
    uit_dienst: "",
  }));
}

function accountRows(count: number, people: number, random: Random): Row[] {
  return Array.from({ length: count }, (_, i) => ({
    klantnummer: `K${i + 1}`,
    naam: `Klant ${i + 1}`,
    status: random() < 0.8 ? "klant" : "prospect",
    segment: pick(["A", "B", "C"], random) ?? "",
    accountmanager: String(101 + (i % people)),
  }));
}

interface Working {
  random: Random;
  first: number;
  last: number;
  people: number;
  accounts: number;
  perDay: number;
}

function activityRows({ random, first, last, people, accounts, perDay }: Working): Row[] {
  const rows: Row[] = [];
  for (let day = first; day <= last; day++) {
    if (!isWeekday(day)) continue;
    for (let person = 0; person < people; person++) {
      for (let left = perDay; left > 0; left--) {
        const isDone = random() < Math.min(1, left);
        const account = person + people * Math.floor(random() * (accounts / people));
        const type = pick(types, random) ?? "";
        if (!isDone) continue;
        rows.push({
          datum: dutch(day),
          accountmanager: String(101 + person),
          soort: type,
          klantnummer: `K${account + 1}`,
          activiteitnummer: `T${rows.length + 1}`,
        });
      }
    }
  }
  return rows;
}

function quoteRows({ random, first, last, people, accounts }: Working): Row[] {
  const rows: Row[] = [];
  for (let day = first; day <= last; day++) {
    for (let person = 0; person < people; person++) {
      const [isIssued, wait, isWon, account, size] = [
        random() < 0.25,
        random(),
        random(),
        random(),
        random(),
      ];
      if (!isWeekday(day) || !isIssued) continue;
      const closes = day + 5 + Math.floor(wait * 60);
      const isOpen = closes > last;
      rows.push({
        offertenummer: `O${rows.length + 1}`,
        accountmanager: String(101 + person),
        offertedatum: dutch(day),
        klantnummer: `K${Math.floor(account * accounts) + 1}`,
        uitslag: isOpen ? "open" : isWon < 0.4 ? "gewonnen" : "verloren",
        afgesloten_op: isOpen ? "" : dutch(closes),
        waarde: euro(1000 * Math.exp(2 * size)),
      });
    }
  }
  return rows;
}

const targetRows = (): Row[] =>
  teams.flatMap((team) =>
    ["2025", "2026", "2027"].map((year) => ({
      team,
      vanaf: `01-01-${year}`,
      tot_en_met: `31-12-${year}`,
      maat: "omzet",
      waarde: "1000000",
    })),
  );

/**
 * The exports of an invented organisation as they are on the last day of a month. Those of a later month say
 * the same of the days before, but for quotes that were closed since.
 */
export function exportsOf({ seed = 1, until, people = 9, accounts = 270, perDay = 1.5 }: Sizes): Exports {
  const working = (part: string): Working => ({
    random: chance(seed, part),
    first: dayOfIso("2025-01-01"),
    last: daysOfMonth(until).to,
    ...{ people, accounts, perDay },
  });
  return {
    "medewerkers.csv": teamRows(people),
    "klanten.csv": accountRows(accounts, people, chance(seed, "accounts")),
    "activiteiten.csv": activityRows(working("activities")),
    "offertes.csv": quoteRows(working("quotes")),
    "targets.csv": targetRows(),
  };
}

/** Rows as a file; one without rows has none of its headings either. */
export function csvOf(rows: readonly Row[], delimiter = ";"): string {
  const headings = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => headings.map((heading) => row[heading] ?? "").join(delimiter));
  return [headings.join(delimiter), ...lines, ""].join("\n");
}

export const filesOf = (exports: Exports): Record<string, string> =>
  Object.fromEntries(Object.entries(exports).map(([file, rows]) => [file, csvOf(rows)]));
