import { readFileSync } from "node:fs";
import { join } from "node:path";
import { canBeAsked, choose } from "../../command/choose.ts";
import { CliError } from "../../command/cli-error.ts";
import { codeOf } from "../../command/or-null-on-io-error.ts";
import { say } from "../../command/say.ts";
import { visibleInLine } from "../../command/visible.ts";
import { fileOfSheet } from "../../contract/sheet-file.ts";
import type { Language } from "../../contract/vocabulary.ts";
import { readSettings } from "../../reading/exports/settings/report-yaml.ts";
import { kindsQueried, unknownFiles, unusedOfQueries } from "../../reading/exports/unread-files.ts";
import { namesQueried } from "../../reading/query/result-rows.ts";
import { lineDiff, shownDiff } from "../../reading/setup/line-diff.ts";
import { lookIn, settingsTextOf } from "../../reading/setup/look.ts";
import { proposalOf } from "../../reading/setup/proposal.ts";
import type { Question } from "../../reading/setup/question.ts";
import { settingsWith } from "../../reading/setup/settings-with.ts";
import { type Addition, additionsOf, isSaidNotRead } from "../../reading/setup/setup-text.ts";
import { checkedFolder } from "../../report/checked.ts";
import { writeWhole } from "../files/write-whole.ts";
import { askAll } from "./ask-all.ts";
import { setupWords } from "./setup-words.ts";
import { ofQueriesLines, openLines, seenLines } from "./told.ts";

/** Which folder is looked at, and whether anybody is asked. */
export interface SetupAsked {
  data: string;
  lang: Language;
  /** Take the proposal as it is, with its questions open. */
  yes?: boolean;
}

/** The text with all that can be put beside what is there, and what cannot. */
function withAll(settings: string, additions: readonly Addition[]) {
  const byHand: Addition[] = [];
  let text = settings;
  for (const added of additions) {
    const next = settingsWith(text, added);
    if (next === null) byHand.push(added);
    else text = next;
  }
  return { text, byHand };
}

/** Keeps what is in a file in a copy beside it, under the first number that is free; gives its path. */
function keepCopy(file: string): string {
  const content = readFileSync(file);
  for (let number = 1; ; number++) {
    const copy = file.replace(/\.yaml$/, `.${number}.yaml`);
    try {
      writeWhole(copy, content, { overwrites: false });
      return copy;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
}

const linesOf = (text: string) => text.split(/\r?\n/);

/** Writes the new text over the old one, of which a copy is kept, where whoever is asked says so. */
async function changeAsked({ data, lang }: SetupAsked, file: string, before: string, text: string) {
  const words = setupWords[lang];
  const choices = [
    { value: "no", shown: words.no },
    { value: "yes", shown: words.yes },
  ];
  if ((await choose(words.mayChange(file), choices, words.notWritten)) === "no") {
    say(words.notWritten);
    return;
  }
  if (settingsTextOf(data) !== before) throw new CliError(words.changedMeanwhile(file));
  const copy = keepCopy(file);
  writeWhole(file, text);
  say(words.changed(file, copy));
}

/** The files of a folder that nothing reads, and of those for queries the ones that no query uses. */
function unreadIn(data: string, text: string): { exports: string[]; ofQueries: string[] } {
  const { settings } = readSettings(text);
  const queried =
    kindsQueried(settings).length > 0 ? namesQueried(checkedFolder(data).data.sources) : new Set<string>();
  const isUnread = (file: string) => !queried.has(file);
  return {
    exports: unknownFiles(data, settings).filter(isUnread),
    ofQueries: unusedOfQueries(data, settings).filter(isUnread),
  };
}

/**
 * Says of a folder with report.yaml what is new in it and what that would change in report.yaml, line by
 * line. That is written only where somebody at a terminal says so.
 */
export async function setUpAgain(asked: SetupAsked, settings: string): Promise<void> {
  const { data, lang, yes = false } = asked;
  const words = setupWords[lang];
  const file = join(data, "report.yaml");
  const unread = unreadIn(data, settings);
  const unknown = new Set(unread.exports.filter((each) => !isSaidNotRead(settings, each)));
  const ofQueries = ofQueriesLines(unread.ofQueries, lang);
  const { sheets, without } = lookIn(data);
  const lost = without.filter(({ file: each }) => unknown.has(each));
  const isNew = ({ id }: Question) => unknown.values().some((each) => id.includes(`:${each}`));
  const own = (proposal: ReturnType<typeof proposalOf>) => ({
    ...proposal,
    seen: proposal.seen.filter(({ sheet }) => unknown.has(fileOfSheet(sheet.file))),
    questions: proposal.questions.filter(isNew),
  });
  const first = own(proposalOf(sheets));
  if (first.seen.length === 0 && lost.length === 0 && ofQueries.length === 0) {
    say(words.nothingNew(file));
    return;
  }
  const count = first.seen.length + lost.length + unread.ofQueries.length;
  say([words.isNew(count), ...seenLines(first, lost, lang), ...ofQueries].join("\n"));
  const isAsked = !yes && canBeAsked();
  const { proposal, answers } = isAsked
    ? await askAll(sheets, lang, { isAsked: isNew })
    : { proposal: first, answers: new Map() };
  const told = own(proposal);
  const { text, byHand } = withAll(settings, additionsOf(told, lang));
  if (byHand.length > 0) {
    const lines = byHand.flatMap(({ kind, item }) => [`  ${kind}:`, ...item.map((line) => `    ${line}`)]);
    say([words.byHand(file), ...lines].map(visibleInLine).join("\n"));
  }
  const open = openLines(told, lang, (id) => answers.has(id));
  if (open.length > 0) say(open.join("\n"));
  if (text === settings) return;
  const diff = shownDiff(lineDiff(linesOf(settings), linesOf(text)));
  say([words.wouldChange(file), ...diff].map(visibleInLine).join("\n"));
  if (isAsked) await changeAsked(asked, file, settings, text);
  else say(words.stays(file));
}
