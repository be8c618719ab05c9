import { expect, test } from "vitest";
import { readLines } from "./reading.fixture.ts";

const asked = (header: string, words: readonly string[], mapping: object = {}) =>
  readLines(
    "activities",
    [`date;account_manager_id;type;${header}`, ...words.map((word) => `2026-10-05;K1;telefoon;${word}`)],
    { mapping },
  ).problems.filter(({ rule }) => rule === "activities.not_reached");

test("calls that reached nobody are asked, with the lines that leave them out", () => {
  const [told] = asked("Resultaat", ["Geen gehoor", "Gesproken", "Geen gehoor"]);
  expect(told).toMatchObject({ line: 2, column: "Resultaat" });
  expect(told?.message).toContain('"Geen gehoor" 2×: are these contacts?');
  expect(told?.paste).toBe('files:\n  activities:\n    skip: { "Resultaat": ["Geen gehoor"] }');
});

test("under another header, in other words, or where report.yaml says so, nothing is asked", () => {
  expect(asked("Opmerking", ["Geen gehoor"])).toEqual([]);
  expect(asked("Resultaat", ["Gesproken"])).toEqual([]);
  expect(asked("Resultaat", ["Geen gehoor", "Gesproken"], { skip: { Resultaat: ["Geen gehoor"] } })).toEqual(
    [],
  );
});
