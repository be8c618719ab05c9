import { type FileKind, fileKinds } from "../../contract/vocabulary.ts";
import { type SiteWords, siteWords } from "../../text/site.ts";
import { tables } from "../blocks.ts";
import type { Section } from "../page.ts";
import { isThere, mainPages } from "../pages-there.ts";
import type { Reader } from "../parts/reader.ts";
import type { Report } from "../report.ts";

type MainPage = keyof SiteWords["pages"];

/** The pages of which a part is made of a file: while it is missing that part is switched off. */
export const touchedBy: Readonly<Record<FileKind, readonly MainPage[]>> = {
  team: ["strength", "activity", "both", "people"],
  strength: ["strength", "activity", "both"],
  absence: ["strength", "activity", "both"],
  accounts: ["activity", "customers", "both", "people"],
  contacts: ["customers"],
  plan: ["customers", "both", "people"],
  activities: ["activity", "conversion", "customers", "both", "people"],
  quotes: ["index", "activity", "conversion", "customers"],
  targets: ["index", "activity", "customers"],
  agreements: ["people"],
  // Notes stand beside figures: no part of a page is made of them.
  notes: [],
};

/**
 * The kinds of file that something is said of, with how many times; what was only repaired touches no figure.
 */
function remarksByKind({ snapshot }: Report): Map<FileKind, number> {
  const kindOf = new Map(snapshot.generated_from.map(({ file, kind }) => [file, kind]));
  const counts = new Map<FileKind, number>();
  for (const { file, severity, times } of snapshot.problems) {
    const kind = kindOf.get(file) ?? fileKinds.find((each) => file === `${each}.csv`);
    if (kind === undefined || severity === "repaired") continue;
    counts.set(kind, (counts.get(kind) ?? 0) + times);
  }
  return counts;
}

/**
 * For each page which files with remarks it is made of, and how many of its figures are; nothing where there
 * are no remarks.
 */
export function touchedSection({ report, words, formats, language }: Reader): Section[] {
  const { quality, shared } = words;
  const remarks = remarksByKind(report);
  const rows = mainPages
    .filter((page) => isThere(report, page))
    .flatMap((page) => {
      const kinds = [...remarks.keys()].filter((kind) => touchedBy[kind].includes(page));
      if (kinds.length === 0) return [];
      const figures = report.snapshot.definitions.filter(({ files }) =>
        files.some((file) => kinds.includes(file)),
      );
      const count = kinds.reduce((sum, kind) => sum + (remarks.get(kind) ?? 0), 0);
      return [
        [
          { text: siteWords[language].pages[page], href: page },
          { text: formats.list(kinds.map((kind) => shared.files[kind])) },
          { text: formats.number(count), sort: count },
          { text: quality.figures(figures.length, formats) },
        ],
      ];
    });
  if (rows.length === 0) return [];
  return [
    {
      id: "touched",
      message: quality.touchedTitle(rows.length, formats),
      blocks: tables({
        id: "touched-pages",
        caption: quality.touchedTable,
        columns: [
          { label: quality.page, numeric: false },
          { label: quality.remarksIn, numeric: false },
          { label: quality.count, numeric: true },
          { label: quality.madeOf, numeric: false },
        ],
        rows,
        note: quality.touchedNote,
      }),
    },
  ];
}
