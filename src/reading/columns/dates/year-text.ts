/** A year as it is written: `2026`, or a fiscal year by both its years: `2025/26`. */
export type YearText = string;

/** The first year of a text that names two that follow each other, such as `2025/26`; null for another. */
export function firstOfTwo(text: string): number | null {
  const [, first = "", next = ""] = text.trim().match(/^((?:19|20)\d{2}) ?[/–-] ?(\d{4}|\d{2})$/) ?? [];
  const second = next.length === 2 ? `${first.slice(0, 2)}${next}` : next;
  return first !== "" && Number(second) === Number(first) + 1 ? Number(first) : null;
}

export const bothYears = (first: number): YearText =>
  `${first}/${String((first + 1) % 100).padStart(2, "0")}`;
