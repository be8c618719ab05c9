import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { unlessRefused } from "./unless-refused.ts";

const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1);

/**
 * The name of everything in a folder and below, in order, with where each link leads. Links are followed; a folder that several lead to, or that
 * holds itself, is listed once. What cannot be looked into has its name alone, and a folder that is not there none.
 */
export function namesIn(folder: string): string[] {
  const root = unlessRefused(() => realpathSync(folder)) ?? folder;
  const listed = new Set<string>();

  const below = (place: string, way: string): string[] => {
    const real = unlessRefused(() => realpathSync(place));
    if (real === null || listed.has(real)) return [];
    listed.add(real);
    const entries = unlessRefused(() => readdirSync(place, { withFileTypes: true })) ?? [];
    return entries.toSorted(byName).flatMap((entry) => named(entry, join(place, entry.name), way));
  };

  const named = (entry: Dirent, place: string, way: string): string[] => {
    const name = `${way}${entry.name}`;
    if (entry.isDirectory()) return [`${name}/`, ...below(place, `${name}/`)];
    if (!entry.isSymbolicLink()) return [name];
    const end = unlessRefused(() => realpathSync(place));
    if (end === null) return [`${name} leads nowhere`];
    const isFolder = unlessRefused(() => statSync(place).isDirectory()) === true;
    const link = `${name} leads to ${relative(root, end).split(sep).join("/")}`;
    return isFolder ? [link, ...below(place, `${name}/`)] : [link];
  };

  return below(folder, "");
}
