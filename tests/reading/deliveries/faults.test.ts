import { describe, expect, test } from "vitest";
import type { Files } from "../field/field.fixture.ts";
import { csvOf, type Exports, exportsOf, type Row } from "./organisation.fixture.ts";
import { filesOf, keptOf, toldOf, toldOfOctober } from "./two-deliveries.fixture.ts";

const [activities, quotes, accounts, team] = [
  "activiteiten.csv",
  "offertes.csv",
  "klanten.csv",
  "medewerkers.csv",
];

const monthOf = (date = "") => `${date.slice(6)}-${date.slice(3, 5)}`;
const isOf = (month: string) => (row: Row) => monthOf(row.datum ?? row.offertedatum) === month;
const isOctober = isOf("2026-10");
const isZuid = ({ accountmanager }: Row) => (Number(accountmanager) - 101) % 3 === 1;

type Change = (exports: Exports) => Exports | Files;

/** Rows of a file of which only some are there. */
const only =
  (file: string, is: (row: Row, i: number) => boolean): Change =>
  (exports) => ({ ...exports, [file]: (exports[file] ?? []).filter(is) });

/** Rows of a file of which each is made another. */
const each =
  (file: string, of: (row: Row, i: number) => Row): Change =>
  (exports) => ({ ...exports, [file]: (exports[file] ?? []).map(of) });

const first = (count: number, is: (row: Row) => boolean) => {
  let seen = 0;
  return (row: Row) => !(is(row) && seen++ < count);
};

const inCents = (amount = "") => amount.replace(",", "");
const segments: Record<string, string> = { A: "Goud", B: "Zilver", C: "Brons" };
const next: Record<string, string> = { A: "B", B: "C", C: "A" };

/** One thing that goes wrong with the exports of October, what is told, and a part of its sentence. */
const faults: readonly [what: string, change: Change, told: string[], said: string][] = [
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
];

describe("what happens to exports between two deliveries is told once, with numbers", () => {
  test.each(faults)("%s", (_, change, told, said) => {
    const found = toldOfOctober(change);
    expect(found.map(({ rule }) => rule.replace("delivery.", ""))).toEqual(told);
    expect(found[0]?.message).toContain(said);
    expect(found[0]?.message).toContain("Ask whoever keeps the export.");
    expect(found[0]?.message_nl).toContain("Vraag het wie de export beheert.");
    expect(found[0]?.severity).toBe("warning");
  });

  test("in Dutch as in English", () => {
    const [told] = toldOfOctober(only(quotes, first(12, isOf("2026-07"))));
    expect(told?.message_nl).toBe(
      "Juli 2026 heeft in deze export 18% minder offertes dan in die van de editie van september 2026: 66 → 54. Vraag het wie de export beheert. Is het zo bedoeld, bewaar de maand dan (npm run freeze): dat is de nieuwe maat.",
    );
  });
});

const withSettings = (exports: Exports, yaml: string): Files => ({
  ...filesOf(exports),
  "report.yaml": yaml,
});

describe("words", () => {
  const onHold = each(quotes, (row, i) => ({
    ...row,
    uitslag: row.uitslag === "open" && i % 2 === 1 ? "op hold" : (row.uitslag ?? ""),
  }));

  test("a new one is told, also where report.yaml says what it means", () => {
    const yaml = 'files: { quotes: { values: { outcome: { "Op hold": open } } } }\n';
    const told = toldOfOctober((exports) => withSettings(onHold(exports) as Exports, yaml));
    expect(told.map(({ message }) => message.slice(0, 70))).toEqual([
      'In uitslag there is "op hold" (30×), which the edition of September 20',
    ]);
  });

  test("one that is read as something else says as what", () => {
    const yaml = "files: { activities: { values: { type: { video: visit } } } }\n";
    const told = toldOfOctober((exports) => withSettings(exports, yaml));
    expect(told.map(({ rule }) => rule)).toEqual(["delivery.rows_gone"]);
    expect(told[0]?.message).toContain('"video" (943×) was video and is now visit.');
  });

  test("one that means another outcome too", () => {
    const words = each(quotes, (row) => ({
      ...row,
      uitslag: row.uitslag === "open" ? "lopend" : (row.uitslag ?? ""),
    }));
    const yaml = (word: string) => `files: { quotes: { values: { outcome: { lopend: ${word} } } } }\n`;
    const before = withSettings(words(exportsOf({ until: "2026-09" })) as Exports, yaml("open"));
    const after = each(quotes, (row) => ({ ...row, afgesloten_op: row.afgesloten_op || "30-10-2026" }));
    const now = withSettings(
      after(words(exportsOf({ until: "2026-10" })) as Exports) as Exports,
      yaml("lost"),
    );
    const told = toldOf(keptOf(before, "2026-09"), now, "2026-10");
    expect(told.map(({ rule }) => rule)).toContain("delivery.word_meaning");
    expect(told.find(({ rule }) => rule === "delivery.word_meaning")?.message).toContain(
      "was open and is now lost",
    );
  });
});

describe("rules", () => {
  const noVideo = only(activities, ({ soort }) => soort !== "video");

  test("one that is off leaves room for what follows from it", () => {
    const told = toldOfOctober((exports) =>
      withSettings(noVideo(exports) as Exports, "rules: { delivery.rows_gone: off }\n"),
    );
    expect(told.map(({ rule }) => rule)).toEqual(["delivery.word_gone"]);
  });
});

describe("several files of a kind", () => {
  const byMonth = ({ [activities]: rows = [], ...others }: Exports): Files => ({
    ...filesOf(others),
    ...Object.fromEntries(
      [...Map.groupBy(rows, ({ datum }) => monthOf(datum))].map(([month, own]) => [
        `act-${month}.csv`,
        csvOf(own),
      ]),
    ),
    "report.yaml": 'files: { activities: { path: "act-*.csv" } }\n',
  });
  const kept = keptOf(byMonth(exportsOf({ until: "2026-09" })), "2026-09");

  test("a new file each month is no news", () => {
    expect(toldOfOctober(byMonth, kept)).toEqual([]);
  });

  test("one that is not read any more is named", () => {
    const told = toldOfOctober((exports) => {
      const { "act-2025-11.csv": _, ...others } = byMonth(exports);
      return others;
    }, kept);
    expect(told.map(({ rule }) => rule)).toEqual(["delivery.rows_gone"]);
    expect(told[0]?.message).toContain("All 268 activities of November 2025 are gone");
    expect(told[0]?.message).toContain("Not read any more: act-2025-11.csv.");
  });
});

test("letters with accents in another encoding are told; a file without them has none", () => {
  const accents = each(team, (row) => ({ ...row, naam: `Zoë ${row.naam}` }));
  const latin = (exports: Exports) => ({
    ...filesOf(exports),
    [team]: Buffer.from(csvOf(exports[team] ?? []), "latin1"),
  });
  const kept = keptOf(filesOf(accents(exportsOf({ until: "2026-09" })) as Exports), "2026-09");
  const told = toldOfOctober((exports) => latin(accents(exports) as Exports), kept);
  expect(told.map(({ message }) => message.slice(0, 86))).toEqual([
    "Read otherwise since the edition of September 2026: encoding utf-8 → windows-1252. See",
  ]);
  expect(toldOfOctober(latin)).toEqual([]);
});
