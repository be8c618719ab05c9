import { clearHeapSooner } from "../../src/command/heap-growth.ts";
import { isStage, stagesOf } from "./stages.ts";

// Measures the stages that are named, of the data of a folder: `measure.ts FOLDER ROUNDS STAGE…`.
// As commands do.
clearHeapSooner();
const [folder = "", rounds, ...named] = process.argv.slice(2);
const seconds: Record<string, number> = {};
const made: Record<string, number> = {};
for (let round = 0; round < Number(rounds); round++) {
  const stages = stagesOf(folder);
  for (const name of named.filter(isStage)) {
    const began = performance.now();
    made[name] = await stages[name]();
    seconds[name] = Math.min(seconds[name] ?? Infinity, (performance.now() - began) / 1000);
  }
}
process.stdout.write(JSON.stringify({ seconds, made }));
