import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixture } from "./folders.fixture.ts";

const project = join(import.meta.dirname, "..");

// Windows ends a program without a word to it.
test.skipIf(process.platform === "win32")(
  "the report that dev shows is for nobody else, and is gone when it stops",
  async () => {
    const temporary = mkdtempSync(join(tmpdir(), "handjes-dev-test-"));
    const child = spawn(process.execPath, ["scripts/dev.ts", "--data", fixture("english")], {
      cwd: project,
      env: { ...process.env, TMPDIR: temporary },
    });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    let said = "";
    for await (const piece of child.stdout) {
      said += String(piece);
      if (said.includes("in a browser")) break;
    }
    const [own = ""] = readdirSync(temporary).filter((name) => name.startsWith("handjes-dev-"));
    for (const place of [own, join(own, "report.json")])
      expect(statSync(join(temporary, place)).mode & 0o077, place).toBe(0);
    child.kill("SIGINT");
    expect(await ended).toBe(0);
    expect(readdirSync(temporary)).not.toContain(own);
  },
);
