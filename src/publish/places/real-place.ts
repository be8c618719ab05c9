import { lstatSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, parse, resolve, sep } from "node:path";
import { codeOf } from "../../command/or-null-on-io-error.ts";

/** What lies at a path, and where it really is, links followed. */
export interface RealPlace {
  /** Whole, without links as far as it is there. */
  real: string;
  kind: "nothing" | "folder" | "file" | "other";
}

/** Why a path is no place. */
export class NoPlace extends Error {}

function nextPlace(at: string, name: string): string {
  if (name === "..") return dirname(at);
  const next = join(at, name);
  try {
    if (!lstatSync(next).isSymbolicLink()) return next;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return next;
    throw error;
  }
  try {
    return realpathSync.native(next);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    throw new NoPlace(`${next} is a link that leads nowhere.`);
  }
}

/** Follows a path name by name, as the machine does: `..` leads to above where a link leads to. */
function followed(path: string): string {
  const { root } = parse(path);
  const names = path.slice(root.length).split(sep === "\\" ? /[\\/]/ : sep);
  return names.filter((name) => name !== "" && name !== ".").reduce(nextPlace, root);
}

function kindOf(place: string): RealPlace["kind"] {
  try {
    const status = statSync(place);
    if (status.isDirectory()) return "folder";
    return status.isFile() ? "file" : "other";
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "nothing";
    throw error;
  }
}

/** Words for why the machine cannot follow a path; undefined where it is something else. */
function whyNot(path: string, error: unknown): string | undefined {
  const words: Record<string, string> = {
    ENOTDIR: `${path} leads through a file as if it were a folder.`,
    ELOOP: `${path} leads through links that lead to each other.`,
    ENAMETOOLONG: `${path} has a name that is too long for this disk.`,
    EACCES: `${path} lies where you may not look.`,
    EPERM: `${path} lies where you may not look.`,
  };
  return words[codeOf(error) ?? ""];
}

/**
 * Where a path really leads; what is not there yet is there by its text. @throws NoPlace for a link that
 * leads nowhere or in a circle, for a way through a file, for a name that is too long, and where `..` behind
 * a link can be read in two ways.
 */
export function realPlace(said: string): RealPlace {
  const whole = resolve(said);
  // Not yet shortened: `link/..` is the folder of the link to one, and the folder above where it leads to
  // another. To Windows it is the first.
  const asTyped = sep === "\\" ? whole : isAbsolute(said) ? said : `${process.cwd()}${sep}${said}`;
  try {
    const real = followed(whole);
    if (followed(asTyped) !== real) {
      throw new NoPlace(
        `${said} can be read in two ways: ".." stands behind a link. Write the path without it.`,
      );
    }
    // As the disk spells it, where it is there.
    return kindOf(real) === "nothing"
      ? { real, kind: "nothing" }
      : { real: realpathSync.native(real), kind: kindOf(real) };
  } catch (error) {
    const words = whyNot(said, error);
    throw words === undefined ? error : new NoPlace(words);
  }
}
