import { expect, test } from "vitest";
import { readLines } from "../reading.fixture.ts";

interface Said {
  /** The header that the outcome is read from. */
  outcome: string;
  values?: Readonly<Record<string, string>>;
}

const words = { ja: "won", nee: "lost" };

/** What is asked of quotes of which the outcome is read from one of two boxes. */
function asked(headers: string, rows: readonly string[], { outcome, values = words }: Said) {
  const { problems } = readLines(
    "quotes",
    [`account_manager_id;issued_on;${headers}`, ...rows.map((row) => `K1;2026-10-01;${row}`)],
    { mapping: { columns: { outcome }, values: { outcome: values } } },
  );
  return problems.find(({ rule }) => rule === "quotes.won_alone");
}
const won = { outcome: "Gewonnen" };

test("an outcome read from one box of two is asked where the other says that quotes are still open", () => {
  const told = asked("Gewonnen;Gesloten", ["ja;ja", "nee;ja", "nee;nee", "nee;nee"], won);
  expect(told).toMatchObject({ line: 4, column: "Gewonnen", value: "nee" });
  expect(told?.message).toContain(
    "The outcome comes from Gewonnen alone: 3 read as lost, and by Gesloten, which stands beside it, 2 of those open.",
  );
  expect(told?.message_nl).toContain(
    "De uitslag komt uit Gewonnen alleen: 3 als verloren gelezen, en volgens Gesloten, die ernaast staat, daarvan 2 open.",
  );
  expect(told?.paste).toBe(
    [
      "files:",
      "  quotes:",
      "    columns: { outcome: [ Gesloten, Gewonnen ] }",
      "    values: { outcome: { ja ja: won, ja nee: lost, nee nee: open } }",
    ].join("\n"),
  );
});

test("so it is where it is read from the box that says whether a quote is closed", () => {
  const told = asked("IsClosed;IsWon", ["true;true", "true;false", "false;false"], {
    outcome: "IsClosed",
    values: { true: "won", false: "open" },
  });
  expect(told).toMatchObject({ line: 3, value: "true" });
  expect(told?.message).toContain("2 read as won, and by IsWon, which stands beside it, 1 of those lost.");
  expect(told?.paste).toContain("columns: { outcome: [ IsClosed, IsWon ] }");
  expect(told?.paste).toContain("{ true true: won, true false: lost, false false: open }");
});

test("where both boxes say the same, nothing is, nor where they contradict each other or say nothing", () => {
  expect(asked("Gewonnen;Gesloten", ["ja;ja", "nee;ja"], won)).toBeUndefined();
  expect(asked("Gewonnen;Gesloten", ["ja;nee", "nee;", "nee;misschien"], won)).toBeUndefined();
});

test("one that is not active and has no chance is lost, a certain one is won", () => {
  const values = { ja: "open", nee: "won" };
  const told = asked("Actief;Waarschijnlijkheid", ["ja;20", "ja;100", "nee;0", "nee;50"], {
    outcome: "Actief",
    values,
  });
  expect(told).toMatchObject({ line: 3, value: "ja" });
  expect(told?.message).toContain(
    "2 read as open, and by Waarschijnlijkheid, which stands beside it, 1 of those won.",
  );
  expect(told?.paste).toContain("columns: { outcome: [ Actief, Waarschijnlijkheid ] }");
  expect(told?.paste).toContain("ja 100: won");
  expect(told?.paste).toContain("nee 0: lost");
  const lost = asked("Actief;Waarschijnlijkheid", ["ja;20", "nee;0"], { outcome: "Actief", values });
  expect(lost?.message).toContain(
    "1 read as won, and by Waarschijnlijkheid, which stands beside it, 1 of those lost.",
  );
});

test.each([
  ["IsWon", "IsClosed"],
  ["Is Won", "Is Closed"],
  ["Won", "Closed"],
  ["Gewonnen", "Gesloten"],
  ["Is Closed Won", "Geschlossen"],
  ["WON", "Is Deal Closed?"],
])("%s and %s are two boxes", (own, other) => {
  expect(asked(`${own};${other}`, ["nee;nee"], { outcome: own })?.message).toContain(`by ${other}, which`);
});

test.each([
  ["active", "probability"],
  ["Actief", "Waarschijnlijkheid"],
  ["Aktiv", "Wahrscheinlichkeit"],
])("so are %s and %s", (own, other) => {
  expect(asked(`${own};${other}`, ["ja;0", "nee;0"], { outcome: own })?.message).toContain(
    `by ${other}, which`,
  );
});

test("other headers are no boxes, nor are they in another kind of file", () => {
  expect(asked("Gewonnen;Actief", ["nee;nee"], won)).toBeUndefined();
  expect(asked("Gewonnen;Opmerking", ["nee;nee"], won)).toBeUndefined();
});

test("a word that does not stand in a box is that which belongs to the other", () => {
  expect(asked("Gewonnen;Gesloten", ["nee;nee"], won)?.paste).toContain(
    "{ ja ja: won, ja nee: lost, nee nee: open }",
  );
  const english = { outcome: "Won", values: { yes: "won", no: "lost" } };
  expect(asked("Won;Closed", ["no;no"], english)?.paste).toContain(
    "{ yes yes: won, yes no: lost, no no: open }",
  );
});
