import { join } from "node:path";
import { canBeAsked, choose } from "../../command/choose.ts";
import { say } from "../../command/say.ts";
import { visibleInLine } from "../../command/visible.ts";
import type { Language } from "../../contract/vocabulary.ts";
import { refuseMissing } from "../../reading/data-folder.ts";
import { filesOfQueries } from "../../reading/exports/folder.ts";
import { readSettings } from "../../reading/exports/settings/report-yaml.ts";
import { unknownFiles, unusedOfQueries } from "../../reading/exports/unread-files.ts";
import { onlyByQuery } from "../../reading/query/only-by-query.ts";
import { namesQueried } from "../../reading/query/result-rows.ts";
import { lookIn, settingsTextOf } from "../../reading/setup/look.ts";
import { type Proposal, proposalOf, whyNot } from "../../reading/setup/proposal.ts";
import { rowsShown } from "../../reading/setup/rows-shown.ts";
import { kindReason, noSheet } from "../../reading/setup/said.ts";
import { mostQuestions, openQuestions, questionLines, reportYaml } from "../../reading/setup/setup-text.ts";
import { type Checked, checkedFolder } from "../../report/checked.ts";
import { writeWhole } from "../files/write-whole.ts";
import { askAll } from "./ask-all.ts";
import { setupWords } from "./setup-words.ts";

/** Which folder is looked at, and whether anybody is asked. */
export interface SetupAsked {
  data: string;
  lang: Language;
  /** Take the proposal as it is, with its questions open. */
  yes?: boolean;
}

const settingsName = "report.yaml";

/** What each file seems to be, why, and its first rows as they would be read. */
function seenLines({ seen }: Proposal, without: readonly string[], language: Language): string[] {
  return [
    ...seen.flatMap((each) => {
      const { proposal, sheet } = each;
      const why = proposal ? kindReason(proposal.fit) : whyNot(each);
      const rows = proposal ? rowsShown(proposal, language).map((line) => `    ${line}`) : [];
      return [`${sheet.file}`, `  ${why[language]}`, ...rows];
    }),
    ...without.flatMap((file) => [file, `  ${noSheet[language]}`]),
  ].map(visibleInLine);
}

/** Queries, and files that only a query reads: what may be done with them. */
function ofQueriesLines(files: readonly string[], language: Language): string[] {
  return files
    .flatMap((file) => {
      const said = onlyByQuery(file);
      const paste = said.paste?.split("\n").map((line) => `    ${line}`) ?? [];
      return [file, `  ${said[language]}`, ...paste];
    })
    .map(visibleInLine);
}

/** The questions that are open, as many as are asked at a terminal. */
function openLines(proposal: Proposal, language: Language, isAnswered: (id: string) => boolean): string[] {
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

/** Looks at a folder without report.yaml, asks where somebody can answer, and writes what it proposes. */
async function setUpFirst({ data, lang, yes = false }: SetupAsked): Promise<void> {
  const words = setupWords[lang];
  const { sheets, without } = lookIn(data);
  const ofQueries = ofQueriesLines(filesOfQueries(data), lang);
  if (sheets.length === 0 && without.length === 0) {
    say([words.noFiles, ...ofQueries].join("\n"));
    return;
  }
  const first = proposalOf(sheets);
  say(
    [words.looked(sheets.length + without.length), ...seenLines(first, without, lang), ...ofQueries].join(
      "\n",
    ),
  );
  if (first.seen.every(({ found }) => found.fit === null)) {
    say(words.nothingKnown);
    return;
  }
  const isAsked = !yes && canBeAsked();
  const { proposal, answers } = isAsked
    ? await askAll(sheets, lang)
    : { proposal: first, answers: new Map() };
  const isAnswered = (id: string) => answers.has(id);
  const text = reportYaml(proposal, lang, isAnswered);
  const file = join(data, settingsName);
  if (isAsked) {
    say(text);
    const choices = [
      { value: "yes", shown: words.yes },
      { value: "no", shown: words.no },
    ];
    if ((await choose(words.mayWrite(file), choices, words.notWritten)) === "no") {
      say(words.notWritten);
      return;
    }
  }
  writeWhole(file, text, { overwrites: false });
  say([words.wrote(file), ...openLines(proposal, lang, isAnswered)].join("\n"));
}

/**
 * Says of a folder with report.yaml what is new in it, and with which lines that would be read; writes
 * nothing.
 */
function tellNew({ data, lang }: SetupAsked, text: string, { sources }: Checked["data"]): void {
  const words = setupWords[lang];
  say(words.stays(join(data, settingsName)));
  const { settings } = readSettings(text);
  const queried = namesQueried(sources);
  const isNew = (file: string) => !queried.has(file);
  const unknown = new Set(unknownFiles(data, settings).filter(isNew));
  const ofQueries = unusedOfQueries(data, settings).filter(isNew);
  const { sheets, without } = lookIn(data);
  const proposal = proposalOf(sheets);
  const seen = proposal.seen.filter(({ sheet }) => unknown.has(sheet.file));
  const lost = without.filter((file) => unknown.has(file));
  if (seen.length === 0 && lost.length === 0 && ofQueries.length === 0) {
    say(words.nothingNew);
    return;
  }
  const own = { ...proposal, seen, questions: [], people: new Map() };
  const lines = seenLines(own, lost, lang);
  const proposed = seen.some((each) => each.proposal) ? [reportYaml(own, lang, () => true)] : [];
  const count = seen.length + lost.length + ofQueries.length;
  say([words.isNew(count), ...lines, ...ofQueriesLines(ofQueries, lang), ...proposed].join("\n"));
}

/**
 * Proposes report.yaml for the exports of a folder, and checks them with it; gives the exit code of the
 * check. One that is there is never written over.
 * @throws CliError where there is no such folder, or somebody stops.
 */
export async function runSetup(asked: SetupAsked): Promise<number> {
  refuseMissing(asked.data);
  const settings = settingsTextOf(asked.data);
  if (settings.trim() === "") await setUpFirst(asked);
  const { text, code, data } = checkedFolder(asked.data);
  if (settings.trim() !== "") tellNew(asked, settings, data);
  say([setupWords[asked.lang].check, text].join("\n"));
  return code;
}
