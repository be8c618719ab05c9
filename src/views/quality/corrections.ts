import { tables } from "../blocks.ts";
import type { Section } from "../page.ts";
import type { Reader } from "../parts/reader.ts";

/** A longer list is for report.json. */
const mostShown = 100;

/**
 * The cells that were read otherwise than the exports have them, each with why; no section where there are
 * none.
 */
export function correctionsSection({ report, words, formats }: Reader): Section[] {
  const { corrections = [] } = report.snapshot;
  if (corrections.length === 0) return [];
  const { quality } = words;
  const said = quality.corrections;
  const shown = corrections.slice(0, mostShown);
  const cell = (text: string | undefined, blank: string) => ({ text: text || blank });
  const became = (text: string | undefined) => cell(text, text === undefined ? "–" : said.blank);
  const notes = [
    ...(shown.length < corrections.length
      ? [said.noteOf(formats.number(shown.length), formats.number(corrections.length))]
      : []),
    said.note,
  ];
  return [
    {
      id: "corrections",
      message: said.title(corrections.length, formats),
      blocks: tables({
        id: "corrections-made",
        caption: said.table,
        columns: [
          { label: quality.place, numeric: false },
          { label: said.key, numeric: false, line: 1 },
          { label: said.column, numeric: false, line: 1 },
          { label: said.from, numeric: false, line: 2 },
          { label: said.to, numeric: false, line: 2 },
          { label: said.why, numeric: false, line: 2 },
        ],
        rows: shown.map(({ file, line, key, column, from, to, why }) => [
          { text: `${file}:${line}` },
          cell(key, "–"),
          { text: column },
          { ...became(from), around: { before: said.before.from } },
          { ...became(to), around: { before: said.before.to } },
          cell(why, "–"),
        ]),
        note: notes.join(" "),
      }),
    },
  ];
}
