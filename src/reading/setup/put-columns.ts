import { measureWords } from "../../contract/files/words.ts";
import { fileContracts } from "../../contract/files.ts";
import { fileMappingSchema } from "../../contract/mapping.ts";
import { foldName } from "../fold.ts";
import { type Building, put, titlesOf } from "./building.ts";
import type { ColumnFound } from "./columns-of-kind.ts";
import { contentsFit, contentsOf } from "./contents.ts";
import { layoutOf } from "./kind-of-sheet.ts";
import { type NameSource, nameSource } from "./names-of-people.ts";
import { answerTo, plain, type Question, whole } from "./question.ts";
import * as said from "./said.ts";
import type { Sheet, SheetColumn } from "./sheet.ts";

/** A cell to show what stands in a column. */
const exampleIn = ({ columns }: Sheet, position: number) =>
  columns[position]?.words.keys().next().value ?? "";

const headingChoice = (sheet: Sheet, header: string) => ({
  value: `heading:${header}`,
  said: said.underHeading(header, exampleIn(sheet, sheet.head.positionOf(header))),
});

/** Asks, and puts what was answered. */
function askColumn(to: Building, name: string, choices: Question["choices"]): void {
  const { sheet, fit, around } = to;
  const none = { value: "none", said: said.noColumn };
  const question: Question = {
    id: `column:${sheet.file}:${name}`,
    said: said.askColumn(sheet.file, fit.kind, name),
    parts: [{ value: whole, said: plain("") }],
    choices: [...choices, none],
    taken: {},
  };
  to.questions.push(question);
  const answer = answerTo(question, around.answers);
  const [how, ...rest] = answer?.split(":") ?? [];
  const value = rest.join(":");
  if (how === "heading") {
    put(to, "columns", name, value, said.answered);
    to.columns.set(name, value);
  }
  if (how === "constant")
    put(to, "defaults", name, /^\d+$/.test(value) ? Number(value) : value, said.answered);
}

/** Asks which of two columns stands under a heading. */
function askHeading(to: Building, { name, header, otherwise }: ColumnFound): void {
  const { sheet, fit, around } = to;
  const question: Question = {
    id: `heading:${sheet.file}:${header}`,
    said: said.askHeading(sheet.file, header),
    parts: [{ value: whole, said: plain("") }],
    choices: [name, otherwise ?? name].map((each) => ({
      value: each,
      said: said.columnSaid(fit.kind, each),
    })),
    taken: {},
  };
  to.questions.push(question);
  const answer = answerTo(question, around.answers);
  if (answer === undefined) return;
  put(to, "columns", answer, header, said.answered);
  to.columns.set(answer, header);
}

/** Puts the columns that are sure where the reader would not find them by itself, and asks the others. */
export function putColumns(to: Building): void {
  const { sheet, fit } = to;
  const { system, kind } = fit;
  const base = fileMappingSchema.parse(system ? { preset: system.preset } : {});
  const { positions } = layoutOf(sheet, kind, base, system?.form);
  for (const column of fit.columns) {
    const { name, header, position, rival, otherwise } = column;
    if (rival !== null) {
      askColumn(
        to,
        name,
        [header, rival].map((each) => headingChoice(sheet, each)),
      );
      continue;
    }
    if (otherwise !== null) {
      askHeading(to, column);
      continue;
    }
    to.columns.set(name, header);
    if (position < 0 || positions.get(name) === position) continue;
    put(to, "columns", name, header, said.columnReason(kind, column));
  }
}

/** Where the names of people stand, and by what they are known where they have no number. */
export function putPeople(to: Building): void {
  const { sheet, columns, around } = to;
  const header = columns.get("name") ?? null;
  const source: NameSource | null = nameSource(sheet, header, around.namesUsed);
  if (source !== null && source !== header) {
    put(to, "columns", "name", typeof source === "string" ? source : [...source], said.nameJoined);
    columns.set("name", [source].flat().join(" + "));
  }
  const known = header ?? source;
  if (!columns.has("person_id") && known !== null) {
    put(to, "columns", "person_id", typeof known === "string" ? known : [...known], said.nameAsNumber);
    columns.set("person_id", [known].flat().join(" + "));
  }
}

/** The measure that a title, the name of a file or a heading speaks of; null for none, or several. */
function measureIn(texts: readonly string[]): string | null {
  const words = new Set(texts.flatMap((text) => foldName(text).split(/[^\p{L}]+/u)));
  const found = Object.entries(measureWords).filter(([name, own]) =>
    [name, ...own].some((word) => words.has(foldName(word))),
  );
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** Constants that a column most often is where an export does not have it. */
const constants: Readonly<Record<string, readonly string[]>> = { fte: ["1"] };

/** How many headings are offered. */
const mostOffered = 5;

/**
 * Whether a column may be what is missing, by what stands in it: people only where somebody who is known
 * stands there.
 */
function mayBe(column: SheetColumn, { fit, around }: Building, name: string): boolean {
  const contents = contentsOf(column, around.known);
  const isPerson = name === "account_manager_id" || name === "person_id";
  if (isPerson && fit.kind !== "team" && around.known.people.size > 0) return contents.people > 0;
  return contentsFit(column, contents, fit.kind, name, around.known) > 0.5;
}

/** Asks where a column stands that must be there and was not found. */
function askMissing(to: Building, name: string): void {
  const { sheet, fit } = to;
  const { kind } = fit;
  const taken = new Set(to.columns.values());
  const offered = sheet.columns
    .filter((column) => column.header !== "" && column.filled > 0 && !taken.has(column.header))
    .filter((column) => mayBe(column, to, name))
    .slice(0, mostOffered)
    .map(({ header }) => headingChoice(sheet, header));
  const words = [...(fileContracts[kind].columns[name]?.words?.keys() ?? []), ...(constants[name] ?? [])];
  const given = words.map((value) => ({
    value: `constant:${value}`,
    said: said.constantSaid(said.meaningSaid(kind, name, value)),
  }));
  askColumn(to, name, [...offered, ...given]);
}

/** Puts what a title says of columns that must be there and were not found, and asks the others. */
export function putMissing(to: Building): void {
  const { sheet, fit, columns, mapping } = to;
  for (const name of fit.missing) {
    if (columns.has(name) || (name === "to" && (mapping.lasts !== undefined || columns.has("from"))))
      continue;
    const measure = name === "measure" ? measureIn([...titlesOf(sheet), ...sheet.head.headers]) : null;
    if (measure === null) askMissing(to, name);
    else put(to, "defaults", name, measure, said.measureSaid);
  }
}
