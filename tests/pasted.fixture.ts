import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isSeq, parseDocument, type YAMLMap } from "yaml";
import type { Problem } from "../src/contract/problem.ts";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Puts what stands in lines to paste at its place in report.yaml: under the keys that are there, and in the
 * entry of a list that is about the same files.
 */
function put(into: YAMLMap, lines: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(lines)) {
    const there = into.get(key);
    if (isMap(there) && isObject(value)) put(there, value);
    else if (isSeq(there) && Array.isArray(value) && value.length === 1) {
      const entry = there.items.find(
        (each) => isMap(each) && JSON.stringify(each.toJSON().path) === JSON.stringify(value[0].path),
      );
      if (isMap(entry)) put(entry, value[0]);
    } else into.set(key, value);
  }
}

/** Puts rows below those of the file that has their headings, in the place of those of the same person. */
function addRows(folder: string, [headings = "", ...rows]: readonly string[]): void {
  const [first = ""] = headings.split(/[;,\t|]/);
  const file = readdirSync(folder).find((name) => {
    const text = name.endsWith(".csv") ? readFileSync(join(folder, name), "utf8") : "";
    return text.replace("\uFEFF", "").startsWith(first) && /fte/.test(text);
  });
  if (file === undefined) throw new Error(`No file has ${headings}`);
  const own = new Set(rows.map((row) => row.split(/[;,\t|]/)[0]));
  const others = readFileSync(join(folder, file), "utf8")
    .trimEnd()
    .split(/\r?\n/)
    .filter((row) => !own.has(row.split(/[;,\t|]/)[0]));
  writeFileSync(join(folder, file), `${[...others, ...rows].join("\n")}\n`);
}

/**
 * Pastes the lines of a problem into a data folder as a person would: into report.yaml, or below the rows of
 * the team file. Throws where they are no YAML.
 */
export function paste(folder: string, { paste: lines = "" }: Pick<Problem, "paste">): void {
  if (!/^[A-Za-z_]+:/.test(lines)) {
    addRows(folder, lines.split("\n"));
    return;
  }
  const said = parseDocument(lines);
  if (said.errors.length > 0) throw new Error(`${said.errors[0]?.message}\n${lines}`);
  const path = join(folder, "report.yaml");
  const document = parseDocument(readFileSync(path, "utf8"));
  if (isMap(document.contents)) put(document.contents, said.toJS());
  else document.set("files", said.toJS().files);
  writeFileSync(path, isMap(document.contents) ? document.toString() : lines);
}
