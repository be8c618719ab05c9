import select from "@inquirer/select";
import { CliError } from "./cli-error.ts";
import { visibleInLine } from "./visible.ts";

/** What may be chosen, and how it is shown. */
export interface Choosable {
  value: string;
  shown: string;
}

/** Whether somebody sits at a terminal who can answer. */
export const canBeAsked = () => process.stdin.isTTY === true && process.stdout.isTTY === true;

/**
 * Asks whoever sits at the terminal to choose one, by arrow keys and Enter.
 * @throws CliError with `state` where they stop instead.
 */
export async function choose(asked: string, choices: readonly Choosable[], state: string): Promise<string> {
  try {
    return await select({
      message: visibleInLine(asked),
      choices: choices.map(({ value, shown }) => ({ value, name: visibleInLine(shown) })),
      loop: false,
    });
  } catch (error) {
    if (error instanceof Error && error.name === "ExitPromptError") throw new CliError(`Stopped. ${state}`);
    throw error;
  }
}
