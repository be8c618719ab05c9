import { join } from "node:path";
import { CliError, exitCode } from "../../command/cli-error.ts";
import { orNullOnIoError } from "../../command/or-null-on-io-error.ts";
import type { Language } from "../../contract/vocabulary.ts";
import { readSnapshot, type Snapshot } from "../../report/snapshot.ts";
import { manifestOf } from "../manifest.ts";
import { contentsOfFile } from "./contents.ts";
import { oneDocument, type Sheet, sheetDocument } from "./one-document.ts";

const again = "Run npm run report again";

/**
 * The report that a folder holds. @throws CliError where it is no folder of this program, or of another
 * version of it.
 */
export function builtReport(site: string): Snapshot {
  const manifest = orNullOnIoError(() => manifestOf(site));
  if (!manifest?.files.some(({ path }) => path === "report.json")) {
    throw new CliError(`There is no report in ${site}/. Run npm run report first.`, exitCode.wrongUsage);
  }
  try {
    return readSnapshot(join(site, "report.json"));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CliError(`The report in ${site}/ cannot be read: ${why}\n${again}.`, exitCode.wrongUsage);
  }
}

/** The folder of a language in a site, `""` or `"en/"`. @throws CliError where the report is not in it. */
export function homeIn(site: string, { settings }: Snapshot, wanted: Language | undefined): string {
  const [first] = settings.languages;
  const language = wanted ?? first;
  if (language && settings.languages.includes(language)) return language === first ? "" : `${language}/`;
  throw new CliError(
    `The report in ${site}/ is not in "${wanted}". Its languages: ${settings.languages.join(", ")}.`,
    exitCode.wrongUsage,
  );
}

/** A document of a site. @throws CliError where a page of it is not as it was built. */
function documentIn(site: string, make: () => string): string {
  try {
    return make();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CliError(`The report in ${site}/ is not whole: ${why}\n${again}.`);
  }
}

/** The report as one document to print. @throws CliError where a page of it is not as it was built. */
export function documentOf(site: string, home: string): string {
  return documentIn(site, () => oneDocument(site, home));
}

/** The report as one file to read. @throws CliError where a page of it is not as it was built. */
export function fileOf(site: string, home: string, { settings }: Snapshot): string {
  return documentIn(site, () => oneDocument(site, home, contentsOfFile(settings.audience)));
}

/** A page of the report as a document. @throws CliError where it is not as it was built. */
export function sheetOf(site: string, home: string, sheet: Sheet): string {
  return documentIn(site, () => sheetDocument(site, home, sheet));
}
