import { activitiesOf } from "./activities.ts";
import { agreedLines, type PersonalLine } from "./agreements.ts";
import { activitiesAsOf, quotesAsOf, worldAsOf } from "./as-of.ts";
import { bookedThen } from "./booked-with-vat.ts";
import { amount, date, excelCsv, number } from "./csv.ts";
import { lastDay } from "./days.ts";
import { diaryOf } from "./diary.ts";
import { untidyActivities, untidyQuotes, unusedLine } from "./dirt.ts";
import { type NoteRow, notesAsOf } from "./notes.ts";
import { people, strengths } from "./people.ts";
import { pipelineOf } from "./pipeline.ts";
import { usualPlan } from "./plan.ts";
import { quotesOf } from "./quotes.ts";
import { recipientsCsv } from "./recipients.ts";
import { talks } from "./talks.ts";
import { targetsOf } from "./targets.ts";
import type { Activity, OwnWish, Quote } from "./types.ts";
import { wishesOf } from "./wishes.ts";
import { type World, worldOf } from "./world.ts";

const employments = () =>
  excelCsv(
    people.flatMap((person) => person.employments.map((employment) => ({ ...person, ...employment }))),
    {
      medewerkernummer: (row) => row.number,
      naam: (row) => row.name,
      team: (row) => row.team,
      functie: (row) => row.role,
      fte: (row) => number(row.fte),
      in_dienst: (row) => date(row.from),
      uit_dienst: (row) => date(row.until),
    },
  );

const strength = () =>
  excelCsv(strengths, {
    team: (row) => row.team,
    vanaf: (row) => date(row.from),
    tot_en_met: (row) => date(row.until),
    fte: (row) => number(row.fte),
  });

const absence = (world: World) =>
  excelCsv(world.absences, {
    medewerkernummer: (row) => row.person,
    team: (row) => row.team,
    fte: (row) => number(row.fte),
    eerste_dag: (row) => date(row.from),
    laatste_dag: (row) => date(row.until),
    deel: (row) => number(row.share),
  });

const accounts = (world: World, wishes: ReadonlyMap<string, OwnWish>) =>
  excelCsv(world.accounts, {
    klantnummer: (row) => row.number,
    naam: (row) => row.name,
    status: (row) => row.group.slice(2),
    klant_sinds: (row) => (row.group.endsWith("klant") ? date(row.since) : undefined),
    segment: (row) => row.group.slice(0, 1),
    accountmanager: (row) => row.manager,
    sinds: (row) => date(row.since),
    tot_en_met: (row) => date(row.until),
    keer_per_jaar: (row) => number(wishes.get(row.number)?.norm?.times),
    norm_middel: (row) => wishes.get(row.number)?.norm?.medium,
    wens_per_jaar: (row) => number(wishes.get(row.number)?.wish?.times),
    wens_middel: (row) => wishes.get(row.number)?.wish?.medium,
  });

const contacts = (world: World) =>
  excelCsv(
    world.accounts.flatMap((account) => account.contacts.map((contact) => ({ account, contact }))),
    {
      contactpersoonnummer: (row) => row.contact.number,
      klantnummer: (row) => row.account.number,
      functie: (row) => row.contact.role,
    },
  );

const plan = (world: World) => {
  const usual = [...usualPlan("Accountmanager"), unusedLine].map((line): PersonalLine => ({ line }));
  return excelCsv([...usual, ...agreedLines(world)], {
    accountmanager: (row) => row.person,
    segment: (row) => row.line.group.slice(0, 1),
    status: (row) => row.line.group.slice(2),
    middel: (row) => row.line.medium,
    per: (row) => row.line.per,
    keer_per_jaar: (row) => number(row.line.timesPerYear),
    maximum_per_jaar: (row) => number(row.line.maxPerYear),
    minuten: (row) => number(row.line.minutes),
    scoringskans: (row) => number(row.line.hitRate),
    orderwaarde: (row) => amount(row.line.orderValue),
    akkoord_op: (row) => date(row.agreedOn),
  });
};

const activities = (rows: readonly Activity[]) =>
  excelCsv([...rows.entries()], {
    datum: ([, row]) => date(row.day),
    accountmanager: ([, row]) => row.person,
    soort: ([, row]) => row.medium,
    klantnummer: ([, row]) => row.account,
    contactpersoonnummer: ([, row]) => row.contact,
    activiteitnummer: ([index]) => String(100_001 + index),
    status: ([, row]) => (row.planned ? "gepland" : "gedaan"),
    aantal: () => "1",
  });

const quotes = (world: World, rows: readonly Quote[], asOf: number) =>
  excelCsv(
    rows.map((quote) => ({ ...quote, ...pipelineOf(world, quote, asOf) })),
    {
      offertenummer: (row) => row.number,
      accountmanager: (row) => row.person,
      offertedatum: (row) => date(row.issuedOn),
      klantnummer: (row) => row.account,
      offertefase: (row) => row.stage,
      uitslag: (row) => row.outcome,
      verwacht_op: (row) => date(row.expectedOn),
      afgesloten_op: (row) => date(row.closedOn),
      waarde: (row) => amount(row.value),
    },
  );

const targets = (world: World) =>
  excelCsv(targetsOf(world), {
    team: (row) => row.team,
    accountmanager: (row) => row.person,
    vanaf: (row) => date(row.from),
    tot_en_met: (row) => date(row.until),
    maat: (row) => row.measure,
    waarde: (row) => (row.measure === "omzet" ? amount(row.value) : number(row.value)),
  });

const notes = (rows: readonly NoteRow[]) =>
  excelCsv(rows, {
    maand: (row) => row.month,
    team: (row) => row.team,
    accountmanager: (row) => row.person,
    cijfer: (row) => row.figure,
    bevinding: (row) => row.finding,
    toelichting: (row) => row.text,
    voor: (row) => row.for,
    reden: (row) => row.reason,
    door: (row) => row.by,
  });

/**
 * The files of the organisation that belongs to a seed, as they were exported on a day: their names and
 * what is in them.
 */
export function demoFiles(seed: number, asOf = lastDay): Map<string, string> {
  const world = worldOf(seed);
  const known = asOf < lastDay ? worldAsOf(world, asOf) : world;
  const done = untidyActivities(world, activitiesOf(world));
  const made = [...done, ...diaryOf(world, done)];
  const issued = untidyQuotes(world, quotesOf(world));
  return new Map([
    ["medewerkers.csv", employments()],
    ["formatie.csv", strength()],
    ["afwezigheid.csv", absence(known)],
    ["klanten.csv", accounts(known, wishesOf(world))],
    ["contactpersonen.csv", contacts(known)],
    ["contactplan.csv", plan(world)],
    ["activiteiten.csv", activities(asOf < lastDay ? activitiesAsOf(made, asOf) : made)],
    ["offertes.csv", quotes(world, quotesAsOf(bookedThen(issued, asOf), asOf), asOf)],
    ["targets.csv", targets(world)],
    ["ontvangers.csv", recipientsCsv()],
    ["afspraken.csv", talks(world, asOf)],
    ["toelichting.csv", notes(notesAsOf(asOf))],
  ]);
}
