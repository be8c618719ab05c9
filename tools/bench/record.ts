import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { dirname } from "node:path";
import { markdownTable, type Section } from "./table.ts";

/** What was measured on one machine, by the name of its part, in the order of the table. */
export interface Measurements {
  machine: string;
  /** In which the newest part was measured. */
  month: string;
  parts: Record<string, Section>;
}

const gigabytes = Math.round(totalmem() / 1e9);
const machine = `${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), ${gigabytes} GB, Node ${process.versions.node}`;

/** What of a file was measured on this machine: numbers of two machines say nothing beside each other. */
function measuredHere(file: string): Measurements["parts"] {
  const before: Measurements | null = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  return before?.machine === machine ? before.parts : {};
}

/** Writes a part beside those that were measured before, all in the order of their names. */
export function recordPart(file: string, name: string, section: Section, names: readonly string[]): void {
  const all = { ...measuredHere(file), [name]: section };
  const inOrder = names.flatMap((each) => (all[each] ? [[each, all[each]] as const] : []));
  const month = new Date().toLocaleDateString("en", { month: "long", year: "numeric" });
  const measurements: Measurements = { machine, month, parts: Object.fromEntries(inOrder) };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(measurements, null, 2)}\n`);
}

/** What stands in a page between two marks. */
const measured = /(?<=<!-- measured -->\n).*(?=<!-- so far -->)/s;

/** A page with the table of what was measured. @throws Error where the page has no place for it. */
export function pageWith({ machine, month, parts }: Measurements, page: string): string {
  if (!measured.test(page)) throw new Error("The page has no marks between which the table stands");
  const table = `\n${machine}, ${month}.\n\n${markdownTable(Object.values(parts))}\n\n`;
  return page.replace(measured, () => table);
}
