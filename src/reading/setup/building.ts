import type { Bilingual } from "../../contract/vocabulary.ts";
import type { KnownThings } from "./contents.ts";
import type { Fit } from "./kind-of-sheet.ts";
import { type Answers, answerTo, plain, type Question, whole } from "./question.ts";
import type { Sheet } from "./sheet.ts";

/** The lines of report.yaml for one file, each with why it is so, and what must be asked. */
export interface FileProposal {
  sheet: Sheet;
  fit: Fit;
  mapping: Record<string, unknown>;
  /** Why, by the keys that lead to a line within the mapping, joined by a point. */
  reasons: Map<string, Bilingual>;
  questions: Question[];
  /** Where each column stands, also those that the reader finds by itself. */
  columns: Map<string, string>;
  /** What one unit of other currencies is worth in that of the report. */
  rates: Map<string, number>;
}

/** What is known of the other files. */
export interface Around {
  known: KnownThings;
  /** The names of people in the files of work. */
  namesUsed: ReadonlySet<string>;
  /** The years in which work was done, the last first. */
  years: readonly string[];
  answers: Answers;
}

/** A proposal while it is made. */
export interface Building extends FileProposal {
  around: Around;
}

/** Puts a line below a part of a mapping, with why. */
export const put = (to: FileProposal, part: string, key: string, value: unknown, why: Bilingual) => {
  const own = to.mapping[part];
  to.mapping[part] = { ...(typeof own === "object" ? own : {}), [key]: value };
  to.reasons.set(`${part}.${key}`, why);
};

/** A question about a file as a whole. */
export function askWhole(
  to: Building,
  id: string,
  asked: Bilingual,
  choices: Question["choices"],
): string | undefined {
  const { sheet, around, questions } = to;
  const parts = [{ value: whole, said: plain("") }];
  const question: Question = { id: `${id}:${sheet.file}`, said: asked, parts, choices, taken: {} };
  questions.push(question);
  return answerTo(question, around.answers);
}

/** The lines above the headings and the name of the file, in which is said what its numbers are. */
export const titlesOf = ({ file, head }: Sheet) => [...head.titles.flatMap(({ cells }) => cells), file];
