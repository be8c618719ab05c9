import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { CliError } from "../../../src/command/cli-error.ts";
import { compiledProgram } from "../../../src/publish/pages/program.ts";
import { withSmallDisk } from "./small-disk.ts";

test("where the pages find no room, neither where they are kept nor elsewhere, the disk is named and not the compiler", async () => {
  await withSmallDisk(300, async (disk) => {
    vi.stubEnv("TMPDIR", disk);
    try {
      const refused = compiledProgram(join(disk, "programs"));
      await expect(refused).rejects.toBeInstanceOf(CliError);
      await expect(refused).rejects.toThrow(
        /there is no room for them in .*, nor in the temporary folder .*\. Free some/,
      );
    } finally {
      vi.unstubAllEnvs();
    }
    expect(readdirSync(join(disk, "programs"))).toEqual([]);
  });
});

test("where there is no temporary folder either, that is said", async () => {
  const missing = join(tmpdir(), "is-not-there");
  const file = join(mkdtempSync(join(tmpdir(), "handjes-no-programs-")), "file");
  writeFileSync(file, "");
  vi.stubEnv("TMPDIR", missing);
  try {
    const refused = compiledProgram(join(file, "programs"));
    await expect(refused).rejects.toThrow(
      /neither in .* nor in the temporary folder .*is-not-there\. Free some space/,
    );
  } finally {
    vi.unstubAllEnvs();
  }
});
