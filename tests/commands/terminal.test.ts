import { spawn } from "node:child_process";
import { appendFileSync, closeSync, existsSync, openSync, renameSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { changedCopy, fixture } from "../folders.fixture.ts";

const project = join(import.meta.dirname, "../..");

/** What a terminal would act on: all controls but the end of a line, and marks that turn text round. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is sought.
const actedOn = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

interface Said {
  code: number | null;
  out: string;
  errors: string;
}

/** Runs check, its output read by us, by nobody, or written to a file. */
async function check(args: string[], output: "read" | "closed" | number = "read"): Promise<Said> {
  const child = spawn(process.execPath, ["scripts/check.ts", ...args], {
    cwd: project,
    stdio: ["ignore", typeof output === "number" ? output : "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  if (output === "closed") child.stdout?.destroy();
  const [out, errors] = await Promise.all([
    output === "read" && child.stdout ? text(child.stdout) : "",
    child.stderr ? text(child.stderr) : "",
  ]);
  return { code: await ended, out, errors };
}

/**
 * A folder of which the path, the name of a file, a heading, a cell and a key would each take hold of a
 * terminal.
 */
function hostileFolder(): string {
  const folder = changedCopy("dutch", {
    "offertes.csv": (text) =>
      text.replace("1.234,56", "\u001b[31m1\u009b2J").replace("status", "sta\u202etus"),
  });
  appendFileSync(join(folder, "report.yaml"), '\n"\\e]0;title\\a\\n": 1\n');
  const hostile = `${folder}\u001b[2J\u0007`;
  renameSync(folder, hostile);
  renameSync(join(hostile, "targets.csv"), join(hostile, "tar\u001b[31m\ngets\u202e.csv"));
  return hostile;
}

// Windows has no such names.
test.skipIf(process.platform === "win32")(
  "nothing that stands in a file, a name or a path takes hold of the terminal, in words or as JSON",
  async () => {
    const folder = hostileFolder();
    const [words, json, nowhere] = await Promise.all([
      check(["--data", folder]),
      check(["--data", folder, "--format", "json"]),
      check(["--data", `${folder}/nowhere`]),
    ]);
    for (const { out, errors } of [words, json, nowhere]) expect(out + errors).not.toMatch(actedOn);
    // What is also published has none of it any more; what is said to a terminal alone has it written out.
    expect(words.out).toContain("tar[31m gets.csv");
    expect(nowhere.errors).toContain("\\u001b[2J\\u0007/nowhere");
    const files = JSON.parse(json.out).problems.map(({ file }: { file: string }) => file);
    expect(files).toContain("tar[31m gets.csv");
  },
);

test("whoever stops listening stops nothing: the exit code is that of the work, without a word", async () => {
  const { code, errors } = await check(["--data", fixture("dutch"), "--format", "json"], "closed");
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
});

test.runIf(existsSync("/dev/full"))("what could not be said is no success, and that is said", async () => {
  const full = openSync("/dev/full", "w");
  const { code, errors } = await check(["--data", fixture("dutch")], full);
  closeSync(full);
  expect(code).toBe(1);
  expect(errors).toContain("ENOSPC");
  expect(errors).not.toMatch(/^\s+at /m);
});
