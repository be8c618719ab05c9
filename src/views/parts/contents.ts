import { textOf } from "../../text/said.ts";
import type { ContentsEntry, Section } from "../page.ts";

/** The contents of a page: each section with a message, and below it what its terms are about. */
export function contentsOf(sections: readonly Section[]): ContentsEntry[] {
  return sections.flatMap(({ id, message, blocks }) => {
    if (message === undefined) return [];
    const entries = blocks.flatMap((block) =>
      block.kind === "terms" && block.topic ? [{ text: block.topic.name, place: block.topic.id }] : [],
    );
    return [{ text: textOf(message), place: id, entries }];
  });
}
