import { Buffer } from "node:buffer";
import { type Content, textOf } from "./decode.ts";
import { delimiters, firstRows, headText } from "./split.ts";

/** A line that is one quoted cell, with or without delimiters behind it. */
const wrapped = /^"((?:[^"\r\n]|"")*)"[;,\t|]*[ \t]*$/;
const everyWrapped = /^"((?:[^"\r\n]|"")*)"[;,\t|]*[ \t]*(?=\r|\n|$)/gm;

const inner = (line: string) => (line.match(wrapped)?.[1] ?? line).replaceAll('""', '"');

/** So many lines are looked at. */
const sampled = 200;

/** How many cells a line has under the delimiter that gives most. */
function cellsOf(line: string): number {
  return Math.max(...delimiters.map((delimiter) => firstRows(line, delimiter, 1)[0]?.cells.length ?? 0));
}

/**
 * Whether lines that begin with a quote are whole rows in quotes: as many cells within as the headings have.
 */
function isWrapped(text: string): boolean {
  const lines = text.split(/\r\n?|\n/, sampled + 1).slice(0, sampled);
  const filled = lines.filter((line) => line.trim() !== "");
  const quoted = filled.filter((line) => line.startsWith('"'));
  if (quoted.length === 0 || !quoted.every((line) => wrapped.test(line))) return false;
  const cells = quoted.map((line) => cellsOf(inner(line)));
  const [first = ""] = filled;
  const wanted = cellsOf(inner(first));
  return wanted > 1 && cells.every((count) => count > 1) && cells.some((count) => count >= wanted);
}

/**
 * A content of which whole lines are in quotes, as Excel saves a sheet whose only column holds the lines of a
 * CSV, without those quotes; null for any other.
 */
export function unwrapped(content: Content): Content | null {
  if (!content.hasQuotes || !isWrapped(headText(content))) return null;
  const text = textOf(content).replace(everyWrapped, (_, line: string) => line.replaceAll('""', '"'));
  const bytes = Buffer.from(text);
  return { ...content, bytes, charset: "utf-8", hasQuotes: text.includes('"') };
}
