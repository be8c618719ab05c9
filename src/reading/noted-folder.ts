import { CliError } from "../command/cli-error.ts";
import { visible } from "../command/visible.ts";
import type { DataFolder } from "./exports/folder.ts";
import { Stamps } from "./exports/stamps.ts";

/** A data folder of which it is noted what was read. */
export interface NotedFolder extends DataFolder {
  onRead: NonNullable<DataFolder["onRead"]>;
  /** The files that were read, and the sign by which each can be told from one that was written later. */
  stamps: Stamps;
}

/** A data folder that notes what is read of it. */
export function notedFolder(folder: string): NotedFolder {
  const stamps = new Stamps(folder);
  return { folder, stamps, onRead: (file) => stamps.see(file) };
}

/**
 * @throws CliError where a file is no longer as it was read: an export was being written, and what was read
 * may be a part of it.
 */
export function refuseChanged({ stamps }: Pick<NotedFolder, "stamps">, state: string): void {
  const changed = stamps.changed();
  if (changed.length === 0) return;
  const files = changed.map(visible).join(", ");
  throw new CliError(
    `Changed while the report was made: ${files}. Run again when the export has ended.${state}`,
  );
}
