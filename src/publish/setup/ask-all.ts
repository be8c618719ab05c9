import { choose } from "../../command/choose.ts";
import type { Language } from "../../contract/vocabulary.ts";
import { type Proposal, proposalOf } from "../../reading/setup/proposal.ts";
import type { Question } from "../../reading/setup/question.ts";
import { mostQuestions } from "../../reading/setup/setup-text.ts";
import type { Sheet } from "../../reading/setup/sheet.ts";
import { setupWords } from "./setup-words.ts";

/** Asks one thing: shows what is asked and what may be chosen, and gives the value chosen. */
export type Chooser = typeof choose;

/** What somebody answers who does not know: nothing is decided then. */
const unknown = "";

type Answers = Map<string, Readonly<Record<string, string>>>;

async function answersTo(
  { said, parts, choices, taken }: Question,
  language: Language,
  chooser: Chooser,
): Promise<Readonly<Record<string, string>>> {
  const words = setupWords[language];
  const answers: Record<string, string> = {};
  for (const part of parts) {
    const shown = [said[language], part.said[language]].filter((text) => text !== "").join(" ");
    const offered = choices.map(({ value, said: each }) => ({ value, shown: each[language] }));
    // What would be taken stands first, under the hand.
    const first = offered.toSorted(
      (a, b) => Number(b.value === taken[part.value]) - Number(a.value === taken[part.value]),
    );
    const all = [...first, { value: unknown, shown: words.skipped }];
    const answer = await chooser(shown, all, words.notWritten);
    if (answer !== unknown) answers[part.value] = answer;
  }
  return answers;
}

/** The proposal with the answers to what matters most, and which questions were put. */
export async function askAll(
  sheets: readonly Sheet[],
  language: Language,
  chooser: Chooser = choose,
): Promise<{ proposal: Proposal; answers: Answers }> {
  const answers: Answers = new Map();
  let proposal = proposalOf(sheets, answers);
  while (answers.size < mostQuestions) {
    // An answer may bring another question: what a file is, before where its columns stand.
    const next = proposal.questions.find(({ id }) => !answers.has(id));
    if (!next) break;
    answers.set(next.id, await answersTo(next, language, chooser));
    proposal = proposalOf(sheets, answers);
  }
  return { proposal, answers };
}
