import { expect, test } from "vitest";
import { TextCells } from "./cells.ts";
import { headingTest } from "./heading-again.ts";

const isAgain = (headers: readonly string[], cells: readonly string[]) =>
  headingTest(headers)(new TextCells().of(cells));

test.each([
  [["Naam", "Team"], ["Naam", "Team"], true],
  [["Naam", "Team"], ["NAAM", "team."], true],
  [["Naam", "Start_date"], ["naam", "start date"], true],
  [["Naam", "Team"], ["Naam", "Noord"], false],
  [["Naam", "Team"], ["Team", "Naam"], false],
  [["Naam", "Team", ""], ["Naam", "Team", ""], true],
  [["Één", "Team"], ["één", "Team"], true],
  [["Naam", ""], ["Naam", ""], false],
  [["Naam"], ["Naam"], false],
])("under the headers %j the row %j is the headers again: %s", (headers, cells, isHeading) => {
  expect(isAgain(headers, cells)).toBe(isHeading);
});
