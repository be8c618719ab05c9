import { Command, CommanderError } from "commander";

/** Exit codes that people script against. */
export const exitCode = { fine: 0, problems: 1, wrongUsage: 2 } as const;

/** An error for a person: printed as it is, without a stack, and with its exit code. */
export class CliError extends Error {
  readonly code: number;

  constructor(message: string, code: number = exitCode.problems) {
    super(message);
    this.code = code;
  }
}

/** What the machine refuses and a person can put right, by the first word of its message; it stays there when an error comes out of a thread. */
const refusals: Record<string, string> = {
  ENOSPC: "The disk is full: free some space and run again.",
  EDQUOT: "Your share of the disk is full: free some space and run again.",
  EROFS: "That disk can only be read: name another folder.",
  EACCES: "You may not read or write there: ask for the right, or name another folder.",
  EPERM: "You may not read or write there, or another program has it open: close that, or ask for the right.",
  EBUSY: "Another program has it open: close it there and run again.",
  EMFILE: "Too many files are open on this machine: close some programs and run again.",
};

/** What to tell a person of an error that is none of ours nor of the data, but of the machine; null for any other. */
export function refusalOf(error: unknown): string | null {
  const message = error instanceof Error ? error.message : "";
  const advice = refusals[message.split(":", 1)[0] ?? ""];
  return advice === undefined ? null : `${message}\n${advice}`;
}

/** A command with `--help`, whose wrong usage ends with exit code 2. */
export function command(name: string, description: string): Command {
  return new Command(`npm run ${name} --`)
    .description(description)
    .exitOverride()
    .showHelpAfterError("(add --help for what can be said)")
    .allowExcessArguments(false);
}

/** Runs a command on the arguments of this process; errors for people are printed, faults of ours keep their stack. */
export async function run(program: Command): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    const refusal = refusalOf(error);
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCode.fine : exitCode.wrongUsage;
    } else if (error instanceof CliError) {
      console.error(error.message);
      process.exitCode = error.code;
    } else if (refusal !== null) {
      console.error(refusal);
      process.exitCode = exitCode.problems;
    } else throw error;
  }
}
