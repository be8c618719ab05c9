import { readings, topics } from "../../contract/vocabulary.ts";
import type { BlockOf, Section } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import type { Definition } from "../report.ts";
import { entriesOf } from "./entries.ts";

/** The reading that all definitions of a topic are of; `both` where they are of either. */
function sideOf(definitions: readonly Definition[]): "hours" | "customers" | "both" {
  const [reading, ...others] = new Set(definitions.map((definition) => definition.reading));
  return reading === undefined || others.length > 0 ? "both" : reading;
}

/** The definitions by reading, and in each by what they are about. */
export function readingSections(reader: Reader): Section[] {
  const { words, report } = reader;
  const byTopic = Map.groupBy(report.snapshot.definitions, ({ topic }) => topic);
  const told = topics.flatMap((topic) => {
    const definitions = byTopic.get(topic);
    return definitions ? [{ topic, definitions, side: sideOf(definitions) }] : [];
  });
  return ([...readings, "both"] as const).flatMap((side): Section[] => {
    const blocks = told
      .filter((each) => each.side === side)
      .map(
        ({ topic, definitions }): BlockOf<"terms"> => ({
          kind: "terms",
          topic: { id: `topic.${topic}`, name: words.method.topics[topic] },
          terms: entriesOf(reader, definitions),
        }),
      );
    if (blocks.length === 0) return [];
    return [{ id: side, ...(side === "both" ? {} : { reading: side }), message: words.method[side], blocks }];
  });
}
