import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { dayOfIso, isoOfDay } from "../../src/calendar/day.ts";
import { rules } from "../../src/contract/rules.ts";
import type { ReadData } from "../../src/reading/read.ts";
import { changedCopy, read } from "../folders.fixture.ts";
import { paste } from "../pasted.fixture.ts";
import { type SheetCell, sheetOf, workbook } from "../workbook.fixture.ts";
import { badCells } from "./crooked/bad-cells.ts";
import { cells } from "./crooked/cells.ts";
import { encodings } from "./crooked/encodings.ts";
import { hostile } from "./crooked/hostile.ts";
import { shapes } from "./crooked/shapes.ts";
import { faults } from "./deliveries/faults.ts";

/** Files of the fixture with something put in place of something else, or added at the end; or new files. */
type Changes = Readonly<Record<string, readonly [from: string, to: string] | Uint8Array>>;

const targetHeadings = ["team", "vanaf", "tot_en_met", "maatstaf", "waarde"];

/** A workbook of targets in place of the file of them. */
const targetBook = (
  value: SheetCell,
  rest: Parameters<typeof sheetOf>[1] = {},
  ...others: readonly (readonly SheetCell[])[]
): Changes => ({
  "targets.csv": ["", "DELETE"],
  "targets.xlsx": sheetOf(
    [targetHeadings, ["Zuid", "2026-01-01", "2026-12-31", "omzet", value], ...others],
    rest,
  ),
});

const atEnd = "";

/** Of a worksheet with the norm of one account. */
const ownNormHeadings = "accountmanager;klantnummer;segment;middel;per;keer_per_jaar";

/** A query for targets in place of the file of them. */
const targetQuery = (sql: string): Changes => ({
  "targets.csv": ["", "DELETE"],
  "targets.sql": new TextEncoder().encode(sql),
  "report.yaml": [atEnd, "files: { targets: { query: targets.sql } }\n"],
});

/** Quotes by their day of issue, outcome, day of closing and value. */
const quotes = (count: number, rest: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => {
    const [issued, ...others] = rest(i).split(";");
    return `P${i};101;${issued};K1;${others.join(";")}\n`;
  }).join("");

/** Days of 2026, from the first of March on. */
const days = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => isoOfDay(dayOfIso("2026-03-01") + from + i));

type Case = readonly [
  rule: string,
  changes: Changes,
  file: string,
  line: number | null,
  column: string | null,
];

/** One line of corrections that breaks a rule, and the column of it that is told. */
const corrections = (...broken: readonly (readonly [rule: string, line: string, column: string | null])[]) =>
  broken.map(([rule, line, column]): Case => {
    const text = `bestand;sleutel;kolom;van;naar;waarom\n${line}\n`;
    return [`corrections.${rule}`, { "correcties.csv": [atEnd, text] }, "correcties.csv", 2, column];
  });

/** A line of recipients that breaks a rule, and where that is told. */
const recipients = (
  ...broken: readonly (readonly [rule: string, line: string, column: string, at?: number])[]
) =>
  broken.map(([rule, line, column, at = 2]): Case => {
    const text = `email;uitgave;taal\n${line}\n`;
    return [`recipients.${rule}`, { "ontvangers.csv": [atEnd, text] }, "ontvangers.csv", at, column];
  });

const agreementHeadings =
  "accountmanager;team;soort;wat;op;uiterlijk;gedaan_op;vervallen_op;waarom;bevinding;sturing;vertrouwen";

/** One line of agreements that breaks a rule, and the column of it that is told. */
const agreements = (...broken: readonly (readonly [rule: string, line: string, column: string])[]) =>
  broken.map(([rule, line, column]): Case => {
    const text = `${agreementHeadings}\n${line}\n`;
    return [`agreements.${rule}`, { "afspraken.csv": [atEnd, text] }, "afspraken.csv", 2, column];
  });

const noteHeadings = "maand;team;accountmanager;segment;cijfer;bevinding;toelichting;voor;reden;door";

/** One line of notes that breaks a rule, and the column of it that is told. */
const notes = (...broken: readonly (readonly [rule: string, line: string, column: string | null])[]) =>
  broken.map(([rule, line, column]): Case => {
    const text = `${noteHeadings}\n${line}\n`;
    return [`notes.${rule}`, { "toelichting.csv": [atEnd, text] }, "toelichting.csv", 2, column];
  });

/** What stood open when a month was kept, and is in no file now. */
const keptPromise = {
  month: "2026-09",
  open: [
    {
      ...{
        id: "a-0123456789ab",
        person: "101",
        team: null,
        kind: "promised",
        by: "lead",
        what: "Een dag mee",
      },
      ...{ on: "2026-09-08", due: null, vanished: null },
    },
  ],
};

/**
 * Rules that no single bad cell breaks, and a change of the fixture that breaks each: with the file, line and
 * column where it is told.
 */
const cases: readonly Case[] = [
  ["query.failed", targetQuery("SELECT *\nFROM nergens"), "targets.sql", 2, null],
  ["query.not_allowed", targetQuery("SELECT *\nFROM read_text('/etc/hosts')"), "targets.sql", 2, null],
  ["settings.invalid", { "report.yaml": [atEnd, "hours: 8\n"] }, "report.yaml", 3, "hours"],
  [
    "settings.unused",
    { "report.yaml": [atEnd, "files: { offertes: { skip: { uitslag: [Verlooren] } } }\n"] },
    "report.yaml",
    3,
    "files.offertes.skip.uitslag.0",
  ],
  ["file.missing", { "targets.csv": ["", "DELETE"] }, "targets.csv", null, null],
  ["file.unread", { "klantn.csv": [atEnd, "a;b\n1;2\n"] }, "klantn.csv", null, null],
  ["file.too_large", { "targets.csv": ["", "HUGE"] }, "targets.csv", null, null],
  [
    "file.time_zone",
    {
      "report.yaml": [atEnd, "country: US\n"],
      "offertes.csv": ["02-03-2026", "2026-03-02T23:00:00Z"],
    },
    "offertes.csv",
    2,
    "offertedatum",
  ],
  [
    "file.fiscal_years",
    {
      "report.yaml": [atEnd, "fiscal_year_starts: 4\n"],
      "targets.csv": ["01-01-2026;31-12-2026", "2026;2026"],
    },
    "targets.csv",
    2,
    "vanaf",
  ],
  ["file.month_counts", { "activiteiten.csv": ["02-03-2026", "2026-03"] }, "activiteiten.csv", 2, "datum"],
  ["file.twice", { "quotes.csv": [atEnd, "a;b\n1;2\n"] }, "quotes.csv", null, null],
  [
    "absence.ambiguous_person",
    {
      "medewerkers.csv": [atEnd, "104;Zoë Bakker;Zuid;;1,0;01-01-2024;\n"],
      "afwezigheid.csv": ["102;;;", "Zoë Bakker;;;"],
    },
    "afwezigheid.csv",
    2,
    "medewerkernummer",
  ],
  [
    "accounts.ambiguous_person",
    {
      "medewerkers.csv": [atEnd, "104;Zoë Bakker;Zuid;;1,0;01-01-2024;\n"],
      "klanten.csv": [";B;102;", ";B;Zoë Bakker;"],
    },
    "klanten.csv",
    3,
    "accountmanager",
  ],
  [
    "plan.ambiguous_person",
    {
      "medewerkers.csv": [atEnd, "104;Zoë Bakker;Zuid;;1,0;01-01-2024;\n"],
      "contactplan.csv": ["101;A;;telefoon", "Zoë Bakker;A;;telefoon"],
    },
    "contactplan.csv",
    3,
    "accountmanager",
  ],
  [
    "activities.ambiguous_person",
    {
      "medewerkers.csv": [atEnd, "104;Zoë Bakker;Zuid;;1,0;01-01-2024;\n"],
      "activiteiten.csv": [";102;", ";Zoë Bakker;"],
    },
    "activiteiten.csv",
    3,
    "accountmanager",
  ],
  [
    "quotes.ambiguous_person",
    {
      "medewerkers.csv": [atEnd, "104;Zoë Bakker;Zuid;;1,0;01-01-2024;\n"],
      "offertes.csv": ["O1;101", "O1;Zoë Bakker"],
    },
    "offertes.csv",
    2,
    "accountmanager",
  ],
  [
    "targets.ambiguous_person",
    {
      "medewerkers.csv": [atEnd, "104;Zoë Bakker;Zuid;;1,0;01-01-2024;\n"],
      "targets.csv": ["Zuid;103", "Zuid;Zoë Bakker"],
    },
    "targets.csv",
    3,
    "accountmanager",
  ],
  ["people.unknown_person", { "offertes.csv": ["O1;101", "O1;Piet"] }, "offertes.csv", 2, "accountmanager"],
  [
    "people.past_changed",
    {
      "editions/people.json": [
        atEnd,
        JSON.stringify({
          month: "2026-03",
          until: "2026-03-31",
          people: [{ id: "101", name: "Sanne", team: "Zuid", role: "", fte: 1, from: "2022-01-01" }],
        }),
      ],
    },
    "medewerkers.csv",
    2,
    "team",
  ],
  [
    "activities.without_owner",
    { "activiteiten.csv": [";102;", ";;"] },
    "activiteiten.csv",
    3,
    "accountmanager",
  ],
  ["quotes.without_owner", { "offertes.csv": ["O1;101", "O1;"] }, "offertes.csv", 2, "accountmanager"],
  ["strength.unknown_team", { "formatie.csv": [atEnd, "Oost;01-01-2026;;1,0\n"] }, "formatie.csv", 4, "team"],
  [
    "strength.overlap",
    { "formatie.csv": [atEnd, "Zuid;01-06-2026;;1,0\n"] },
    "formatie.csv",
    3,
    "tot_en_met",
  ],
  ["strength.over_planned", { "formatie.csv": [";2,5", ";1,5"] }, "formatie.csv", 2, "fte"],
  [
    "absence.unknown_person",
    { "afwezigheid.csv": ["102;;;", "199;;;"] },
    "afwezigheid.csv",
    2,
    "medewerkernummer",
  ],
  [
    "absence.near_person",
    { "afwezigheid.csv": ["102;;;", "J. van der Meer;;;"] },
    "afwezigheid.csv",
    2,
    "medewerkernummer",
  ],
  ["absence.unknown_team", { "afwezigheid.csv": [";Zuid;0,5;", ";West;0,5;"] }, "afwezigheid.csv", 4, "team"],
  ["absence.reason_column", { "afwezigheid.csv": ["deel", "deel;reden"] }, "afwezigheid.csv", 1, "reden"],
  ["accounts.nobody", { "klanten.csv": [";B;102;", ";B;;"] }, "klanten.csv", 3, "accountmanager"],
  [
    "contacts.unknown_account",
    { "contactpersonen.csv": ["P3;K2", "P3;K9"] },
    "contactpersonen.csv",
    4,
    "klantnummer",
  ],
  [
    "contacts.ambiguous_account",
    {
      "klanten.csv": [atEnd, "K4;Scheepswerf De Hoop;klant;B;101;;\n"],
      "contactpersonen.csv": ["P3;K2", "P3;Scheepswerf De Hoop"],
    },
    "contactpersonen.csv",
    4,
    "klantnummer",
  ],
  [
    "plan.unused_line",
    { "contactplan.csv": [atEnd, ";D;klant;bezoek;klant;1;;;;;\n"] },
    "contactplan.csv",
    5,
    "segment",
  ],
  [
    "plan.unknown_account",
    { "werkblad-101.csv": [atEnd, `${ownNormHeadings}\n101;K9;;bezoek;klant;6\n`] },
    "werkblad-101.csv",
    2,
    "klantnummer",
  ],
  [
    "plan.ambiguous_account",
    {
      "klanten.csv": [atEnd, "K4;Scheepswerf De Hoop;klant;B;101;;\n"],
      "werkblad-101.csv": [atEnd, `${ownNormHeadings}\n101;Scheepswerf De Hoop;;bezoek;klant;6\n`],
    },
    "werkblad-101.csv",
    2,
    "klantnummer",
  ],
  [
    "plan.two_norms",
    {
      "klanten.csv": [
        "sinds;tot_en_met\r\nK1;Installatiebedrijf Hofstra;klant;A;101;01-01-2020;",
        "sinds;tot_en_met;keer_per_jaar\r\nK1;Installatiebedrijf Hofstra;klant;A;101;01-01-2020;;8",
      ],
      "werkblad-101.csv": [atEnd, `${ownNormHeadings}\n101;K1;;bezoek;klant;6\n`],
    },
    "werkblad-101.csv",
    2,
    "keer_per_jaar",
  ],
  [
    "activities.planned_past",
    {
      "activiteiten.csv": [
        "13-04-2026;102;telefoon;K2;P3;A2;gedaan",
        "13-04-2026;102;telefoon;K2;P3;A2;gepland",
      ],
    },
    "activiteiten.csv",
    3,
    "datum",
  ],
  [
    "activities.unknown_account",
    { "activiteiten.csv": [";K2;", ";K9;"] },
    "activiteiten.csv",
    3,
    "klantnummer",
  ],
  [
    "activities.ambiguous_account",
    {
      "klanten.csv": [atEnd, "K4;Scheepswerf De Hoop;klant;B;101;;\n"],
      "activiteiten.csv": [";K2;", ";Scheepswerf De Hoop;"],
    },
    "activiteiten.csv",
    3,
    "klantnummer",
  ],
  [
    "activities.unknown_contact",
    { "activiteiten.csv": [";P3;", ";P9;"] },
    "activiteiten.csv",
    3,
    "contactpersoonnummer",
  ],
  [
    "activities.outside_employment",
    { "activiteiten.csv": ["02-03-2026", "02-03-2020"] },
    "activiteiten.csv",
    2,
    "accountmanager",
  ],
  [
    "activities.outside_portfolio",
    { "activiteiten.csv": ["13-04-2026", "13-02-2026"] },
    "activiteiten.csv",
    3,
    "klantnummer",
  ],
  ["activities.gap", { "activiteiten.csv": ["02-03-2026", "02-01-2026"] }, "activiteiten.csv", null, null],
  ["quotes.unknown_account", { "offertes.csv": [";K2;", ";K9;"] }, "offertes.csv", 3, "klantnummer"],
  [
    "quotes.ambiguous_account",
    {
      "klanten.csv": [atEnd, "K4;Scheepswerf De Hoop;klant;B;101;;\n"],
      "offertes.csv": [";K2;", ";Scheepswerf De Hoop;"],
    },
    "offertes.csv",
    3,
    "klantnummer",
  ],
  [
    "activities.not_reached",
    {
      "bellen.csv": [atEnd, "datum;accountmanager;resultaat\n02-03-2026;101;geen gehoor\n"],
      "report.yaml": [atEnd, "files: { activities: { path: bellen.csv, defaults: { type: call } } }\n"],
    },
    "bellen.csv",
    2,
    "resultaat",
  ],
  [
    "file.default_of_another",
    {
      "calls.csv": [atEnd, "Call Title,Activity date,Activity assigned to\nBellen,2026-03-02,101\n"],
      "meetings.csv": [atEnd, "Meeting name,Activity date,Activity assigned to\nBezoek,2026-03-03,101\n"],
      "report.yaml": [
        atEnd,
        "files: { activities: { preset: hubspot, path: [calls.csv, meetings.csv], defaults: { type: call } } }\n",
      ],
    },
    "meetings.csv",
    null,
    "type",
  ],
  [
    "quotes.open_with_close_date",
    { "offertes.csv": ["open;;", "open;31-03-2026;"] },
    "offertes.csv",
    4,
    "afgesloten_op",
  ],
  [
    "quotes.begin_late",
    {
      "offertes.csv": [
        atEnd,
        Array.from({ length: 10 }, (_, i) => `L${i};101;02-03-2026;K1;verloren;13-04-2026;100\n`).join(""),
      ],
    },
    "offertes.csv",
    null,
    null,
  ],
  [
    "quotes.won_alone",
    {
      "quotes2.csv": [
        atEnd,
        "quote_id,account_manager_id,issued_on,IsClosed,IsWon,closed_on\n1,101,2026-03-02,1,1,2026-03-03\n2,101,2026-03-02,0,0,2026-03-03\n",
      ],
      "report.yaml": [
        atEnd,
        "files: { quotes: { path: quotes2.csv, columns: { outcome: IsWon }, values: { outcome: { 1: won, 0: lost } } } }\n",
      ],
    },
    "quotes2.csv",
    3,
    "IsWon",
  ],
  ["quotes.won_without_value", { "offertes.csv": ["1.234,56", ""] }, "offertes.csv", 2, "waarde"],
  [
    "file.maybe_total",
    {
      "targets.csv": [
        atEnd,
        "Zuid;;01-01-2026;31-12-2026;omzet;100\nAllen;;01-01-2026;31-12-2026;omzet;1.200.100\n",
      ],
    },
    "targets.csv",
    5,
    "team",
  ],
  [
    "targets.overlap",
    { "targets.csv": [atEnd, "Noord;;10-2026;10-2026;omzet;1\nNoord;;Q4 2026;Q4 2026;omzet;1\n"] },
    "targets.csv",
    5,
    "vanaf",
  ],
  ["money.other_currency", { "offertes.csv": ["€ 800", "£ 800"] }, "offertes.csv", 3, "waarde"],
  [
    "people.name_in_parts",
    {
      "medewerkers.csv": [
        "naam;team;functie;fte;in_dienst;uit_dienst\r\n101;Sanne de Wit",
        "naam;team;functie;fte;in_dienst;uit_dienst;voornaam\r\n99;Mulder;Noord;;1;01-01-2020;;Daan\r\n101;Sanne de Wit",
      ],
      "offertes.csv": [";101;", ";Daan Mulder;"],
    },
    "medewerkers.csv",
    null,
    "voornaam",
  ],
  [
    "money.company_currency",
    {
      "offertes.csv": [
        "waarde\r\nO1;101;02-03-2026;K1;gewonnen;13-04-2026;1.234,56\r\nO2;102;13-04-2026;K2;verloren;29-05-2026;€ ",
        "waarde (basis);valuta\r\nO1;101;02-03-2026;K1;gewonnen;13-04-2026;1.234,56;USD\r\nO2;102;13-04-2026;K2;verloren;29-05-2026;",
      ],
    },
    "offertes.csv",
    2,
    "waarde (basis)",
  ],
  [
    "money.converted",
    { "offertes.csv": ["€ 800", "£ 800"], "report.yaml": [atEnd, "rates: { GBP: 1.15 }\n"] },
    "offertes.csv",
    3,
    "waarde",
  ],
  ...agreements(
    ["unknown_team", ";Oost;toegezegd;Een lijst;02-09-2026;;;;;;;", "team"],
    ["nobody", ";;toegezegd;Een lijst;02-09-2026;;;;;;;", "accountmanager"],
    ["incomplete", "101;;gevraagd;;02-09-2026;;;;;;;", "wat"],
    ["done_before_said", "101;;gevraagd;Hulp;02-09-2026;;01-09-2026;;;;;", "gedaan_op"],
    ["dropped_without_why", "101;;gevraagd;Hulp;02-09-2026;;;05-09-2026;;;;", "vervallen_op"],
    ["dropped_without_why", "101;;gevraagd;Hulp;02-09-2026;;;;Toch niet;;;", "vervallen_op"],
    ["contradicts", "101;;gevraagd;Hulp;02-09-2026;01-09-2026;;;;;;", "uiterlijk"],
    ["contradicts", "101;;gevraagd;Hulp;02-09-2026;;03-09-2026;04-09-2026;Niet nodig;;;", "vervallen_op"],
    ["contradicts", "101;Noord;keuze;;02-09-2026;;;;;bezetting;uren;", "accountmanager"],
    ["contradicts", "101;Zuid;toegezegd;Hulp;02-09-2026;;;;;;;", "team"],
    [
      "two_answers",
      "101;;gevraagd;Hulp;02-09-2026;;03-09-2026;;;;;\n101;;gevraagd;Hulp;02-09-2026;;09-09-2026;;;;;",
      "gedaan_op",
    ],
  ),
  [
    "cell.unused",
    { "afspraken.csv": [atEnd, `${agreementHeadings}\n101;;gevraagd;Hulp;02-09-2026;;;;;;;70%\n`] },
    "afspraken.csv",
    2,
    "vertrouwen",
  ],
  [
    "cell.unused",
    { "afspraken.csv": [atEnd, `${agreementHeadings}\n101;;vertrouwen;Ik twijfel;02-09-2026;;;;;;;70%\n`] },
    "afspraken.csv",
    2,
    "wat",
  ],
  ["cell.unused", { "afwezigheid.csv": [";;;13-07-2026", ";;0,5;13-07-2026"] }, "afwezigheid.csv", 2, "fte"],
  [
    "column.unread",
    { "klanten.csv": ["sinds;tot_en_met", "In portefeuille sinds;t/m"] },
    "klanten.csv",
    1,
    "In portefeuille sinds",
  ],
  [
    "column.unread",
    { "ontvangers.csv": [atEnd, "email;uitgave;voorkeurstaal\na@x.example;management;nl\n"] },
    "ontvangers.csv",
    1,
    "voorkeurstaal",
  ],
  [
    "column.unread",
    {
      "targets.csv": [
        "waarde\r\nNoord;;01-01-2026;31-12-2026;omzet;1.200.000",
        "waarde;value\r\nNoord;;01-01-2026;31-12-2026;omzet;1.200.000;1",
      ],
    },
    "targets.csv",
    1,
    "waarde",
  ],
  [
    "key.nearly_alike",
    { "medewerkers.csv": ["102;Joost van der Meer;Noord", "102;Joost van der Meer;Nooord"] },
    "medewerkers.csv",
    3,
    "team",
  ],
  [
    "agreements.two_answers",
    {
      "afspraken.csv": [
        atEnd,
        `${agreementHeadings}\n101;;vertrouwen;;02-09-2026;;;;;;;70%\n101;;vertrouwen;;02-09-2026;;;;;;;20%\n`,
      ],
    },
    "afspraken.csv",
    3,
    "vertrouwen",
  ],
  [
    "agreements.duplicate_id",
    {
      "afspraken.csv": [
        atEnd,
        "afspraaknummer;accountmanager;soort;wat;op\n7;101;gevraagd;Hulp;02-09-2026\n7;101;gevraagd;Een auto;02-09-2026\n",
      ],
    },
    "afspraken.csv",
    3,
    "afspraaknummer",
  ],
  [
    "agreements.ambiguous_person",
    {
      "medewerkers.csv": ["103;Zoë", "104;Sanne de Wit;Noord;;1,0;01-01-2022;\r\n103;Zoë"],
      "afspraken.csv": [atEnd, `${agreementHeadings}\nSanne de Wit;;gevraagd;Hulp;02-09-2026;;;;;;;\n`],
    },
    "afspraken.csv",
    2,
    "accountmanager",
  ],
  [
    "agreements.vanished",
    { "editions/agreements.json": [atEnd, JSON.stringify(keptPromise)] },
    "agreements.csv",
    null,
    null,
  ],
  [
    "column.unread",
    { "afspraken.csv": [atEnd, "accountmanager;soort;wat;op;klaar\n101;gevraagd;Hulp;02-09-2026;\n"] },
    "afspraken.csv",
    1,
    "klaar",
  ],
  [
    "plan.two_people",
    {
      "werkblad-101.csv": [
        atEnd,
        "accountmanager;segment;middel;per;keer_per_jaar;akkoord_op\n101;A;bezoek;klant;6;01-09-2026\n101;A;telefoon;klant;6;01-09-2026\n102;A;video;klant;6;01-09-2026\n",
      ],
    },
    "werkblad-101.csv",
    4,
    "accountmanager",
  ],
  [
    "plan.not_agreed",
    {
      "werkblad-101.csv": [
        atEnd,
        "accountmanager;segment;middel;per;keer_per_jaar;akkoord_op\n101;A;bezoek;klant;6;01-09-2026\n",
      ],
      "werkblad-101-b.csv": [
        atEnd,
        "accountmanager;segment;middel;per;keer_per_jaar;akkoord_op\n101;A;bezoek;klant;9;\n",
      ],
    },
    "werkblad-101-b.csv",
    2,
    "akkoord_op",
  ],
  ...corrections(
    ["unclear", "klanten.csv;K1;sector;A;B;", "kolom"],
    ["to_fill_in", "klanten.csv;K1;segment;A;?;", null],
    ["row_gone", "klanten.csv;K9;segment;A;B;", "sleutel"],
    ["changed", "klanten.csv;K1;segment;C;B;", "van"],
    ["done", "klanten.csv;K1;segment;C;A;", "van"],
  ),
  [
    "corrections.applied",
    { "correcties.csv": [atEnd, "bestand;sleutel;kolom;van;naar\nklanten.csv;K1;segment;A;B\n"] },
    "klanten.csv",
    2,
    "segment",
  ],
  ...recipients(
    ["no_address", "a@x.example, b@x.example;management;", "email"],
    ["unknown_edition", "a@x.example;team:Oost;", "uitgave"],
    ["no_language", "a@x.example;management;fr", "taal"],
    ["twice", "a@x.example;management;\na@x.example;directie;", "email", 3],
    ["left", "a@x.example;persoon:103;", "uitgave"],
  ),
  [
    "notes.ambiguous_person",
    {
      "medewerkers.csv": [atEnd, "104;Zoë Bakker;Zuid;;1,0;01-01-2024;\n"],
      "toelichting.csv": [atEnd, `${noteHeadings}\n2026-05;;Zoë Bakker;;omzet;;a;;;\n`],
    },
    "toelichting.csv",
    2,
    "accountmanager",
  ],
  ...notes(
    ["unknown_scope", "2026-05;Nord;;;omzet;;a;;;", "team"],
    ["unknown_figure", "2026-05;;;;omzett;;a;;;", "cijfer"],
    ["unclear", "2026-05;;;;;;a;;;", "cijfer"],
    ["too_long", `2026-05;;;;omzet;;${"a".repeat(281)};;;`, "toelichting"],
    ["kept_from_person", "2026-05;;101;;omzet;;a;directie;;", "voor"],
    ["outside_data", "2027-05;;;;omzet;;a;;;", "maand"],
  ),
  [
    "notes.twice",
    { "toelichting.csv": [atEnd, `${noteHeadings}\n${"2026-05;;;;omzet;;a;;;\n".repeat(2)}`] },
    "toelichting.csv",
    3,
    "toelichting",
  ],
  ["money.unit", { "targets.csv": ["team;", "Omzet (x € 1.000)\nteam;"] }, "targets.csv", 3, "waarde"],
  ["targets.unknown_team", { "targets.csv": ["Noord;;", "Oost;;"] }, "targets.csv", 2, "team"],
  [
    "lookup.unknown_key",
    {
      "report.yaml": [
        atEnd,
        "files: { quotes: { lookup: { account_id: { column: klantnummer, file: x.csv, key: a, value: b } } } }\n",
      ],
      "x.csv": [atEnd, "a;b\nK1;K1\n"],
    },
    "offertes.csv",
    3,
    "klantnummer",
  ],
  [
    "lookup.two_values",
    {
      "report.yaml": [
        atEnd,
        "files: { quotes: { lookup: { account_id: { column: klantnummer, file: x.csv, key: a, value: b } } } }\n",
      ],
      "x.csv": [atEnd, "a;b\nK1;K1\nK2;K2\nK1;K2\n"],
    },
    "x.csv",
    4,
    "a",
  ],
  [
    "key.nearly_alike",
    { "klanten.csv": [atEnd, "k1;Hofstra Zuid;klant;A;101;;\n"] },
    "klanten.csv",
    5,
    "klantnummer",
  ],
  [
    "key.cut_by_excel",
    {
      "offertes.csv": [atEnd, "1,23E+11;101;02-03-2026;K1;open;;1\n1,23E+11;101;03-03-2026;K1;open;;2\n"],
    },
    "offertes.csv",
    5,
    "offertenummer",
  ],
  [
    "row.replaced_by_newer",
    {
      "report.yaml": [atEnd, "files: { quotes: { path: [offertes.csv, nieuw.csv] } }\n"],
      "nieuw.csv": [
        atEnd,
        "offertenummer;accountmanager;offertedatum;klantnummer;uitslag;afgesloten_op;waarde\nO3;101;29-05-2026;K1;gewonnen;01-06-2026;12.500,00\n",
      ],
    },
    "offertes.csv",
    null,
    null,
  ],
  [
    "row.equal_in_two_files",
    {
      "report.yaml": [atEnd, "files: { quotes: { path: [offertes.csv, nieuw.csv] } }\n"],
      "offertes.csv": [atEnd, ";101;29-05-2026;K1;open;;1\n"],
      "nieuw.csv": [
        atEnd,
        "offertenummer;accountmanager;offertedatum;klantnummer;uitslag;afgesloten_op;waarde\n;101;29-05-2026;K1;open;;1\n",
      ],
    },
    "nieuw.csv",
    null,
    null,
  ],
  [
    "row.alike_in_two_files",
    {
      "report.yaml": [atEnd, "files: { quotes: { path: [offertes.csv, nieuw.csv] } }\n"],
      "offertes.csv": [atEnd, "O8;101;29-05-2026;K1;open;;1\n"],
      "nieuw.csv": [
        atEnd,
        "offertenummer;accountmanager;offertedatum;klantnummer;uitslag;afgesloten_op;waarde\n;101;2026-05-29;K1;open;;1\n",
      ],
    },
    "nieuw.csv",
    null,
    null,
  ],
  [
    "row.number_written_otherwise",
    {
      "report.yaml": [atEnd, "files: { quotes: { path: [offertes.csv, nieuw.csv] } }\n"],
      "offertes.csv": [atEnd, "007;101;29-05-2026;K1;open;;1\n"],
      "nieuw.csv": [
        atEnd,
        "offertenummer;accountmanager;offertedatum;klantnummer;uitslag;afgesloten_op;waarde\n7;101;29-05-2026;K1;open;;1\n",
      ],
    },
    "nieuw.csv",
    2,
    "offertenummer",
  ],
  [
    "team.two_names",
    { "medewerkers.csv": [atEnd, "103;Piet Jansen;Zuid;;1,0;01-09-2026;\n"] },
    "medewerkers.csv",
    5,
    "naam",
  ],
  [
    "quotes.parts_alike",
    {
      "report.yaml": [atEnd, "files: { quotes: { path: gedeeld.csv, split: offertenummer } }\n"],
      "gedeeld.csv": [
        atEnd,
        "offertenummer;accountmanager;offertedatum;uitslag;afgesloten_op;waarde;aandeel\nO9;101;29-05-2026;gewonnen;30-05-2026;100;60%\nO9;102;29-05-2026;gewonnen;30-05-2026;100;40%\n",
      ],
    },
    "gedeeld.csv",
    3,
    "waarde",
  ],
  ["quotes.no_number", { "offertes.csv": ["offertenummer", "titel"] }, "offertes.csv", null, null],
  [
    "quotes.equal_rows",
    { "offertes.csv": [atEnd, ";101;29-05-2026;K1;open;;1\n;101;29-05-2026;K1;open;;1\n"] },
    "offertes.csv",
    6,
    null,
  ],
  [
    "quotes.parts_differ",
    {
      "report.yaml": [atEnd, "files: { quotes: { split: offertenummer } }\n"],
      "offertes.csv": [atEnd, "O1;102;02-03-2026;K1;verloren;13-04-2026;1\n"],
    },
    "offertes.csv",
    5,
    "uitslag",
  ],
  [
    "quotes.lines_differ",
    {
      "report.yaml": [atEnd, "files: { quotes: { sum: offertenummer } }\n"],
      "offertes.csv": [atEnd, "O1;102;02-03-2026;K1;verloren;13-04-2026;1\n"],
    },
    "offertes.csv",
    5,
    "accountmanager",
  ],
  [
    "column.not_turned",
    {
      "targets.csv": ["", "DELETE"],
      "doelen.csv": new TextEncoder().encode("team;maat;2026-09;2026-10;2026-11\nZuid;omzet;100;200;300\n"),
      "report.yaml": [
        atEnd,
        "files: { targets: { path: doelen.csv, columns: { measure: maat }, unpivot: { columns: [2026-10, 2026-09], name: from, value: value }, lasts: month } }\n",
      ],
    },
    "doelen.csv",
    1,
    "2026-11",
  ],
  [
    "targets.not_whole",
    {
      "report.yaml": [atEnd, "files: { targets: { every: month } }\n"],
      "targets.csv": [atEnd, "Noord;;15-11-2026;30-11-2026;bezoeken;1\n"],
    },
    "targets.csv",
    4,
    "vanaf",
  ],
  [
    "plausibility.all_open",
    {
      "offertes.csv": [atEnd, quotes(10, () => "02-03-2026;open;;100")],
      "report.yaml": [
        atEnd,
        "files: { offertes: { values: { uitslag: { gewonnen: open, verloren: open } } } }\n",
      ],
    },
    "offertes.csv",
    null,
    null,
  ],
  [
    "plausibility.none_won",
    {
      "offertes.csv": [
        "O1;101;02-03-2026;K1;gewonnen",
        `${quotes(10, () => "02-03-2026;verloren;30-03-2026;100")}O1;101;02-03-2026;K1;verloren`,
      ],
    },
    "offertes.csv",
    null,
    null,
  ],
  [
    "plausibility.attainment",
    {
      "offertes.csv": [
        atEnd,
        quotes(12, (i) => `02-0${3 + (i % 6)}-2026;gewonnen;09-0${3 + (i % 6)}-2026;1.000.000,00`),
      ],
    },
    "targets.csv",
    null,
    null,
  ],
  [
    "plausibility.type_stopped",
    {
      "activiteiten.csv": [
        atEnd,
        [
          ...days(1, 90).map((day) => `${day};101;bezoek;K1;;V${day};gedaan;3\n`),
          ...days(80, 140).map((day) => `${day};101;telefoon;K1;;T${day};gedaan;1\n`),
        ].join(""),
      ],
    },
    "activiteiten.csv",
    null,
    null,
  ],
  [
    "plausibility.out_of_scale",
    {
      "offertes.csv": [
        atEnd,
        quotes(24, (i) => `02-03-2026;gewonnen;30-03-2026;${i === 20 ? 900_000_000 : 1000 + i}`),
      ],
    },
    "offertes.csv",
    25,
    "waarde",
  ],
  [
    "workbook.no_sheet",
    { ...targetBook(100), "report.yaml": [atEnd, "files: { targets: { sheet: Blad2 } }\n"] },
    "targets.xlsx",
    null,
    null,
  ],
  [
    "workbook.other_sheets",
    {
      "targets.csv": ["", "DELETE"],
      "targets.xlsx": workbook({
        sheets: [
          { name: "Verkoop", rows: [targetHeadings, ["Zuid", "2026-01-01", "2026-12-31", "omzet", 100]] },
          { name: "Toelichting", rows: [["Versie 3"]] },
        ],
      }),
    },
    "targets.xlsx",
    null,
    null,
  ],
  ["workbook.hidden", targetBook(100, { hiddenRows: [2] }), "targets.xlsx", 2, null],
  [
    "workbook.merged",
    targetBook(100, { merged: ["A2:A3"] }, [null, "2026-01-01", "2026-12-31", "offertes", 10]),
    "targets.xlsx",
    2,
    null,
  ],
  ["workbook.error_value", targetBook({ error: "#N/A" }), "targets.xlsx", 2, null],
  ["workbook.no_result", targetBook({ formula: "SUM(B2:D2)" }), "targets.xlsx", 2, null],
  [
    "file.not_of_preset",
    { "report.yaml": [atEnd, "files: { quotes: { preset: hubspot } }\n"] },
    "offertes.csv",
    1,
    null,
  ],
];

function changedFolder(changes: Changes): string {
  const folder = changedCopy("dutch", {});
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    if (change instanceof Uint8Array) {
      writeFileSync(path, change);
      continue;
    }
    const [from, to] = change;
    if (to === "DELETE") rmSync(path);
    // Bytes that nobody has written take no room on the disk.
    else if (to === "HUGE") truncateSync(path, 2 ** 31);
    else if (from === atEnd) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, to, { flag: "a" });
    } else {
      const text = readFileSync(path, "utf8");
      expect(text).toContain(from);
      writeFileSync(path, text.replace(from, to));
    }
  }
  return folder;
}

const changed = (changes: Changes): ReadData => read(changedFolder(changes));

test.each(cases)("%s is told where it stands, in both languages", (rule, changes, file, line, column) => {
  const { problems } = changed(changes);
  const told = problems.filter((problem) => problem.rule === rule);
  expect(told.map((problem) => [problem.file, problem.line, problem.column])).toContainEqual([
    file,
    line,
    column,
  ]);
  for (const { message, message_nl } of told) {
    expect(message).toMatch(/^[A-Z"].*\.$/s);
    expect(message_nl).toMatch(/^[A-Z"].*\.$/s);
  }
});

test.each(cases)(
  "what is given to paste for %s works, or asks on, where anything is given",
  (rule, changes) => {
    const folder = changedFolder(changes);
    const { problems } = read(folder);
    const asked = problems.find((problem) => problem.rule === rule && problem.paste !== undefined);
    if (!asked) return;
    paste(folder, asked);
    const after = read(folder).problems;
    const isAnswered = !after.some(
      (each) => each.rule === rule && each.line === asked.line && each.column === asked.column,
    );
    // What only who knows it can fill in is refused, at its place, until it is filled in: a word, a rate, a
    // cell of a row.
    const isToFillIn = /"\?"|0\.00|;;/.test(asked.paste ?? "");
    expect(isAnswered || isToFillIn).toBe(true);
    if (!isToFillIn)
      expect(after.filter(({ file, severity }) => file === "report.yaml" && severity === "error")).toEqual(
        [],
      );
  },
);

test("every rule has a case", () => {
  const crooked = [...encodings, ...shapes, ...cells, ...hostile];
  const provoked = new Set([
    // It takes a machine without DuckDB: query/in-report.test.ts.
    "query.no_duckdb",
    // It takes somebody who writes while we read: changed-exports.test.ts.
    "file.changed",
    // It takes more than fifty thousand rows: bounded-time.test.ts.
    "file.not_read_further",
    // It takes the exports of two months: deliveries/faults.test.ts.
    ...faults.flatMap(([, , told]) => told.map((rule) => `delivery.${rule}`)),
    ...cases.map(([rule]) => rule),
    ...badCells.map(([, , , rule]) => rule),
    ...crooked.flatMap(({ problems = [] }) => problems.map((problem) => problem.split("@")[0] ?? "")),
  ]);
  expect(new Set(Object.keys(rules)).difference(provoked)).toEqual(new Set());
});

test.each(["error", "warning", "off"] as const)("a rule can be made %s", (severity) => {
  const { problems, hasErrors } = changed({
    "offertes.csv": ["29-05-2026;€ 800", "29-03-2026;€ 800"],
    "report.yaml": [atEnd, `rules: { quotes.closed_before_issued: ${severity} }\n`],
  });
  const told = problems.filter(({ rule }) => rule === "quotes.closed_before_issued");
  expect(told.map((problem) => problem.severity)).toEqual(severity === "off" ? [] : [severity]);
  expect(hasErrors).toBe(severity === "error");
});

test.each([
  ["a key", "threshold: { understaffed: 0.1 }", 'Bedoelde je "thresholds"?'],
  ["a threshold", "thresholds: { understafed: 0.1 }", 'Bedoelde je "understaffed"?'],
  ["a preset", "files: { targets: { preset: salesforc } }", 'Bedoelde je "salesforce"?'],
  ["a rule", "rules: { quotes.closed_before_isued: off }", 'Bedoelde je "quotes.closed_before_issued"?'],
  ["a column", "files: { quotes: { columns: { acount_id: x } } }", 'Bedoelde je "account_id"?'],
])("a slip of the pen in %s of report.yaml is answered with the nearest known one", (_, line, hint) => {
  const { problems } = changed({ "report.yaml": [atEnd, `${line}\n`] });
  const told = problems.filter(({ rule }) => rule === "settings.invalid");
  expect(told.map((problem) => problem.message_nl).join("")).toContain(hint);
  expect(told.map((problem) => problem.line)).toEqual([3]);
});
