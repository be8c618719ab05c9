import type { Command } from "commander";

/** Options that npm has itself: that they are set tells nothing. */
const ownOfNpm: ReadonlySet<string> = new Set(["yes", "force", "help", "version"]);

/**
 * Options of a command that npm took for its own, because `--` was forgotten before them: it gives them to
 * the program as `npm_config_period`, and leaves the program without. None where the command was not given to
 * npm so.
 */
export function swallowed(
  program: Command,
  environment: Readonly<Record<string, string | undefined>>,
  given: readonly string[],
): string[] {
  return program.options.flatMap(({ long }) => {
    const name = (long ?? "").replace(/^--/, "");
    if (name === "" || ownOfNpm.has(name)) return [];
    const value = environment[`npm_config_${name.replaceAll("-", "_")}`];
    const isGiven = given.some((each) => each === long || each.startsWith(`${long}=`));
    return value === undefined || value === "" || isGiven ? [] : [`--${name}`];
  });
}
