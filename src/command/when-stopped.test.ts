import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

/** A program that works until it is stopped, and what it said and ended with once it was told to. */
async function stopped(tidy: string, signal: NodeJS.Signals, { isToldOn = false } = {}) {
  const program = `
    import { whenStopped } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, "when-stopped.ts")).href)};
    whenStopped(${tidy});
    setInterval(() => {}, 1000);
    process.stdout.write("at work");`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program]);
  const said = text(child.stderr);
  await once(child.stdout, "data");
  const closed = once(child, "close");
  child.kill(signal);
  const again = setInterval(() => isToldOn && child.kill(signal), 20);
  const [code] = await closed;
  clearInterval(again);
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

test.skipIf(process.platform === "win32")(
  "told twice in a moment it is told once, and told on it ends at once",
  async () => {
    const slow = `() => new Promise((resolve) => setTimeout(resolve, 50, "All is as before."))`;
    expect(await stopped(slow, "SIGINT", { isToldOn: true })).toEqual({
      code: 130,
      said: "All is as before.\n",
    });
    expect(await stopped("() => new Promise(() => {})", "SIGINT", { isToldOn: true })).toEqual({
      code: 130,
      said: "",
    });
  },
);
