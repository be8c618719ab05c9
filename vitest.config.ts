import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { SlowestTests } from "./tools/slowest-tests.ts";

const oldestMajor = 24;
if (Number.parseInt(process.versions.node, 10) < oldestMajor) {
  throw new Error(
    `This is Node.js ${process.versions.node}, and the tests run on ${oldestMajor} or newer. Run them with npm test, which takes the one among the packages.`,
  );
}

export default defineConfig({
  test: {
    // A build takes ten times as long on a machine that is busy with something else; what hangs is found all
    // the same.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // Most of a test of a whole command is waiting for it: on two cores two are better than the one that is
    // left beside the runner.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // No test leaves anything behind in a module, and loading the program takes longer than most of them.
    isolate: false,
    // Its files import each other without an ending, which Node does not take.
    server: { deps: { inline: ["dt-sql-parser"] } },
    globalSetup: ["tests/temporary-folder.ts"],
    reporters: ["default", new SlowestTests()],
    projects: [
      {
        extends: true,
        test: {
          name: "code",
          include: ["src/**/*.test.ts", "tools/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: { name: "whole", include: ["tests/**/*.test.ts"], exclude: ["tests/browser/**"] },
      },
      // Its setup builds the site once, and only when a test of this project runs.
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/build-site.ts"],
        },
      },
    ],
  },
});
