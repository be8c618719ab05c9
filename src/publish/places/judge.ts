import type { Flavour, Relation } from "./relation.ts";

/** What a command may not write over: where it was started, the program, and the exports that it reads. */
export interface Guarded {
  working: string;
  program: string;
  data?: string | undefined;
}

/** Why nothing may be written at a place. */
export type Fault =
  | { is: "missing" }
  | { is: "home sign" }
  | { is: "device" }
  | { is: "same" | "above" | "below"; guarded: keyof Guarded };

/** A name of a device of Windows, in any folder and with any ending, or a path that begins as one. */
const device = /^\\\\[.]\\(?![a-z]:)|(^|[\\/:])(con|prn|aux|nul|com\d|lpt\d)(\.[^\\/]*)?$/i;

/** Why a place is none, by what was typed alone; null where it may be one. */
export function faultOfText(said: string, { path }: Flavour): Fault | null {
  if (said.trim() === "") return { is: "missing" };
  if (/^~[^\\/]*([\\/]|$)/.test(said)) return { is: "home sign" };
  const isDevice = path.sep === "\\" && device.test(said.replaceAll("/", "\\"));
  return isDevice ? { is: "device" } : null;
}

/**
 * Why nothing may be written at a place, by how it lies to what is guarded; null where it may. A folder may
 * lie in the working folder and in the program, as `dist/` does; in the data folder only where
 * `mayLieInData`.
 */
export function faultOfPlace(
  guarded: Guarded,
  { relationTo, mayLieInData = false }: { relationTo: (other: string) => Relation; mayLieInData?: boolean },
): Fault | null {
  for (const name of ["data", "program", "working"] as const) {
    const other = guarded[name];
    const is = other === undefined ? "apart" : relationTo(other);
    if (is === "same" || is === "above") return { is, guarded: name };
    if (is === "below" && name === "data" && !mayLieInData) return { is, guarded: name };
  }
  return null;
}

const names: Record<keyof Guarded, string> = {
  working: "the folder in which the command runs",
  program: "the folder of this program",
  data: "the data folder",
};

/** A fault in words, without what to do about it. */
export function faultWords(said: string, fault: Fault): string {
  if (fault.is === "missing") return "No name was given (an empty one: a variable may not be set).";
  if (fault.is === "home sign")
    return `${said} begins with ~, which nobody has filled in: write the path in full.`;
  if (fault.is === "device") return `${said} is the name of a device.`;
  const verb = { same: "is", above: "holds", below: "lies in" }[fault.is];
  return `${said} ${verb} ${names[fault.guarded]}: that is no place to write to.`;
}
