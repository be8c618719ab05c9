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
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCode.fine : exitCode.wrongUsage;
    } else if (error instanceof CliError) {
      console.error(error.message);
      process.exitCode = error.code;
    } else throw error;
  }
}
