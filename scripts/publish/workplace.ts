import { basename, dirname, join } from "node:path";

/**
 * Where things lie while a site is published: beside the folder that was asked for, on one disk with it, so that each step is a renaming. The sites for each audience
 * lie in that folder, and what is half-made of them does not: a web server shows what lies there.
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
  kind: "before" | "building" | "old" | "lock";
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

/** What of a workplace is among the names beside a folder. Half a lock is not told: whoever takes a lock takes it away. */
export function leftovers(folder: string, names: readonly string[]): Leftover[] {
  const start = `.${basename(folder)}.`;
  return names.flatMap((name) => {
    if (!name.startsWith(start)) return [];
    const found = /^(before|building-\d+|old-\d+|lock)(?:-(.+))?$/.exec(name.slice(start.length));
    const kind = found?.[1]?.replace(/-\d+$/, "");
    const path = join(dirname(folder), name);
    const site = found?.[2] ?? "";
    const isKnown = kind === "before" || kind === "building" || kind === "old" || kind === "lock";
    return isKnown ? [{ kind, site, path }] : [];
  });
}

/** The folders of which something lies among these names: a program of before put it beside each site, also where that is in a folder that is served. */
export function leftoverNames(names: readonly string[]): string[] {
  const folders = names.flatMap((name) => /^\.(.+)\.(?:before|building-\d+|lock)$/.exec(name)?.[1] ?? []);
  return [...new Set(folders)];
}
