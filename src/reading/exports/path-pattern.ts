import { type Dirent, readdirSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import type { Bilingual } from "../../contract/vocabulary.ts";
import { withoutBraces } from "./braces.ts";
import { nameTest } from "./name-pattern.ts";

/**
 * A pattern is not longer, stands for no more patterns without braces, and no more names are looked at for
 * it.
 */
const longestPattern = 200;
const mostPatterns = 100;
const mostNames = 100_000;

export const isPattern = (path: string) => /[*?[{]/.test(path);

type Found = { files: string[] } | { fault: Bilingual };

const faults = {
  long: {
    nl: `Verwacht: een patroon van hooguit ${longestPattern} tekens.`,
    en: `Expected a pattern of at most ${longestPattern} characters.`,
  },
  many: {
    nl: `Verwacht: accolades die samen voor hooguit ${mostPatterns} patronen staan.`,
    en: `Expected braces that together stand for at most ${mostPatterns} patterns.`,
  },
  outside: { nl: "Verwacht: een patroon in de datamap.", en: "Expected a pattern in the data folder." },
  names: {
    nl: `Verwacht: een patroon waarvoor hooguit ${mostNames} namen worden bekeken; noem een map.`,
    en: `Expected a pattern for which at most ${mostNames} names are looked at; name a folder.`,
  },
} as const satisfies Record<string, Bilingual>;

/** A folder still to be looked through, and which parts of the pattern the names in it are held against. */
interface Place {
  way: string;
  parts: readonly number[];
}

/** Any number of folders, also none. */
const anyDepth = "**";

/** Looks through folders for the files that fit patterns, each folder once for a pattern. */
class Search {
  readonly #folder: string;
  readonly #entries = new Map<string, readonly Dirent[]>();
  readonly files = new Set<string>();
  looked = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Finds the files that fit one pattern, until too many names were looked at. */
  find(pattern: string): void {
    const parts = pattern.split("/").filter((part, i, all) => part !== anyDepth || all[i - 1] !== anyDepth);
    const tests = parts.map(nameTest);
    const places: Place[] = [{ way: "", parts: [0] }];
    for (let place = places.pop(); place && this.looked <= mostNames; place = places.pop()) {
      const { way } = place;
      const wanted = withEmptyDepth(place.parts, parts);
      for (const entry of this.#entriesOf(way)) {
        const path = `${way}${entry.name}`;
        const isHidden = entry.name.startsWith(".");
        const deeper = wanted.filter((i) => parts[i] === anyDepth && !isHidden && entry.isDirectory());
        const fitting = wanted.filter((i) => (parts[i] === anyDepth ? !isHidden : tests[i]?.(entry.name)));
        const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && this.#leadsToFolder(path));
        if (!isFolder && fitting.includes(parts.length - 1)) this.files.add(path);
        if (!isFolder) continue;
        const next = fitting.flatMap((i) => (parts[i] !== anyDepth && i + 1 < parts.length ? [i + 1] : []));
        const below = new Set([...deeper, ...next]);
        if (below.size > 0) places.push({ way: `${path}/`, parts: [...below] });
      }
    }
  }

  #entriesOf(way: string): readonly Dirent[] {
    const known = this.#entries.get(way) ?? this.#read(way);
    this.#entries.set(way, known);
    this.looked += known.length;
    return known;
  }

  #read(way: string): readonly Dirent[] {
    try {
      return readdirSync(join(this.#folder, way), { withFileTypes: true });
    } catch {
      // What cannot be looked into has no file that fits.
      return [];
    }
  }

  #leadsToFolder(path: string): boolean {
    try {
      return statSync(join(this.#folder, path)).isDirectory();
    } catch {
      // It leads nowhere: reading it says so.
      return false;
    }
  }
}

/** The parts with the one after each `**`, for it may stand for no folder at all. */
function withEmptyDepth(wanted: readonly number[], parts: readonly string[]): number[] {
  const after = wanted.flatMap((i) => (parts[i] === anyDepth && i + 1 < parts.length ? [i + 1] : []));
  return [...new Set([...wanted, ...after])];
}

/**
 * The files in a folder that a pattern fits, in the order of their names: `*`, `?`, `[a-z]`, `{a,b}`,
 * `{1..12}`, and `**` for folders of any depth, in any case. None where none fits; a fault where the pattern
 * leaves the folder or asks for more than is looked through. However it is written, it takes bounded time.
 */
export function filesOfPattern(folder: string, pattern: string): Found {
  if (pattern.length > longestPattern) return { fault: faults.long };
  const patterns = withoutBraces(pattern, mostPatterns);
  if (patterns === null) return { fault: faults.many };
  const search = new Search(folder);
  for (const each of new Set(patterns.map((one) => posix.normalize(one)))) {
    if (each.split("/")[0] === ".." || posix.isAbsolute(each)) return { fault: faults.outside };
    search.find(each);
    if (search.looked > mostNames) return { fault: faults.names };
  }
  return { files: [...search.files].sort() };
}
