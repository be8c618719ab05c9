import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { daysOfMonth } from "../../src/calendar/window.ts";
import { writeEdition } from "../../src/publish/write-edition.ts";
import { demoFiles } from "./files.ts";

/** The months that the organisation published before the one that is reported now. */
const publishedMonths = ["2026-08", "2026-09"];
const settings = "report.yaml";

/**
 * Makes the months that were published before anew: each is frozen, as `npm run freeze` does, from the
 * exports as they were at its end, with the settings of the folder. What was kept before is replaced.
 * Gives the months.
 */
export async function writeEditions(folder: string, seed: number): Promise<readonly string[]> {
  const then = mkdtempSync(join(tmpdir(), "demo-then-"));
  try {
    if (existsSync(join(folder, settings))) cpSync(join(folder, settings), join(then, settings));
    for (const month of publishedMonths) {
      for (const [name, text] of demoFiles(seed, daysOfMonth(month).to))
        writeFileSync(join(then, name), text);
      await writeEdition(then, { period: month });
    }
    const editions = join(folder, "editions");
    rmSync(editions, { recursive: true, force: true });
    mkdirSync(editions);
    cpSync(join(then, "editions"), editions, { recursive: true });
    return publishedMonths;
  } finally {
    rmSync(then, { recursive: true, force: true });
  }
}
