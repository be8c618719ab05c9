import { foldName } from "../../fold.ts";
import type { CellValue } from "../cell-meaning.ts";
import { stageName } from "./stage-name.ts";

/** No name of a stage is longer. */
const longestStage = 200;

/** Words in brackets that may turn what stands before them around. */
const doubtful = [
  String.raw`no|not|non|niet|geen|nicht|kein\w*|maybe|mogelijk|pending|on hold|in de wacht|test`,
  "concept|draft|entwurf|provisional|voorlopig|vorläufig|verbal|verbally|mondeling|mündlich",
  String.raw`cancel\w*|geannuleerd|storniert|withdrawn|ingetrokken|zurückgezogen|void|vervallen`,
  String.raw`reopen\w*|heropend|duplicate|dubbel|doppelt|wrong|fout|verkeerd`,
];

const doubts = new RegExp(String.raw`\b(?:${doubtful.join("|")})(?!\p{L})|\?`, "iu");

/** The chance with which a stage that is closed must agree. */
const chanceOf: Readonly<Record<string, number>> = { won: 100, lost: 0 };

/**
 * What a stage means that has its pipeline behind it in brackets, a number in front or a chance beside it:
 * what its name by itself means. Null where that is not known, or where what stands around it says something
 * else.
 */
export function stageWord(text: string, find: (word: string) => CellValue | undefined): CellValue {
  if (text.length > longestStage) return null;
  const { name, brackets, percent } = stageName(text);
  if (name === "" || name === text) return null;
  const value = find(name) ?? null;
  if (value === null || doubts.test(brackets)) return null;
  const said = [brackets, ...foldName(brackets).split(" ")].map((word) => find(word) ?? null);
  if (said.some((other) => other !== null && other !== value)) return null;
  const chance = chanceOf[String(value)];
  return percent === null || chance === undefined || chance === percent ? value : null;
}
