import { existsSync, lstatSync, readdirSync, readFileSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { CliError, exitCode } from "../command/cli-error.ts";
import { orNullOnIoError } from "../command/or-null-on-io-error.ts";
import { deliverySchema, keptDeliveryFile } from "../contract/delivery.ts";
import { editionTeamFile, editionTeamSchema } from "../contract/edition-team.ts";
import { keptAgreementsFile, keptAgreementsSchema } from "../contract/kept-agreements.ts";
import { isMonth } from "../contract/vocabulary.ts";
import { refuseMissing } from "../reading/data-folder.ts";
import { editionNames, editionsFolder } from "../report/editions/edition-files.ts";

const stands = "Nothing was taken back.";

/** The months of the editions of a data folder, the newest first. */
function editionMonths(data: string): string[] {
  const folder = editionsFolder(data);
  return existsSync(folder) ? editionNames(readdirSync(folder)).map((name) => name.slice(0, 7)) : [];
}

const lastSaid = (months: readonly string[]) =>
  months[0] === undefined ? "No month is kept" : `The last month kept is ${months[0]}`;

/** What lies beside the editions for the check, of the last month alone. */
const besides: readonly { file: string; schema: z.ZodType<{ month: string }>; what: string }[] = [
  { file: editionTeamFile, schema: editionTeamSchema, what: "who was in which team then" },
  { file: keptDeliveryFile, schema: deliverySchema, what: "what the exports looked like then" },
  {
    file: keptAgreementsFile,
    schema: keptAgreementsSchema,
    what: "what was asked or promised and still stood",
  },
];

/** Whether what is kept for the check is of a month. What cannot be read is of none. */
function isOf(file: string, schema: z.ZodType<{ month: string }>, month: string): boolean {
  const text = orNullOnIoError(() => readFileSync(file, "utf8"));
  try {
    return schema.safeParse(JSON.parse(text ?? "")).data?.month === month;
  } catch {
    return false;
  }
}

/** Takes away what was kept for the check with a month, where it is of that; gives what is said of it. */
function takeBesidesBack(data: string, month: string): string {
  return besides
    .map(({ file: name, schema, what }) => {
      const file = join(data, name);
      if (!isOf(file, schema, month)) return "";
      unlinkSync(file);
      return ` So is ${file}, ${what}; the next month that is kept brings it anew.`;
    })
    .join("");
}

/**
 * Takes back the last edition: its file, what was kept for the check with that month, and nothing else. Gives
 * what stands then. @throws CliError where there is no edition of that month, or it is not the last: a later
 * one says what changed since.
 */
export function takeBack(data: string, month: string): string {
  refuseMissing(data);
  if (!isMonth(month)) {
    throw new CliError(
      `"${month}" is no month. Expected a month such as 2026-10. ${stands}`,
      exitCode.wrongUsage,
    );
  }
  const months = editionMonths(data);
  const file = join(editionsFolder(data), `${month}.json`);
  if (!months.includes(month)) throw new CliError(`There is no ${file}. ${lastSaid(months)}. ${stands}`);
  if (months[0] !== month) {
    throw new CliError(
      `Only the last month can be taken back. ${lastSaid(months)}, and ${month} stays. ${stands}`,
    );
  }
  if (lstatSync(file).isDirectory())
    throw new CliError(`${file} is a folder, and no month that was kept. ${stands}`);
  // First, so that a run which was stopped can be run again.
  const more = takeBesidesBack(data, month);
  unlinkSync(file);
  return `Took ${month} back: ${file} is gone.${more} Nothing else has changed. ${lastSaid(months.slice(1))}.`;
}
