import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

/** A program that works until it is stopped, and what it said and ended with once it was told to. */
async function stopped(tidy: string, ...signals: NodeJS.Signals[]) {
  const program = `
    import { whenStopped } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, "when-stopped.ts")).href)};
    whenStopped(${tidy});
    setInterval(() => {}, 1000);
    process.stdout.write("at work");`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program]);
  const said = text(child.stderr);
  await once(child.stdout, "data");
  const closed = once(child, "close");
  for (const signal of signals) {
    child.kill(signal);
    // Two of them at once would be one.
    if (signals.length > 1) await Promise.race([once(child.stdout, "data"), closed]);
  }
  const [code] = await closed;
  return { code, said: await said };
}

// Windows ends a program without a word to it.
test.skipIf(process.platform === "win32")(
  "a program that is stopped puts the world right, says so, and ends as a shell expects",
  async () => {
    const tidy = `async () => { await null; return "All is as before."; }`;
    const said = "All is as before.\n";
    expect(await stopped(tidy, "SIGINT")).toEqual({ code: 130, said });
    expect(await stopped(tidy, "SIGTERM")).toEqual({ code: 143, said });
    expect(await stopped(tidy, "SIGHUP")).toEqual({ code: 129, said });
  },
);

test.skipIf(process.platform === "win32")("told a second time it ends at once", async () => {
  const endless = `() => { process.stdout.write("tidying"); return new Promise(() => {}); }`;
  expect(await stopped(endless, "SIGINT", "SIGINT")).toEqual({ code: 130, said: "" });
});
