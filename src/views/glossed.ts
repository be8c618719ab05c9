import type { GlossaryTerm } from "../text/glossary-term.ts";
import type { Inline } from "../text/said.ts";
import { isStatement, type SaidInline } from "../text/said.ts";
import type { PageView } from "./page.ts";

/** The place on the method page where a term is explained. */
export function termPlace({ id }: Pick<GlossaryTerm, "id">): string {
  return `term.${id}`;
}

/** A word by itself, not as a part of another. */
function patternOf({ words }: GlossaryTerm): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length).map((word) => RegExp.escape(word));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}-])`, "iu");
}

type Piece = Exclude<Inline, string>[number];

/** The first place where a term stands as plain text becomes a link to its meaning. */
function withTerm(
  parts: readonly Piece[],
  term: GlossaryTerm,
  pattern: RegExp,
): readonly Piece[] | undefined {
  for (const [i, part] of parts.entries()) {
    const found = typeof part === "string" ? pattern.exec(part) : null;
    if (typeof part !== "string" || !found) continue;
    const [text] = found;
    const link = { text, href: `method#${termPlace(term)}` };
    const around = [part.slice(0, found.index), link, part.slice(found.index + text.length)];
    return [...parts.slice(0, i), ...around.filter((each) => each !== ""), ...parts.slice(i + 1)];
  }
  return undefined;
}

/** A page on which the first use of each term, in its lead and paragraphs, leads to its meaning. */
export function glossed(page: PageView, glossary: readonly GlossaryTerm[]): PageView {
  const left = new Map(glossary.map((term) => [term, patternOf(term)]));
  const linked = (text: Inline): Inline => {
    let parts: readonly Piece[] = typeof text === "string" ? [text] : text;
    for (const [term, pattern] of left) {
      const changed = withTerm(parts, term, pattern);
      if (!changed) continue;
      parts = changed;
      left.delete(term);
    }
    return parts.length === 1 && typeof parts[0] === "string" ? parts[0] : parts;
  };
  const inSaid = (said: SaidInline): SaidInline =>
    isStatement(said) ? { ...said, text: linked(said.text) } : linked(said);
  return {
    ...page,
    lead: page.lead.map(inSaid),
    sections: page.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === "paragraph" ? { ...block, text: inSaid(block.text) } : block,
      ),
    })),
  };
}
