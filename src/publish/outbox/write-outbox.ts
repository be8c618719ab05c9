import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CliError, exitCode } from "../../command/cli-error.ts";
import { say } from "../../command/say.ts";
import { pause } from "../../command/when-stopped.ts";
import { refuseMissing } from "../../reading/data-folder.ts";
import { type NotedFolder, notedFolder, refuseChanged } from "../../reading/noted-folder.ts";
import { refuseErrors, refusePartial } from "../../report/compute.ts";
import { editionsFolder, readEditionFiles } from "../../report/editions/edition-files.ts";
import { readExports } from "../../report/read-exports.ts";
import { publishedLines, putRightLines } from "../built-lines.ts";
import { errorsBeside, renewBeside } from "../check-page/beside.ts";
import { withTemporaryFolder } from "../files/temporary-folder.ts";
import { publishFolder } from "../folder/publish-folder.ts";
import { putRight } from "../folder/put-right.ts";
import { withPageThreads } from "../pages/with-page-threads.ts";
import { whilePrinting } from "../pdf/print.ts";
import { unlessStopped } from "../pdf/unless-stopped.ts";
import {
  type Place,
  refuseNoFolder,
  refuseOthers,
  refusePlace,
  refuseReport,
} from "../places/refuse-place.ts";
import { editionLinks } from "./edition-link.ts";
import { type Addressed, editionsFor } from "./editions-for.ts";
import { mailsOf } from "./mails-of.ts";
import { putAssets } from "./print-sheet.ts";

/** Of which data the mails are, where they go, and what they lead to. */
export interface OutboxAsked {
  data: string;
  out: string;
  /** Where the editions lie for who reads them. */
  link?: string;
}

/** Where the mails go, put right if a run died there. @throws CliError where something would be lost. */
function judgedPlace({ out, data }: OutboxAsked): Place {
  const place = refusePlace(out, { data });
  for (const line of putRightLines(putRight(place.real))) say(line);
  refuseReport(place, "the mails");
  refuseOthers(place, "outbox");
  return place;
}

/**
 * The editions and who gets them. @throws CliError that ends with `state` where the data have errors, or
 * nobody gets anything.
 */
function addressedEditions(
  { data: said, out }: OutboxAsked,
  { folder, onRead }: NotedFolder,
  state: string,
): Addressed {
  const data = readExports(folder, onRead);
  const beside = { data, folder: said, out };
  if (data.hasErrors) refuseErrors(data, `${state} ${errorsBeside(beside)}`);
  renewBeside(beside);
  refusePartial(data, {}, state);
  if (data.recipients.length === 0) {
    throw new CliError(
      `Nobody gets a mail: ${said}/ has no recipients.csv (ontvangers.csv), or nobody in it is employed. docs/outbox.md says what stands in it. ${state}`,
      exitCode.wrongUsage,
    );
  }
  return editionsFor(data, readEditionFiles({ folder, onRead }));
}

/** Writes the mails into a folder; gives how many. */
async function writeInto(
  folder: string,
  { editions }: Addressed,
  { link, signal }: { link: string | undefined; signal: AbortSignal },
): Promise<number> {
  const linkTo = link === undefined ? null : editionLinks(link);
  let count = 0;
  await withTemporaryFolder("handjes-outbox", (pages) =>
    withPageThreads((threads) =>
      whilePrinting(async (print) => {
        count = 0;
        const making = { threads, print, folder: pages, linkTo };
        putAssets(making);
        for (const edition of editions) {
          for await (const { name, bytes } of mailsOf(edition, making)) {
            signal.throwIfAborted();
            writeFileSync(join(folder, name), bytes, { mode: 0o600 });
            count++;
          }
        }
      }, signal),
    ),
  );
  return count;
}

/** Who gets no mail, and why. */
function withoutLines({ month, without }: Addressed): string[] {
  return without.map(
    ({ line, edition }) => `No mail for line ${line} of the recipients: in ${month} there is no ${edition}.`,
  );
}

/**
 * Writes a mail for every recipient into a folder that takes the place of an outbox of before, and sends
 * none; gives what is said of it.
 * @throws CliError where the data have errors, or nothing may be written there: what was there stays.
 */
export async function writeOutbox(asked: OutboxAsked): Promise<string> {
  const { out, data, link } = asked;
  const place = judgedPlace(asked);
  if (link !== undefined) editionLinks(link);
  refuseMissing(data);
  refuseNoFolder(editionsFolder(data));
  const state = existsSync(place.real) ? `${out}/ is as it was.` : `${out}/ was not written.`;
  const noted = notedFolder(data);
  const addressed = addressedEditions(asked, noted, state);
  await pause();
  let count = 0;
  const published = await unlessStopped(
    (signal) =>
      publishFolder({ ...place, isPrivate: true }, async (staging) => {
        count = await writeInto(staging, addressed, { link, signal });
        refuseChanged(noted, ` ${state}`);
      }),
    state,
  );
  return [
    `Wrote ${count} ${count === 1 ? "mail" : "mails"} of ${addressed.month} in ${out}/, for their owner alone to read. None was sent: docs/outbox.md says how.`,
    ...withoutLines(addressed),
    ...publishedLines(out, published),
  ].join("\n");
}
