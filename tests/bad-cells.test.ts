import { expect, test } from "vitest";
import { changedCopy, read } from "./folders.fixture.ts";

/** File, what stands in it, what is put there instead, and the one error that must come of it. */
const cases: [file: string, from: string, to: string, rule: string, line: number, column: string][] = [
  ["medewerkers.csv", "15-06-2023", "31-02-2023", "cell.not_a_date", 3, "in_dienst"],
  ["medewerkers.csv", ";0,8;", ";veel;", "cell.not_a_number", 3, "fte"],
  ["medewerkers.csv", ";0,8;", ";8,0;", "cell.out_of_range", 3, "fte"],
  [
    "medewerkers.csv",
    "01-01-2022;31-08-2026",
    "01-01-2022;31-08-2021",
    "team.end_before_start",
    4,
    "uit_dienst",
  ],
  [
    "medewerkers.csv",
    "103;Zoë",
    "101;Sanne de Wit;Noord;;1,0;01-01-2022;\r\n103;Zoë",
    "team.overlap",
    4,
    "in_dienst",
  ],
  ["medewerkers.csv", ";Zuid;", ";;", "cell.blank", 4, "team"],
  ["formatie.csv", "Noord;01-01-2026", "Noord;2026", "cell.not_a_date", 2, "vanaf"],
  ["formatie.csv", ";2,5", ";twee", "cell.not_a_number", 2, "fte"],
  ["formatie.csv", "31-12-2026", "31-12-2025", "strength.end_before_start", 2, "tot_en_met"],
  ["afwezigheid.csv", "13-07-2026", "gisteren", "cell.not_a_date", 2, "eerste_dag"],
  ["afwezigheid.csv", ";0,5\r\n;Zuid", ";half\r\n;Zuid", "cell.not_a_number", 3, "deel"],
  ["afwezigheid.csv", "102;;;", "199;;;", "absence.unknown_person", 2, "medewerkernummer"],
  ["afwezigheid.csv", "31-07-2026", "01-07-2026", "absence.end_before_start", 2, "laatste_dag"],
  ["afwezigheid.csv", ";Zuid;0,5;", ";Zuid;;", "absence.nobody", 4, "medewerkernummer"],
  ["klanten.csv", "15-02-2026", "15-02-26x", "cell.not_a_date", 3, "sinds"],
  ["klanten.csv", ";klant;B;", ";relatie;B;", "cell.unknown_word", 3, "status"],
  ["klanten.csv", ";B;102;", ";B;Joost;", "accounts.unknown_person", 3, "accountmanager"],
  ["klanten.csv", "K2;", "K1;", "accounts.duplicate_id", 3, "klantnummer"],
  ["klanten.csv", ";;31-07-2026", ";31-08-2026;31-07-2026", "accounts.end_before_start", 4, "tot_en_met"],
  ["contactpersonen.csv", "P3;", "P1;", "contacts.duplicate_id", 4, "contactpersoonnummer"],
  ["contactpersonen.csv", "P2;K1", "P2;", "cell.blank", 3, "klantnummer"],
  ["contactplan.csv", ";12;15;", ";vaak;15;", "cell.not_a_number", 2, "keer_per_jaar"],
  ["contactplan.csv", "15-01-2026", "ja", "cell.not_a_date", 3, "akkoord_op"],
  ["contactplan.csv", "101;A;;telefoon", "100;A;;telefoon", "plan.unknown_person", 3, "accountmanager"],
  ["contactplan.csv", ";0,30;", ";30;", "cell.out_of_range", 4, "scoringskans"],
  ["contactplan.csv", "101;A;;telefoon", ";A;klant;bezoek", "plan.overlap", 3, "middel"],
  ["activiteiten.csv", "13-04-2026", "13-14-2026", "cell.not_a_date", 3, "datum"],
  ["activiteiten.csv", ";gedaan;2", ";gedaan;twee", "cell.not_a_number", 3, "aantal"],
  ["activiteiten.csv", ";102;", ";1002;", "activities.unknown_person", 3, "accountmanager"],
  ["activiteiten.csv", ";A2;", ";A1;", "activities.duplicate_id", 3, "activiteitnummer"],
  ["activiteiten.csv", ";telefoon;", ";telefon;", "cell.unknown_word", 3, "soort"],
  ["offertes.csv", "13-04-2026;1.234,56", "32-04-2026;1.234,56", "cell.not_a_date", 2, "afgesloten_op"],
  ["offertes.csv", "1.234,56", "1.2OO", "cell.not_a_number", 2, "waarde"],
  ["offertes.csv", "O1;101", "O1;Piet", "quotes.unknown_person", 2, "accountmanager"],
  ["offertes.csv", "O2;", "O1;", "quotes.duplicate_id", 3, "offertenummer"],
  ["offertes.csv", "29-05-2026;€ 800", "29-03-2026;€ 800", "quotes.closed_before_issued", 3, "afgesloten_op"],
  ["offertes.csv", "13-04-2026;1.234,56", ";1.234,56", "quotes.closed_without_date", 2, "afgesloten_op"],
  ["targets.csv", "Noord;;01-01-2026", "Noord;;1 januari", "cell.not_a_date", 2, "vanaf"],
  ["targets.csv", ";45", ";veel", "cell.not_a_number", 3, "waarde"],
  ["targets.csv", "Zuid;103", "Zuid;113", "targets.unknown_person", 3, "accountmanager"],
  ["targets.csv", "31-03-2026", "31-03-2025", "targets.end_before_start", 3, "tot_en_met"],
  ["targets.csv", ";bezoeken;", ";bezoekjes;", "cell.unknown_word", 3, "maat"],
];

test.each(cases)(
  "%s with «%s» → «%s» gives one error, %s on line %i in %s",
  (file, from, to, rule, line, column) => {
    const folder = changedCopy("dutch", {
      [file]: (text) => {
        expect(text).toContain(from);
        return text.replace(from, to);
      },
    });
    const { problems, hasErrors } = read(folder);
    const errors = problems.filter((problem) => problem.severity === "error");
    expect(errors.map((error) => [error.file, error.rule, error.line, error.column])).toEqual([
      [file, rule, line, column],
    ]);
    expect(hasErrors).toBe(true);
    expect(errors[0]?.message_nl).toMatch(/\.$/);
    expect(errors[0]?.message).toMatch(/\.$/);
  },
);

test("every row that is read is used, rejected or skipped", () => {
  const broken = changedCopy("dutch", {
    "offertes.csv": (text) => text.replace("1.234,56", "x"),
    "activiteiten.csv": (text) => `${text}02-06-2026;101\r\n`,
  });
  for (const source of read(broken).sources) {
    expect(source.rowsUsed + source.rowsRejected + source.rowsSkipped).toBe(source.rowsRead);
  }
  expect(read(broken).sources.map((source) => source.rowsRejected)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 0]);
});

test("a column that looks like a reason for absence is not read, and its values are not repeated", () => {
  const folder = changedCopy("dutch", {
    "afwezigheid.csv": (text) =>
      text.replace("deel", "deel;reden").replace("31-07-2026;", "31-07-2026;;griep"),
  });
  const { problems, dataset } = read(folder);
  expect(problems.filter((problem) => problem.rule === "absence.reason_column")).toHaveLength(1);
  expect(JSON.stringify([problems, dataset.absences])).not.toContain("griep");
});
