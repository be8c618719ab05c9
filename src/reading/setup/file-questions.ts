import type { FileKind } from "../../contract/vocabulary.ts";
import type { FileProposal } from "./building.ts";
import type { KindFound } from "./kind-of-sheet.ts";
import { type Answers, answerTo, plain, type Question, whole } from "./question.ts";
import * as said from "./said.ts";
import type { Sheet } from "./sheet.ts";

/** Asks what a file is that may be two; null where it need not be asked. */
export function kindQuestion({ file }: Sheet, { fit, rival }: KindFound): Question | null {
  if (!fit || !rival) return null;
  return {
    id: `kind:${file}`,
    said: said.askKind(file),
    parts: [{ value: whole, said: plain("") }],
    choices: [
      ...[fit, rival].map(({ kind }) => ({ value: kind, said: said.kindSaid(kind) })),
      { value: "none", said: said.notRead },
    ],
    taken: {},
  };
}

/** Kinds of which several files are rather several versions of one than parts of it. */
const ofOneFile: readonly FileKind[] = ["team", "strength", "plan", "targets"];

const everyFile = "all";

/** Asks which file is read of those of a kind that has one: two versions would count double. */
export function whichQuestions(proposals: readonly FileProposal[]): Question[] {
  return ofOneFile.flatMap((kind) => {
    const files = proposals.filter(({ fit }) => fit.kind === kind).map(({ sheet }) => sheet.file);
    if (files.length < 2) return [];
    const choices = files.map((file) => ({ value: file, said: plain(file) }));
    return [
      {
        id: `which:${kind}`,
        said: said.askWhich(kind),
        parts: [{ value: whole, said: plain("") }],
        choices: [...choices, { value: everyFile, said: said.everyFile }],
        taken: {},
      },
    ];
  });
}

/**
 * The files that are not read by the answer to such a question; none of them is as long as there is no
 * answer.
 */
export function filesLeft(question: Question, answers: Answers): string[] {
  const answer = answerTo(question, answers);
  if (answer === everyFile) return [];
  return question.choices.map(({ value }) => value).filter((file) => file !== answer);
}
