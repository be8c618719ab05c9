import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { dayOfIso } from "../../calendar/day.ts";
import { CliError } from "../../command/cli-error.ts";
import type { Figure } from "../../contract/figure.ts";
import { countedKinds } from "../../contract/vocabulary.ts";
import { fileFaults } from "../../reading/exports/file-faults.ts";
import type { DataFolder } from "../../reading/exports/folder.ts";
import { type PlainFile, type Refusal, readPlainFile } from "../../reading/exports/plain-file.ts";
import { mostBytes } from "../../reading/limits.ts";
import type { ReadData } from "../../reading/read.ts";
import { type Assembled, figuresOfMonth } from "../assemble.ts";
import { inOrder } from "../in-order.ts";
import type { Snapshot } from "../snapshot.ts";
import {
  type Edition,
  editionKinds,
  editionSchema,
  isOtherNow,
  misspeltMetric,
  restatements,
  sightOfEdition,
  snapshotOfEdition,
} from "./editions.ts";
import { type InputFingerprints, inputFingerprints } from "./inputs.ts";
import { withExpectedBefore } from "./moved-quotes.ts";
import { publishedForecasts } from "./published-forecasts.ts";

/** The folder of a data folder in which its editions lie. */
export const editionsFolder = (data: string) => join(data, "editions");

const nameOf = /^\d{4}-\d{2}\.json$/;

/** Those of some names that are of published months, the newest first. */
export const editionNames = (names: readonly string[]): string[] =>
  names
    .filter((name) => nameOf.test(name))
    .toSorted()
    .reverse();

const whyNot = (refusal: Refusal) =>
  refusal === "too_large" ? "It is larger than any file can be." : fileFaults[refusal].en;

/** The edition of a file. @throws CliError that says what is wrong with it, and that it was left as it is. */
function editionOf(file: string, read: PlainFile | Refusal): Edition {
  const leave =
    "It was left as it is: put it back from a copy, or take it away to publish without that month.";
  if (typeof read === "string") throw new CliError(`${file} cannot be read: ${whyNot(read)} ${leave}`);
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(read.bytes).toString("utf8"));
  } catch {
    throw new CliError(`${file} is damaged: it is not JSON. ${leave}`);
  }
  const version = typeof json === "object" && json !== null && "edition" in json ? json.edition : undefined;
  if (version !== 1 && version !== 2) {
    throw new CliError(
      `${file} is of version ${String(version)}, and this program reads versions 1 and 2. ${leave}`,
    );
  }
  const result = editionSchema.safeParse(json);
  if (!result.success) {
    throw new CliError(`${file} is damaged at ${result.error.issues[0]?.path.join(".")}. ${leave}`);
  }
  const misspelt = misspeltMetric(result.data);
  if (misspelt !== undefined) throw new CliError(`${file} is damaged. ${misspelt} ${leave}`);
  if (!file.endsWith(`${result.data.period.month}.json`)) {
    throw new CliError(`${file} holds the month ${result.data.period.month}. ${leave}`);
  }
  return result.data;
}

/**
 * The months published from a data folder, the newest first. @throws CliError for one that cannot be read.
 */
export function readEditionFiles({ folder: data, onRead }: DataFolder): Edition[] {
  const folder = editionsFolder(data);
  if (!existsSync(folder)) return [];
  return editionNames(readdirSync(folder)).map((name) => {
    const file = join(folder, name);
    const read = readPlainFile(folder, name, mostBytes);
    onRead?.(relative(data, file));
    return editionOf(file, read);
  });
}

export interface WithArchive {
  snapshot: Snapshot;
  /** The published months as they were, the newest first. */
  archive: Snapshot[];
}

/** The version under which a figure of the same name means the same. */
const majorOf = (schema: string | undefined) => schema?.split(".")[0];

/** What would be said now of the month that an edition is of. */
interface MonthNow {
  inputs: InputFingerprints;
  /**
   * Made only where the exports say something else of the month than they did, or figures mean something
   * else.
   */
  figures(): Figure[];
}

function monthNow(data: ReadData, { month, to }: Edition["period"]): MonthNow {
  const inputs = inputFingerprints(data.dataset, dayOfIso(to), data.settings);
  let figures: Figure[] | null = null;
  return {
    inputs,
    figures() {
      figures ??= figuresOfMonth({ ...data, month }, editionKinds);
      return figures;
    },
  };
}

/**
 * Reports of one month with the months published before it, each as it was, and what of it is otherwise now.
 * A report of one team has no archive: an edition is of the whole company; who may read the company's
 * totals has theirs.
 */
export function withArchive(
  { snapshots, told }: Assembled,
  data: ReadData,
  editions: readonly Edition[],
): WithArchive[] {
  const past = new Map<Edition, MonthNow>();
  const nowOf = (edition: Edition) => {
    const now = past.get(edition) ?? monthNow(data, edition.period);
    past.set(edition, now);
    return now;
  };
  return snapshots.map((computed) => {
    const snapshot = withExpectedBefore(computed, editions);
    if (snapshot.settings.audience.startsWith("team:")) return { snapshot, archive: [] };
    const own = editions
      .filter(({ period }) => period.month <= snapshot.period.month)
      .map((edition) => ({ edition, maySee: sightOfEdition(edition, snapshot, told) }));
    const listed = own.map(({ edition, maySee }) => {
      const { inputs, figures } = nowOf(edition);
      const { month } = edition.period;
      const isSameInput = !countedKinds.some((kind) => isOtherNow(edition, inputs, kind));
      if (isSameInput && majorOf(edition.schema) === majorOf(snapshot.schema)) return { month, restated: [] };
      const now = { figures: figures(), definitions: snapshot.definitions, maySee };
      return { month, restated: restatements(edition, now, inputs) };
    });
    return {
      snapshot: {
        ...snapshot,
        figures: inOrder([...snapshot.figures, ...publishedForecasts(own)]),
        editions: listed,
      },
      archive: own.map(({ edition, maySee }) => snapshotOfEdition(edition, snapshot, maySee)),
    };
  });
}
