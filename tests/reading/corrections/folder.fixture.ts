import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadData } from "../../../src/reading/read.ts";
import { changedCopy, read } from "../../folders.fixture.ts";

type Changes = Parameters<typeof changedCopy>[1];

/** Lines of a Dutch file of corrections, without its headings. */
export const correctionsOf = (...lines: readonly string[]) =>
  `\uFEFFbestand;sleutel;kolom;van;naar;waarom\r\n${lines.map((line) => `${line}\r\n`).join("")}`;

/** The Dutch folder with some exports changed by hand, and with a file of corrections. */
export function correctedFolder(corrections: string | Uint8Array, changes: Changes = {}): string {
  const folder = changedCopy("dutch", changes);
  writeFileSync(join(folder, "correcties.csv"), corrections);
  return folder;
}

/** The same, read. */
export const corrected = (lines: readonly string[], changes: Changes = {}): ReadData =>
  read(correctedFolder(correctionsOf(...lines), changes));

/** What is told of the corrections, each as its rule, file and line. */
export const toldIn = ({ problems }: ReadData) =>
  problems
    .filter(({ rule }) => rule.startsWith("corrections."))
    .map(({ rule, file, line }) => `${rule.slice("corrections.".length)} ${file} ${line}`);
