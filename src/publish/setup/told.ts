import { visibleInLine } from "../../command/visible.ts";
import type { Language } from "../../contract/vocabulary.ts";
import { onlyByQuery } from "../../reading/query/only-by-query.ts";
import type { Looked } from "../../reading/setup/look.ts";
import { type Proposal, whyNot } from "../../reading/setup/proposal.ts";
import { rowsShown } from "../../reading/setup/rows-shown.ts";
import { kindReason } from "../../reading/setup/said.ts";
import { mostQuestions, openQuestions, questionLines } from "../../reading/setup/setup-text.ts";
import { setupWords } from "./setup-words.ts";

/** What each file seems to be, why, and its first rows as they would be read. */
export function seenLines({ seen }: Proposal, without: Looked["without"], language: Language): string[] {
  return [
    ...seen.flatMap((each) => {
      const { proposal, sheet } = each;
      const why = proposal ? kindReason(proposal.fit) : whyNot(each);
      const rows = proposal ? rowsShown(proposal, language).map((line) => `    ${line}`) : [];
      return [`${sheet.file}`, `  ${why[language]}`, ...rows];
    }),
    ...without.flatMap(({ file, why }) => [file, `  ${why[language]}`]),
  ].map(visibleInLine);
}

/** Queries, and files that only a query reads: what may be done with them. */
export function ofQueriesLines(files: readonly string[], language: Language): string[] {
  return files
    .flatMap((file) => {
      const said = onlyByQuery(file);
      const paste = said.paste?.split("\n").map((line) => `    ${line}`) ?? [];
      return [file, `  ${said[language]}`, ...paste];
    })
    .map(visibleInLine);
}

/** The questions that are open, as many as are asked at a terminal. */
export function openLines(
  proposal: Proposal,
  language: Language,
  isAnswered: (id: string) => boolean,
): string[] {
  const words = setupWords[language];
  const open = openQuestions(proposal, isAnswered);
  if (open.length === 0) return [];
  const shown = open.slice(0, mostQuestions);
  const rest = open.length - shown.length;
  return [
    words.open(open.length),
    ...shown.flatMap((each) => questionLines(each, language).map((line) => `  ${visibleInLine(line)}`)),
    ...(rest > 0 ? [words.more(rest)] : []),
  ];
}
