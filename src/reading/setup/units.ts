import { foldKey, foldName } from "../fold.ts";
import type { FileProposal } from "./building.ts";
import { mailIn, namesUnder } from "./names-of-people.ts";
import type { SheetColumn } from "./sheet.ts";

const wordsIn = (text: string) => foldName(text).split(/[^\p{L}\p{N}]+/u);

/**
 * How targets call units of the file of employees, by the name there: `Verkoop Noord` is `Noord`. Only where
 * every team of the targets that is not a unit itself is a part of the name of one unit and of no other.
 */
export function unitsRenamed(
  units: SheetColumn | undefined,
  teams: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const own = [...(units?.words.keys() ?? [])];
  const has = new Set(own.map(foldKey));
  const others = [...teams].filter((team) => !has.has(foldKey(team)) && !isTotal(team));
  const renamed = new Map<string, string>();
  for (const team of others) {
    const words = wordsIn(team);
    const [unit, second] = own.filter((each) => words.every((word) => wordsIn(each).includes(word)));
    if (unit === undefined || second !== undefined || renamed.has(unit)) return new Map();
    renamed.set(unit, team);
  }
  return renamed;
}

const isTotal = (text: string) => /^(?:sub)?tota|^som$|^sum$|^gesamt|^summe/i.test(text.trim());

/**
 * The units of which nobody is named in the files of work, where at least half of the units have somebody who
 * is. None where no unit has.
 */
export function unitsWithoutSellers(
  { sheet, columns }: FileProposal,
  header: string,
  used: ReadonlySet<string>,
): string[] {
  const at = sheet.head.positionOf(header);
  const wanted = new Set([...used].map(foldKey));
  const numbers = sheet.head.positionOf(columns.get("person_id") ?? "");
  const source = (columns.get("name") ?? "").split(" + ");
  const selling = new Map<string, boolean>();
  for (const row of sheet.rows) {
    const unit = row[at]?.trim() ?? "";
    if (unit === "") continue;
    const [name = ""] = namesUnder({ ...sheet, rows: [row] }, source);
    const sells = [name, row[numbers] ?? "", mailIn(row) ?? ""].some((each) => wanted.has(foldKey(each)));
    selling.set(unit, (selling.get(unit) ?? false) || sells);
  }
  const idle = [...selling].filter(([, sells]) => !sells).map(([unit]) => unit);
  return idle.length * 2 > selling.size ? [] : idle;
}
