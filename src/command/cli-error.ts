import { refusalOf } from "./refusal.ts";
import { visible } from "./visible.ts";

/** Exit codes that people script against. */
export const exitCode = { fine: 0, problems: 1, wrongUsage: 2 } as const;

/**
 * An error for a person: printed without a stack, with what a terminal would act on made visible wherever it
 * is shown, and with its exit code.
 */
export class CliError extends Error {
  readonly code: number;

  constructor(message: string, code: number = exitCode.problems) {
    super(visible(message));
    this.code = code;
  }
}

/** What to tell a person, and the exit code that it means. */
export interface Words {
  text: string;
  code: number;
}

/** The words for an error that a person can put right; null for a fault of ours. */
export function wordsFor(error: unknown): Words | null {
  if (error instanceof CliError) return { text: error.message, code: error.code };
  const refusal = refusalOf(error);
  return refusal === null ? null : { text: refusal, code: exitCode.problems };
}
