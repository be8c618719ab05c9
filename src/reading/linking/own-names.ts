import type { DutchNames } from "../../contract/dutch-keys.ts";
import { fileContracts } from "../../contract/files.ts";
import { dutchKeysAt, dutchWordsAt, isMapping } from "../../contract/setting-at.ts";
import { columnNamed, kindNamed } from "../exports/settings/contract-names.ts";
import type { PlaceOf } from "../exports/settings/yaml-places.ts";
import { foldName } from "../fold.ts";

type Path = readonly string[];

/** The key of a place as report.yaml writes it; undefined where it stands nowhere. */
export type WrittenAt = (path: Path) => string | undefined;

/** A key that says the same as an earlier one beside it, in another language or spelling. */
interface SaidTwice {
  place: ReturnType<PlaceOf>;
  key: string;
  earlier: string;
}

/**
 * report.yaml under the canonical names of its keys, files and columns, and where each of them is written
 * otherwise.
 */
export interface OwnNames {
  plain: unknown;
  placeOf: PlaceOf;
  twice: readonly SaidTwice[];
  writtenAt: WrittenAt;
  /** Whether a setting, or what is said of a file, is named in Dutch. */
  isDutch: boolean;
}

/** Keys of a mapping below which headers of the export stand. */
const ofHeaders: ReadonlySet<string> = new Set(["skip", "only"]);

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The name that a Dutch one stands for, in whatever spelling. */
function ofDutch(names: DutchNames, key: string): string | undefined {
  const folded = foldName(key);
  return Object.entries(names).find(([, dutch]) => foldName(dutch) === folded)?.[0];
}

/** The column that a name is of, of the kind of file at a place. */
function columnAt([, kind = ""]: Path, name: string): string | undefined {
  const known = kindNamed(kind);
  return known && columnNamed(name, fileContracts[known]);
}

/**
 * The canonical name of a key that stands below a place; undefined where it is a header or word of an export,
 * or unknown.
 */
function nameAt(path: Path, key: string): string | undefined {
  if (path.length === 1 && path[0] === "files") return kindNamed(key);
  const names = dutchKeysAt(path);
  if (names) return Object.hasOwn(names, key) ? key : ofDutch(names, key);
  const [parent = ""] = path.slice(-1);
  return isMapping(path.slice(0, -1)) && !ofHeaders.has(parent) ? columnAt(path, key) : undefined;
}

/** The canonical form of a word that stands at a place: one that is chosen from, or the name of a column. */
function wordAt(path: Path, word: string): string {
  const [part = "", parent = ""] = [path.at(-1), path.at(-2)];
  const isColumn = parent === "unpivot" && (part === "name" || part === "rest" || part === "value");
  if (isColumn && isMapping(path.slice(0, -2))) return columnAt(path, word) ?? word;
  const words = Object.entries(dutchWordsAt(path) ?? {});
  return words.find(([, dutch]) => dutch === word)?.[0] ?? word;
}

/** A place of report.yaml under canonical names. */
export function canonicalPlace(path: Path): string[] {
  const canonical: string[] = [];
  for (const key of path) canonical.push(nameAt(canonical, key) ?? key);
  return canonical;
}

/** Visits a plain value from the top down, and gives it under canonical names. */
class Renaming {
  readonly written = new Map<string, string>();
  readonly twice: { above: Path; key: string; earlier: string }[] = [];
  isDutch = false;

  of(value: unknown, path: Path): unknown {
    if (typeof value === "string") return wordAt(path, value);
    if (Array.isArray(value)) return value.map((each, i) => this.of(each, [...path, String(i)]));
    return isMap(value) ? this.#map(value, path) : value;
  }

  #map(map: Record<string, unknown>, path: Path): Record<string, unknown> {
    const named: [string, unknown][] = [];
    const earlier = new Map<string, string>();
    for (const [key, value] of Object.entries(map)) {
      const name = nameAt(path, key) ?? key;
      const before = earlier.get(name);
      if (before !== undefined) {
        this.twice.push({ above: path, key, earlier: before });
        continue;
      }
      earlier.set(name, key);
      this.written.set(JSON.stringify([...path, name]), key);
      this.isDutch ||= name !== key && dutchKeysAt(path) !== undefined;
      named.push([name, this.of(value, [...path, name])]);
    }
    return Object.fromEntries(named);
  }
}

/**
 * Puts the Dutch names of settings, files and columns in report.yaml, in whatever spelling, under their
 * canonical names, so that the rest of the program knows one. What is told of a place there names it as it is
 * written. Of two keys that say the same the first is taken.
 */
export function withOwnNames(value: unknown, placeOf: PlaceOf): OwnNames {
  const renaming = new Renaming();
  const plain = renaming.of(value, []);
  const writtenAt: WrittenAt = (path) => renaming.written.get(JSON.stringify(path));
  const asWritten = (path: readonly PropertyKey[]) =>
    path.map((part, i) => writtenAt(path.slice(0, i + 1).map(String)) ?? part);
  const { isDutch } = renaming;
  const twice = renaming.twice.map(({ above, ...said }) => {
    return { ...said, place: placeOf([...asWritten(above), said.key]) };
  });
  return { plain, placeOf: (path) => placeOf(asWritten(path)), twice, writtenAt, isDutch };
}
