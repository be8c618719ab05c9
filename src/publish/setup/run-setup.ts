import { join } from "node:path";
import { canBeAsked, choose } from "../../command/choose.ts";
import { say } from "../../command/say.ts";
import { refuseMissing } from "../../reading/data-folder.ts";
import { filesOfQueries } from "../../reading/exports/folder.ts";
import { lookIn, settingsTextOf } from "../../reading/setup/look.ts";
import { proposalOf } from "../../reading/setup/proposal.ts";
import { reportYaml } from "../../reading/setup/setup-text.ts";
import { checkedFolder } from "../../report/checked.ts";
import { writeWhole } from "../files/write-whole.ts";
import { askAll } from "./ask-all.ts";
import { nextStep } from "./next-step.ts";
import type { SetupAsked } from "./set-up-again.ts";
import { setUpAgain } from "./set-up-again.ts";
import { setupWords } from "./setup-words.ts";
import { ofQueriesLines, openLines, seenLines } from "./told.ts";

const settingsName = "report.yaml";

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
  const seen = [words.looked(sheets.length + without.length), ...seenLines(first, without, lang)];
  say([...seen, ...ofQueries].join("\n"));
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
 * Proposes report.yaml for the exports of a folder, and checks them with it; gives the exit code of the
 * check. One that is there stays as it is, or is changed after asking.
 * @throws CliError where there is no such folder, or somebody stops.
 */
export async function runSetup(asked: SetupAsked): Promise<number> {
  refuseMissing(asked.data);
  const settings = settingsTextOf(asked.data);
  if (settings.trim() === "") await setUpFirst(asked);
  else await setUpAgain(asked, settings);
  const { data, refused, text, code } = checkedFolder(asked.data);
  const next = refused.length > 0 ? [] : nextStep(data, asked.data, asked.lang);
  say([setupWords[asked.lang].check, text, ...next].join("\n"));
  return code;
}
