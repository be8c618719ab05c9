import type { Files } from "../field/field.fixture.ts";
import { csvOf, type Exports, exportsOf, filesOf, type Row } from "./organisation.fixture.ts";

export const [activities, quotes, accounts] = ["activiteiten.csv", "offertes.csv", "klanten.csv"] as const;

export const monthOf = (date = "") => `${date.slice(6)}-${date.slice(3, 5)}`;
export const isOf = (month: string) => (row: Row) => monthOf(row.datum ?? row.offertedatum) === month;
const isOctober = isOf("2026-10");
const isZuid = ({ accountmanager }: Row) => (Number(accountmanager) - 101) % 3 === 1;

export type Change = (exports: Exports) => Exports | Files;

/** Rows of a file of which only some are there. */
export const only =
  (file: string, is: (row: Row, i: number) => boolean): Change =>
  (exports) => ({ ...exports, [file]: (exports[file] ?? []).filter(is) });

/** Rows of a file of which each is made another. */
export const each =
  (file: string, of: (row: Row, i: number) => Row): Change =>
  (exports) => ({ ...exports, [file]: (exports[file] ?? []).map(of) });

export const first = (count: number, is: (row: Row) => boolean) => {
  let seen = 0;
  return (row: Row) => !(is(row) && seen++ < count);
};

const inCents = (amount = "") => amount.replace(",", "");
const segments: Record<string, string> = { A: "Goud", B: "Zilver", C: "Brons" };
const swapped: Record<string, string> = { gewonnen: "verloren", verloren: "gewonnen" };
const next: Record<string, string> = { A: "B", B: "C", C: "A" };

/** One thing that goes wrong with the exports of October, what is told, and a part of its sentence. */
export const faults: readonly [what: string, change: Change, told: string[], said: string][] = [
  [
    "a third of August's visits",
    only(activities, (row, i) => !(isOf("2026-08")(row) && row.soort === "bezoek" && i % 3 === 0)),
    ["rows_gone"],
    "August 2026 has 31% fewer visits in this export than in that of the edition of September 2026: 72 → 50.",
  ],
  [
    "twelve quotes of July",
    only(quotes, first(12, isOf("2026-07"))),
    ["rows_gone"],
    "July 2026 has 18% fewer quotes in this export than in that of the edition of September 2026: 66 → 54.",
  ],
  [
    "a whole team",
    only(activities, (row) => !isZuid(row)),
    ["rows_gone"],
    "6,204 → 4,161 (33% fewer); most in July 2025: 330 → 219. Of team Zuid nothing or nearly nothing is left: those were 2,043 rows.",
  ],
  [
    "a whole team in the new month",
    only(activities, (row) => !(isZuid(row) && isOctober(row))),
    ["team_silent"],
    "Of team Zuid (3 people) there are no activities after September 2026, and in that month 95.",
  ],
  [
    "one person, no rows lost",
    each(activities, (row) => ({
      ...row,
      accountmanager: row.accountmanager === "101" ? "102" : (row.accountmanager ?? ""),
    })),
    ["people_gone"],
    "Of Persoon A nothing or nearly nothing is left: those were 689 rows.",
  ],
  [
    "one type",
    only(activities, ({ soort }) => soort !== "video"),
    ["rows_gone"],
    'All 901 video calls of January 2025 to September 2026 are gone since the edition of September 2026: 901 → 0. In soort there is no "video" (901×) any more.',
  ],
  [
    "one type under a new name",
    each(activities, (row) => ({
      ...row,
      soort: row.soort === "video" ? "videocall" : (row.soort ?? ""),
    })),
    ["new_word"],
    'In soort there is "videocall" (943×), which the edition of September 2026 did not have. In soort there is no "video" (901×) any more.',
  ],
  [
    "one type as another",
    each(activities, (row) => ({
      ...row,
      soort: row.soort === "video" ? "bezoek" : (row.soort ?? ""),
    })),
    ["rows_gone"],
    "January 2025 to September 2026 has as many rows as in the edition of September 2026, but fewer video calls: 901 → 0. The others now count as something else.",
  ],
  [
    "all but open quotes",
    only(quotes, ({ uitslag }) => uitslag === "open"),
    ["rows_gone"],
    'In uitslag there is no "verloren" (590×) and "gewonnen" (401×) any more.',
  ],
  [
    "all but somebody's own",
    only(activities, ({ accountmanager }) => accountmanager === "101"),
    ["rows_gone"],
    "Only rows of Persoon A are left in it, and of 8 others none.",
  ],
  [
    "all but this year",
    only(activities, ({ datum = "" }) => datum.endsWith("2026")),
    ["begins_later"],
    "This export begins on 2026-01-01: 3,590 activities of January 2025 to December 2025, which were in the export of the edition of September 2026, are gone.",
  ],
  [
    "all but the new month",
    only(activities, isOctober),
    ["begins_later"],
    "This export begins on 2026-10-01: 6,204 activities",
  ],
  [
    "all of it",
    (exports) => ({ ...filesOf(exports), [activities]: "datum;accountmanager;soort\n" }),
    ["rows_gone"],
    "All 6,204 activities of January 2025 to September 2026 are gone",
  ],
  [
    "the file",
    ({ "targets.csv": _, ...others }) => others,
    ["file_gone"],
    "With the edition of September 2026 there was targets.csv, with 9 rows; now there is no file of this kind.",
  ],
  [
    "targets of a year that is over",
    only("targets.csv", ({ vanaf = "" }) => !vanaf.endsWith("2025")),
    ["rows_gone"],
    "All 3 rows of targets of January 2025 are gone",
  ],
  [
    "a month that is there twice",
    (exports) => ({
      ...exports,
      [activities]: (exports[activities] ?? []).flatMap((row) =>
        isOf("2026-06")(row) ? [row, { ...row, activiteitnummer: `X${row.activiteitnummer}` }] : [row],
      ),
    }),
    ["rows_added"],
    "300 activities of June 2026 were added since the edition of September 2026: 300 → 600. That is twice as many: do the same rows stand there twice?",
  ],
  [
    "half of the new month",
    only(activities, (row, i) => !isOctober(row) || i % 2 === 0),
    ["few_rows"],
    "October 2026 has 149 activities, and no month of the year before fewer than 268.",
  ],
  [
    "the second half of the new month",
    only(activities, (row) => !(isOctober(row) && (row.datum ?? "") > "15")),
    ["ends_early"],
    "The activities end after 2026-10-14, while the other exports go on to 2026-10-30; about 155 were to be expected.",
  ],
  [
    "the new month: the file of last month",
    (exports) => ({
      ...filesOf(exports),
      [activities]: filesOf(exportsOf({ until: "2026-09" }))[activities] ?? "",
    }),
    ["same_file"],
    "The activities end after 2026-09-30, as with the edition of September 2026, while the other exports go on to 2026-10-30; about 290 were to be expected.",
  ],
  [
    "the new month: the file of last month under a new name",
    ({ [activities]: _, ...others }) => ({
      ...filesOf(others),
      "oktober.csv": filesOf(exportsOf({ until: "2026-09" }))[activities] ?? "",
      "report.yaml": "files: { activities: { path: oktober.csv } }\n",
    }),
    ["same_file"],
    "Byte for byte the file that was there already with the edition of September 2026, under another name: oktober.csv = activiteiten.csv.",
  ],
  [
    "the cents of amounts",
    each(quotes, (row) => ({ ...row, waarde: inCents(row.waarde) })),
    ["scale"],
    "waarde 2,681 → 268,085 (100 times as large, January 2025 to September 2026).",
  ],
  [
    "the cents of the new month's amounts",
    each(quotes, (row) => ({
      ...row,
      waarde: isOctober(row) ? inCents(row.waarde) : (row.waarde ?? ""),
    })),
    ["scale"],
    "(100 times as large, October 2026)",
  ],
  [
    "two of five amounts",
    each(quotes, (row, i) => ({ ...row, waarde: i % 5 < 2 ? "" : (row.waarde ?? "") })),
    ["blanks"],
    "Since the edition of September 2026: waarde 0% → 40% blank (437 cells).",
  ],
  [
    "the accounts of the new month's activities",
    each(activities, (row) => ({ ...row, klantnummer: isOctober(row) ? "" : (row.klantnummer ?? "") })),
    ["blanks"],
    "klantnummer 0% → 100% of what was added blank (298 cells).",
  ],
  [
    "a column",
    each(activities, ({ klantnummer: _, ...row }) => row),
    ["column_gone"],
    "In the edition of September 2026 there was a column that is not there now: klantnummer (filled 6,204 times).",
  ],
  [
    "a third of the accounts",
    only(accounts, (_, i) => i % 3 > 0),
    ["accounts_gone"],
    "Of the 270 accounts of the edition of September 2026 90 are gone (33%). They were of Persoon A (30), Persoon D (30), and Persoon G (30).",
  ],
  [
    "the numbers of accounts",
    each(accounts, (row) => ({ ...row, klantnummer: `N${row.klantnummer}` })),
    ["accounts_gone"],
    "Not one number is the same: were the accounts numbered anew?",
  ],
  [
    "account managers",
    each(accounts, (row, i) => ({ ...row, accountmanager: String(101 + ((i * 7 + 3) % 9)) })),
    ["accounts_moved"],
    "on 2026-09-30 180 have another account manager (at first Persoon A (30),",
  ],
  [
    "the words of segments",
    each(accounts, (row) => ({ ...row, segment: segments[row.segment ?? ""] ?? "" })),
    ["new_word"],
    'In segment there is "Brons" (91×), "Goud" (90×), and "Zilver" (89×)',
  ],
  [
    "the segments",
    each(accounts, (row) => ({ ...row, segment: next[row.segment ?? ""] ?? "" })),
    ["accounts_moved"],
    "on 2026-09-30 270 have another segment now.",
  ],
  [
    "the order of dates",
    each(activities, (row) => ({ ...row, datum: (row.datum ?? "").split("-").reverse().join("-") })),
    ["read_otherwise"],
    "order of dates day-month-year → year-month-day",
  ],
  [
    "the delimiter",
    (exports) => ({ ...filesOf(exports), [activities]: csvOf(exports[activities] ?? [], ",") }),
    ["read_otherwise"],
    'delimiter ";" → ","',
  ],
  [
    "quotes that were won count as lost",
    each(quotes, (row) => ({
      ...row,
      uitslag: row.uitslag === "gewonnen" ? "verloren" : (row.uitslag ?? ""),
    })),
    ["word_gone"],
    'In uitslag there is no "gewonnen" (401×) any more. So often it stood in the edition of September 2026.',
  ],
  [
    "won and lost changed places",
    each(quotes, (row) => ({ ...row, uitslag: swapped[row.uitslag ?? ""] ?? row.uitslag ?? "" })),
    ["word_fewer"],
    'In uitslag there is less than in the edition of September 2026, though no rows are gone: "verloren" ',
  ],
  [
    "a fifth of the lost ones count as won",
    each(quotes, (row, i) =>
      row.uitslag === "verloren" && i % 5 === 0 ? { ...row, uitslag: "gewonnen" } : row,
    ),
    ["word_fewer"],
    '"verloren" ',
  ],
  [
    "a word that means something else",
    (exports) => ({
      ...filesOf(exports),
      "report.yaml": "files: { quotes: { values: { outcome: { gewonnen: lost } } } }\n",
    }),
    ["word_meaning"],
    'In uitslag, since the edition of September 2026: "gewonnen" (418×) was won and is now lost.',
  ],
];
