import { inspect } from "node:util";
import { Command, CommanderError } from "commander";
import { CliError, exitCode, wordsFor } from "./cli-error.ts";
import { clearHeapSooner } from "./heap-growth.ts";
import { complain, hearRefusedOutput, say } from "./say.ts";
import { swallowed } from "./swallowed.ts";

/** A command with `--help`, whose wrong usage ends with exit code 2. */
export function command(name: string, description: string): Command {
  return new Command(`npm run ${name} --`)
    .description(description)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => say(text.trimEnd()),
      writeErr: (text) => complain(text.trimEnd()),
    })
    .showHelpAfterError("(add --help for what can be said)")
    .allowExcessArguments(false);
}

/**
 * Tells a person of an error, and gives the exit code that it means: a fault of ours is told with its stack.
 */
export function told(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.fine : exitCode.wrongUsage;
  const { text, code } = wordsFor(error) ?? { text: inspect(error), code: exitCode.problems };
  complain(text);
  return code;
}

/** @throws CliError where npm kept options for itself: the command would do something else than was asked. */
function refuseSwallowed(program: Command): void {
  const given = process.argv.slice(2);
  const kept = swallowed(program, process.env, given);
  if (kept.length === 0) return;
  const [first = ""] = kept;
  const value = process.env[`npm_config_${first.slice(2).replaceAll("-", "_")}`] ?? "";
  // npm gives the value of an option that it does not know as a word of its own.
  const words = value === "true" || value === "" ? given : [value, ...given];
  throw new CliError(
    `npm kept ${kept.join(", ")} for itself. Put -- before the options: ${program.name()} ${[first, ...words].join(" ")}`,
    exitCode.wrongUsage,
  );
}

/**
 * Runs a command on the arguments of this process; errors for people are printed, faults of ours with their
 * stack.
 */
export async function run(program: Command): Promise<void> {
  hearRefusedOutput();
  clearHeapSooner();
  try {
    refuseSwallowed(program);
    await program.parseAsync();
  } catch (error) {
    process.exitCode = told(error);
  }
}
