import type { Reporter, TestModule } from "vitest/node";

/** How many are told. */
const told = 20;

/** So much is not worth telling. */
const leastMilliseconds = 1000;

interface Timed {
  name: string;
  milliseconds: number;
}

function timesIn(module: TestModule): Timed[] {
  return [...module.children.allTests()].map((test) => ({
    name: `${module.relativeModuleId} > ${test.fullName}`,
    milliseconds: test.diagnostic()?.duration ?? 0,
  }));
}

/**
 * Tells at the end of a run which tests took longest: what makes a suite slow is seldom where one looks for
 * it.
 */
export class SlowestTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const slowest = modules
      .flatMap(timesIn)
      .filter(({ milliseconds }) => milliseconds >= leastMilliseconds)
      .toSorted((a, b) => b.milliseconds - a.milliseconds)
      .slice(0, told);
    if (slowest.length < told) return;
    const lines = slowest.map(
      ({ name, milliseconds }) => `${(milliseconds / 1000).toFixed(1).padStart(6)} s  ${name}`,
    );
    process.stdout.write(`\nThe ${told} slowest tests:\n${lines.join("\n")}\n`);
  }
}
