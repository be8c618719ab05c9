import { basename } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const subject = (path: string) => basename(path).replace(/(?:\.test)?\.ts$/, "");

/** The test beside what was changed first, then the quick ones: the first that fails ends the rest. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const changed = new Set((this.ctx.config.related ?? []).map(subject));
    const quickFirst = (await super.sort(files)).toReversed();
    const isBeside = ({ moduleId }: TestSpecification) => changed.has(subject(moduleId));
    return [...quickFirst.filter(isBeside), ...quickFirst.filter((file) => !isBeside(file))];
  }
}

/**
 * The tests of the folder that `npm run mutate` gives. Stryker has them run in one thread: which change is on
 * is a global.
 */
export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    // What holds of any organisation is tried on a few drawn at random: what that sees today it need not see
    // tomorrow, and it takes longer than all other tests together.
    exclude: ["**/identities.test.ts"],
    testTimeout: 60_000,
    isolate: false,
    sequence: { sequencer: NearestFirst },
  },
});
