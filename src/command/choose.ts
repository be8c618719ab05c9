import input from "@inquirer/input";
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

/** What a prompt gives. @throws CliError with `state` where whoever sits there stops instead. */
async function answered(prompt: Promise<string>, state: string): Promise<string> {
  try {
    return await prompt;
  } catch (error) {
    if (error instanceof Error && error.name === "ExitPromptError") throw new CliError(`Stopped. ${state}`);
    throw error;
  }
}

/**
 * Asks whoever sits at the terminal to choose one, by arrow keys and Enter.
 * @throws CliError with `state` where they stop instead.
 */
export const choose = (asked: string, choices: readonly Choosable[], state: string): Promise<string> =>
  answered(
    select({
      message: visibleInLine(asked),
      choices: choices.map(({ value, shown }) => ({ value, name: visibleInLine(shown) })),
      loop: false,
    }),
    state,
  );

/** What is to be typed: how it is asked, and what is said of a text that is none; null where it is one. */
export interface Typed {
  asked: string;
  faultOf: (text: string) => string | null;
}

/**
 * Asks whoever sits at the terminal to type something, until it can be read.
 * @throws CliError with `state` where they stop instead.
 */
export const askText = ({ asked, faultOf }: Typed, state: string): Promise<string> =>
  answered(input({ message: visibleInLine(asked), validate: (text) => faultOf(text) ?? true }), state);
