import { extname } from "node:path";
import { fileContracts } from "../../contract/files.ts";
import { mappingsOf } from "../../contract/mapping.ts";
import type { Settings } from "../../contract/settings.ts";
import { type FileKind, fileKinds } from "../../contract/vocabulary.ts";
import { isWorksheet } from "../../contract/worksheet.ts";
import { isCorrectionsFile, isRecipientsFile } from "../beside/beside-file.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { onlyByQuery } from "../query/only-by-query.ts";
import { asCsv, namesOf } from "./export-names.ts";
import { filesPointedTo } from "./files-of-kind.ts";
import { exportFiles, filesOfQueries } from "./folder.ts";

/** The exports of a folder that are not mapped, and have no name by which they are known. */
export function unknownFiles(folder: string, settings: Settings): string[] {
  const named = fileKinds.flatMap((kind) => namesOf(fileContracts[kind]));
  const pointedTo = filesPointedTo(folder, settings).map((file) => file.toLowerCase());
  const known = new Set([...named, ...pointedTo]);
  const isKnown = (file: string) => known.has(file.toLowerCase()) || named.includes(asCsv(file));
  return exportFiles(folder).filter(
    (each) => !isKnown(each) && !isWorksheet(each) && !isCorrectionsFile(each) && !isRecipientsFile(each),
  );
}

/** The queries of a folder that report.yaml does not name, and its files that only a query reads. */
export function unusedOfQueries(folder: string, settings: Settings): string[] {
  const pointedTo = new Set(filesPointedTo(folder, settings).map((file) => file.toLowerCase()));
  return filesOfQueries(folder).filter((file) => !pointedTo.has(file.toLowerCase()));
}

/** The kinds of file that are the result of a query. */
export function kindsQueried(settings: Settings): FileKind[] {
  return fileKinds.filter((kind) =>
    mappingsOf(kind, settings.files[kind]).some(({ mapping }) => mapping.query !== undefined),
  );
}

const nameOfWorksheets = {
  nl: " Is het een werkblad van een plan, dan begint de naam met werkblad-: hernoem het.",
  en: " If it is the worksheet of a plan, its name begins with worksheet-: rename it.",
};

/**
 * The files of a folder that nothing reads, each a problem: not mapped, not by a known name, not by a query.
 * `queried` are those that queries read, null where that is not known. Where report.yaml switches a file off,
 * others may lie there on purpose too.
 */
export function unreadFiles(
  folder: string,
  settings: Settings,
  queried: ReadonlySet<string> | null,
  before: FoundBefore,
): Problems {
  const problems = before.ofNextPass();
  if (queried === null || Object.values(settings.files).includes("off")) return problems;
  const isRead = (file: string) => queried.has(file);
  for (const file of unknownFiles(folder, settings).filter((each) => !isRead(each))) {
    const names = fileKinds.map((kind) => `${fileContracts[kind].nl}${extname(file)}`);
    problems.add("file.unread", { file }, (didYouMean) => {
      const hint = /werkblad|worksheet/i.test(file) ? nameOfWorksheets : didYouMean(file, names);
      return { nl: `Deze naam is niet bekend.${hint.nl}`, en: `This name is not known.${hint.en}` };
    });
  }
  for (const file of unusedOfQueries(folder, settings).filter((each) => !isRead(each))) {
    problems.add("file.unread", { file }, onlyByQuery(file));
  }
  return problems;
}
