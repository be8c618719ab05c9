import { spawnSync } from "node:child_process";
import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Does some work with a folder that is a disk of its own, of so many kilobytes: an empty one that is named,
 * which goes with it, or one made for it. Only root on Linux can make one: elsewhere it says so, and nothing
 * is done.
 * @throws Error of the work.
 */
export async function withSmallDisk(
  kilobytes: number,
  work: (folder: string) => Promise<void> | void,
  folder = mkdtempSync(join(tmpdir(), "handjes-disk-")),
): Promise<void> {
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder]);
  if (status !== 0) {
    console.warn(`Not tried: no disk of ${kilobytes} kB could be made, which only root on Linux can.`);
    rmdirSync(folder);
    return;
  }
  try {
    await work(folder);
  } finally {
    spawnSync("umount", [folder]);
    rmdirSync(folder);
  }
}
