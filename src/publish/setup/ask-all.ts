import { askText, choose } from "../../command/choose.ts";
import type { Language } from "../../contract/vocabulary.ts";
import { type Proposal, proposalOf } from "../../reading/setup/proposal.ts";
import { type Choice, numberTyped, type Question } from "../../reading/setup/question.ts";
import { mostQuestions } from "../../reading/setup/setup-text.ts";
import type { Sheet } from "../../reading/setup/sheet.ts";
import { setupWords } from "./setup-words.ts";

/** How somebody is asked: to choose one of several, and to type what no choice can hold. */
export interface Asker {
  choose: typeof choose;
  askText: typeof askText;
}

const atTerminal: Asker = { choose, askText };

/** What somebody answers who does not know: nothing is decided then. */
const unknown = "";

type Answers = Map<string, Readonly<Record<string, string>>>;

/** The value of a choice, with the number behind it that it is typed with. */
async function answerOf({ value, typed }: Choice, part: string, language: Language, asker: Asker) {
  if (!typed) return value;
  const asked = part === "" ? typed.said[language] : `${part}: ${typed.said[language]}`;
  const faultOf = (text: string) => (numberTyped(text) === null ? typed.notOne[language] : null);
  const text = await asker.askText({ asked, faultOf }, setupWords[language].notWritten);
  return `${value}:${numberTyped(text)}`;
}

async function answersTo(
  { said, parts, choices, taken }: Question,
  language: Language,
  asker: Asker,
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
    const answer = await asker.choose(shown, all, words.notWritten);
    const chosen = choices.find(({ value }) => value === answer);
    if (chosen) answers[part.value] = await answerOf(chosen, part.value, language, asker);
  }
  return answers;
}

/** Who is asked, and what of all that is open; without it whoever sits at the terminal, and everything. */
interface Asking {
  asker?: Asker;
  isAsked?: (question: Question) => boolean;
}

/** The proposal with the answers to what matters most, and which questions were put. */
export async function askAll(
  sheets: readonly Sheet[],
  language: Language,
  { asker = atTerminal, isAsked = () => true }: Asking = {},
): Promise<{ proposal: Proposal; answers: Answers }> {
  const answers: Answers = new Map();
  let proposal = proposalOf(sheets, answers);
  while (answers.size < mostQuestions) {
    // An answer may bring another question: what a file is, before where its columns stand.
    const next = proposal.questions.find((each) => !answers.has(each.id) && isAsked(each));
    if (!next) break;
    answers.set(next.id, await answersTo(next, language, asker));
    proposal = proposalOf(sheets, answers);
  }
  return { proposal, answers };
}
