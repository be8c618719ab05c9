import { processMeasures } from "../../contract/metric-ids.ts";
import { charts } from "../blocks.ts";
import type { Section } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { hasSignal, processChart } from "./process.ts";
import { steadyStrip } from "./steady.ts";

/** The process: those that vary as usual side by side, and one that has changed large. */
export function processSection(reader: Reader): Section | undefined {
  const [changed, steady] = [true, false].map((has) =>
    processMeasures.filter((measure) => hasSignal(reader, measure) === has),
  );
  const blocks = charts(
    ...(changed ?? []).map((measure) => processChart(reader, measure)),
    steadyStrip(reader, steady ?? []),
  );
  return blocks.length === 0 ? undefined : { id: "process", reading: "hours", blocks };
}
