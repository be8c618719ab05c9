import { expect, test } from "vitest";
import { readLines } from "../reading.fixture.ts";
import { notReachedIn, saysWhatCame } from "./not-reached.ts";

test.each([
  "Call outcome|Call result|Call disposition|CallDisposition|Disposition|Outcome|Result",
  "Gespreksresultaat|Uitkomst van gesprek|Uitkomst gesprek|Belresultaat|Resultaat|Uitkomst",
  "Meeting outcome|Meeting result|Meetingresultaat|Resultaat van meeting|Uitkomst van meeting",
  "Meetingergebnis|Meeting-Ergebnis|Terminergebnis",
  "Anrufergebnis|Ergebnis des Anrufs|Gesprächsergebnis|Ergebnis|CALL OUTCOME",
])("under each of %s stands what came of a call or meeting", (headers) => {
  for (const header of headers.split("|")) expect(saysWhatCame(header), header).toBe(true);
});

test.each(["Opmerking", "Status", "Call type", ""])("under '%s' it does not", (header) => {
  expect(saysWhatCame(header)).toBe(false);
});

/** The words that say that nobody was reached: as the word, its calls, its other rows, and its first call. */
const found = (rows: readonly (readonly [text: string, type: string | null])[]) => {
  const texts = [...new Set(rows.map(([text]) => text))];
  const codes = Int32Array.from(rows, ([text]) => texts.indexOf(text));
  return notReachedIn(texts, codes, (row) => rows[row]?.[1] ?? null).map(
    ({ text, times, others, row }) => `${text} ${times} ${others} ${row}`,
  );
};

test.each([
  "Canceled|Cancelled|No show|Rescheduled|Geannuleerd|Niet verschenen|Niet op komen dagen|Verplaatst|Verzet",
  "Abgesagt|Storniert|Nicht erschienen|Verschoben|Afgezegd|Niet doorgegaan",
  "No answer|No response|Not answered|Unanswered|Not reached|Not connected|Missed",
  "Busy|Left voicemail|Left voice mail|Voicemail|Left message|Left live message|Wrong number|Bad number",
  "Geen gehoor|Geen antwoord|Niet bereikt|Niet opgenomen|In gesprek|Bezet|Gemist",
  "Voicemail ingesproken|Voicemail achtergelaten|Bericht achtergelaten|Verkeerd nummer",
  "Keine Antwort|Nicht erreicht|Nicht erreichbar|Nicht angenommen|Besetzt|Mailbox",
  "Voicemail hinterlassen|Nachricht hinterlassen|Falsche Nummer|Verpasst|NO ANSWER",
])("with each of %s nobody was reached", (words) => {
  for (const word of words.split("|")) expect(found([[word, "call"]])).toEqual([`${word} 1 0 0`]);
});

test("the most frequent stand first, each with its first call; other words and types are none", () => {
  expect(
    found([
      ["Gesproken", "call"],
      ["Gemist", "visit"],
      ["Bezet", null],
      ["Bezet", "video"],
      ["Bezet", "call"],
      ["Geen antwoord", "email"],
    ]),
  ).toEqual(["Bezet 2 0 3", "Gemist 1 0 1"]);
});

test("rows of e-mails, events and other work are counted apart: without a response there was one all the same", () => {
  expect(
    found([
      ["No response", "email"],
      ["No response", "call"],
      ["No response", "event"],
      ["No response", "other"],
    ]),
  ).toEqual(["No response 1 3 1"]);
});

const asked = (rows: readonly string[], mapping: object = {}) =>
  readLines("activities", ["date;account_manager_id;type;Resultaat", ...rows], { mapping }).problems.find(
    ({ rule }) => rule === "activities.not_reached",
  );

test("a word that stands with other types is told, and not left out by the lines to paste", () => {
  const told = asked([
    "2026-10-05;K1;telefoon;Geen gehoor",
    "2026-10-05;K1;telefoon;Geen antwoord",
    "2026-10-05;K1;e-mail;Geen antwoord",
  ]);
  expect(told?.message).toContain(
    '"Geen antwoord" 1×, "Geen gehoor" 1×: are these contacts? With other types stands "Geen antwoord" 1× too',
  );
  expect(told?.message_nl).toContain('zijn dat contacten? Bij andere soorten staat ook "Geen antwoord" 1×');
  expect(told?.paste).toBe('files:\n  activities:\n    skip: { "Resultaat": ["Geen gehoor"] }');
});

test("what is planned, or cannot be read, is not asked", () => {
  const headers = "date;account_manager_id;type;status;Resultaat";
  const { told } = readLines("activities", [
    headers,
    "2026-10-05;K1;telefoon;gepland;Geen gehoor",
    "2026-13-05;K1;telefoon;gedaan;Geen gehoor",
  ]);
  expect(told.filter((each) => each.startsWith("activities"))).toEqual([]);
});
