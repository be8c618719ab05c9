import type { Reader } from "./reader.ts";

/** More names than this make a title unreadable: then their number is said. */
const mostNames = 3;

/** Teams by name in a sentence; by their number where they are many. */
export function teamNames({ words, formats }: Reader, names: readonly string[]): string {
  return names.length > mostNames ? words.shared.teams(formats.number(names.length)) : formats.list(names);
}
