import { codeOf } from "./or-null-on-io-error.ts";
import { visible } from "./visible.ts";

/**
 * Says something to whoever started a command. All that a command says goes through here or `complain`:
 * nothing in a file can then take hold of a terminal.
 */
export function say(text: string): void {
  process.stdout.write(`${visible(text)}\n`);
}

/** Says what is wrong. */
export function complain(text: string): void {
  process.stderr.write(`${visible(text)}\n`);
}

/** Shows the cursor of the terminal again, which was hidden while progress was drawn. */
export function showCursor(): void {
  if (process.stdout.isTTY) process.stdout.write("\u001b[?25h");
}

/** Whoever listened has heard enough, `head` for instance, and that is no failure. */
const isNoLongerRead = (error: Error) => ["EPIPE", "ERR_STREAM_DESTROYED"].includes(codeOf(error) ?? "");

/**
 * What this process says may find nobody that listens, and the work goes on. Where it cannot be said for
 * another reason (a full disk), that is told on the other stream, and work that was otherwise fine ends with
 * exit code 1: nobody has read of it.
 */
export function hearRefusedOutput(): void {
  process.stdout.once("error", (error) => {
    // From the second time on there is nothing new in it.
    process.stdout.on("error", () => {});
    if (isNoLongerRead(error)) return;
    complain(`What was done could not be said here: ${error.message}.`);
    process.once("exit", () => {
      process.exitCode ||= 1;
    });
  });
  process.stderr.on("error", () => {});
}
