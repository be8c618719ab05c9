/** A piece of a pattern in braces: where it begins and ends, and the texts that it stands for. */
interface Choice {
  from: number;
  to: number;
  texts: string[];
}

/** Where a brace, its own commas and the brace that closes it stand; null where none closes it. */
function marksFrom(pattern: string, from: number): number[] | null {
  const marks = [from];
  let depth = 0;
  for (let at = from; at < pattern.length; at++) {
    const letter = pattern[at];
    if (letter === "{") depth++;
    else if (letter === "}") depth--;
    if (depth === 0) return [...marks, at];
    if (letter === "," && depth === 1) marks.push(at);
  }
  return null;
}

/** What stands between two marks in a row, of all of them. */
const between = (pattern: string, marks: readonly number[]) =>
  marks.slice(1).map((mark, i) => pattern.slice((marks[i] ?? 0) + 1, mark));

/** The first pair of braces in a pattern with a comma or a range between them; null where there is none. */
function firstChoice(pattern: string, most: number): Choice | null {
  for (let from = pattern.indexOf("{"); from >= 0; from = pattern.indexOf("{", from + 1)) {
    const marks = marksFrom(pattern, from) ?? [];
    const parts = between(pattern, marks);
    const texts = parts.length > 1 ? parts : numbersOf(parts[0] ?? "", most);
    if (texts) return { from, to: (marks.at(-1) ?? from) + 1, texts };
  }
  return null;
}

/** The numbers of a range such as `1..12`, no more than one too many of them; null for what is no range. */
function numbersOf(inside: string, most: number): string[] | null {
  const match = /^(\d{1,15})\.\.(\d{1,15})$/.exec(inside);
  if (!match) return null;
  const [first, last] = [Number(match[1]), Number(match[2])];
  const step = first <= last ? 1 : -1;
  const length = Math.min(Math.abs(last - first), most) + 1;
  const width = Math.max(
    ...[match[1], match[2]].map((each = "") => (each.startsWith("0") ? each.length : 0)),
  );
  return Array.from({ length }, (_, i) => String(first + i * step).padStart(width, "0"));
}

/**
 * The patterns that one with braces stands for (`{a,b}`, `{1..12}`), itself without any; null where there are
 * more than `most`.
 */
export function withoutBraces(pattern: string, most: number): string[] | null {
  let patterns = [pattern];
  for (;;) {
    const choices = patterns.map((each) => ({ each, choice: firstChoice(each, most) }));
    if (choices.every(({ choice }) => choice === null)) return patterns;
    patterns = choices.flatMap(({ each, choice }) =>
      choice ? choice.texts.map((text) => each.slice(0, choice.from) + text + each.slice(choice.to)) : [each],
    );
    if (patterns.length > most) return null;
  }
}
