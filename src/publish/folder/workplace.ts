import { basename, dirname, join } from "node:path";

/**
 * Where things lie while a site is published: beside the folder that was asked for, on one disk with it, so
 * that each step is a renaming. The sites for each audience lie in that folder, and what is half-made of them
 * does not: a web server shows what lies there.
 */
export interface Workplace {
  lock: string;
  /** The site while it is made. */
  building: string;
  /** The site of before, only between the two renamings that swap them. */
  before: string;
  /** A site of before that the new one is in the place of. */
  old: (count: number) => string;
  /** What somebody changed by hand in the site of before. */
  edited: string;
}

/** What lies beside a folder, by its name. */
export interface Leftover {
  /** `locking` is a lock that was not put there yet. */
  kind: "before" | "building" | "old" | "lock" | "locking";
  /** The site in the folder, by its name; empty where the folder is the site. */
  site: string;
  path: string;
}

/** The workplace of a folder, or of a site in it. */
export function workplace(folder: string, site = ""): Workplace {
  const beside = (name: string) => join(dirname(folder), `.${basename(folder)}.${name}`);
  const ofSite = site === "" ? "" : `-${site}`;
  return {
    lock: beside("lock"),
    building: beside(`building-${process.pid}${ofSite}`),
    before: beside(`before${ofSite}`),
    old: (count) => beside(`old-${count}${ofSite}`),
    edited: beside(`edited${ofSite}`),
  };
}

const kinds: [Leftover["kind"], RegExp][] = [
  ["before", /^before(?:-(.+))?$/],
  ["building", /^building-\d+(?:-(.+))?$/],
  ["old", /^old-\d+(?:-(.+))?$/],
  ["lock", /^lock$/],
  ["locking", /^lock-\d+$/],
];

/** What of a workplace is among the names beside a folder. */
export function leftovers(folder: string, names: readonly string[]): Leftover[] {
  const start = `.${basename(folder)}.`;
  return names.flatMap((name) => {
    const rest = name.startsWith(start) ? name.slice(start.length) : "";
    return kinds.flatMap(([kind, form]) => {
      const found = form.exec(rest);
      return found ? [{ kind, site: found[1] ?? "", path: join(dirname(folder), name) }] : [];
    });
  });
}

/**
 * The folders of which something lies among these names: a program of before put it beside each site, also
 * where that is in a folder that is served.
 */
export function leftoverNames(names: readonly string[]): string[] {
  const folders = names.flatMap((name) => /^\.(.+)\.(?:before|building-\d+|lock)$/.exec(name)?.[1] ?? []);
  return [...new Set(folders)];
}
