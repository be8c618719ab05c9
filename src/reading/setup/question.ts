import type { Bilingual } from "../../contract/vocabulary.ts";

/** A number that is typed behind a choice: how it is asked, and what is said of what is none. */
export interface TypedNumber {
  said: Bilingual;
  notOne: Bilingual;
}

/** What may be answered, and how that is said. */
export interface Choice {
  value: string;
  said: Bilingual;
  /** With a number, which stands behind the value in the answer: `rate:1.15`. */
  typed?: TypedNumber;
}

/** A number above 0 as somebody types it, with a comma or a point before its decimals; null for none. */
export function numberTyped(text: string): number | null {
  const number = /^\d{1,9}(?:[.,]\d{1,9})?$/.test(text.trim()) ? Number(text.trim().replace(",", ".")) : 0;
  return number > 0 ? number : null;
}

/** What only somebody who knows the exports can tell. */
export interface Question {
  /** Stable for the same folder: by it an answer is found again. */
  id: string;
  said: Bilingual;
  /** What is asked about one by one, such as the words of a column with how often they stand there. */
  parts: readonly { value: string; said: Bilingual }[];
  choices: readonly Choice[];
  /** What is taken as long as nobody answers, by part; nothing is taken where it lacks one. */
  taken: Readonly<Record<string, string>>;
}

/** The answers, by question and part. */
export type Answers = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** The part of a question that is asked as a whole. */
export const whole = "";

export const plain = (text: string): Bilingual => ({ nl: text, en: text });

/** What was answered about a part, else what is taken as long as nobody does; undefined where nothing is. */
export function answerTo({ id, taken }: Question, answers: Answers, part = whole): string | undefined {
  return answers.get(id)?.[part] ?? taken[part];
}
