import { expect, test } from "vitest";
import { stageWord } from "./stage-word.ts";

const known = new Map([
  ["gewonnen", "won"],
  ["closed won", "won"],
  ["verloren", "lost"],
  ["offerte", "open"],
  ["won", "won"],
]);
const meant = (text: string) => stageWord(text, (word) => known.get(word.toLowerCase()));

test.each([
  ["5. Gewonnen", "won"],
  ["Gewonnen (NL)", "won"],
  ["Closed Won (Sales Pipeline)", "won"],
  ["Gewonnen 100%", "won"],
  ["Verloren (0%)", "lost"],
  ["Offerte 60%", "open"],
  ["Gewonnen (won)", "won"],
  ["Gewonnen 90%", null],
  ["Verloren 10%", null],
  ["Gewonnen (verloren)", null],
  ["Gewonnen", null],
  ["Onbekend (NL)", null],
  ["100%", null],
])("%s means %s", (text, value) => {
  expect(meant(text)).toBe(value);
});

const doubts =
  "no|not|non|niet|geen|nicht|kein|keine|maybe|mogelijk|pending|on hold|in de wacht|test|concept|draft|entwurf|provisional|voorlopig|vorläufig|verbal|verbally|mondeling|mündlich|cancelled|canceled|geannuleerd|storniert|withdrawn|ingetrokken|zurückgezogen|void|vervallen|reopened|heropend|duplicate|dubbel|doppelt|wrong|fout|verkeerd|?";
test.each(doubts.split("|"))("a stage with %s behind it in brackets may be none", (word) => {
  expect(meant(`Gewonnen (${word})`)).toBeNull();
});

test("a word within another is no doubt", () => {
  expect(meant("Gewonnen (Noord)")).toBe("won");
  expect(meant("Gewonnen (testen)")).toBe("won");
});

test("no name of a stage is longer than 200 characters", () => {
  expect(meant(`Gewonnen (${"x".repeat(189)})`)).toBe("won");
  expect(meant(`Gewonnen (${"x".repeat(190)})`)).toBeNull();
});
