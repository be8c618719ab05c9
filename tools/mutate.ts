import { Stryker } from "@stryker-mutator/core";
import { command, run } from "../src/command/cli.ts";
import { CliError, exitCode } from "../src/command/cli-error.ts";
import { say } from "../src/command/say.ts";

interface Options {
  mutate: string[];
  tests?: string;
  workers: string;
}

/** What is mutated where nothing is said: all that reads and all that computes. */
const everything = ["reading", "metrics", "statistics"].map((layer) => `src/${layer}/**/*.ts`);

/** The patterns by the folder of `src` that they lie in. @throws CliError for one that lies in none. */
function byLayer(patterns: readonly string[]): Map<string, string[]> {
  return Map.groupBy(patterns, (pattern) => {
    const [, layer] = /^(src\/[a-z]+)\//.exec(pattern) ?? [];
    if (layer !== undefined) return layer;
    throw new CliError(
      `"${pattern}" lies in no folder of src/. Expected files such as 'src/statistics/**/*.ts'.`,
      exitCode.wrongUsage,
    );
  });
}

/**
 * Mutates some files of a layer, and says which changes its own tests do not see: those of other layers are
 * no examples of what it does.
 */
async function mutateLayer(
  layer: string,
  patterns: readonly string[],
  { tests = layer, workers }: Options,
): Promise<void> {
  const report = `.cache/mutate/${layer.slice("src/".length)}.json`;
  const stryker = new Stryker({
    configFile: "tools/mutate/stryker.config.json",
    mutate: [...patterns, "!src/**/*.{test,fixture}.ts"],
    vitest: { dir: tests },
    concurrency: Number(workers),
    jsonReporter: { fileName: report },
    // A definition is made while its file is loaded: all tests of the layer would have to see a change of it.
    ignoreStatic: layer === "src/metrics",
  });
  await stryker.runMutationTest();
  say(`\nEvery change is in ${report}.`);
}

const program = command(
  "mutate",
  "Changes the code of reading, metrics and statistics, a spot at a time, and says which changes the tests beside it do not see.",
)
  .option(
    "--mutate <files...>",
    "which files, as patterns; those of a folder with --mutate 'src/statistics/**/*.ts'",
    everything,
  )
  .option("--tests <folder>", "whose tests may see it, where not all of its folder of src/ need be run")
  .option("--workers <number>", "how many changes are tried at once", "2")
  .action(async (options: Options) => {
    for (const [layer, patterns] of byLayer(options.mutate)) await mutateLayer(layer, patterns, options);
  });

await run(program);
