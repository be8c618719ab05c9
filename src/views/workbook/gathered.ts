import type { Language } from "../../contract/vocabulary.ts";
import { textOf } from "../../text/said.ts";
import { wordsIn } from "../../text/words.ts";
import { mainPages } from "../pages-there.ts";
import type { Report } from "../report.ts";
import type { PageContent } from "../site.ts";
import { definitionsTable } from "./definitions.ts";
import { distinct, numberedSheet, sheetName } from "./names.ts";
import { pageTables } from "./page-tables.ts";
import { type PagePart, partSheets } from "./part-sheets.ts";
import type { Sheet, Workbook } from "./sheet.ts";

/** A report as a workbook, gathered from its pages while they are made. */
export interface Gathered {
  /** Takes the tables of a page. */
  add: (content: PageContent) => void;
  /** Everything that was taken, in the order of the pages, and what the figures mean. */
  workbook: () => Workbook;
}

/** Pages that are a sheet each; of any other one takes no figures along. */
const ownSheets: ReadonlySet<string> = new Set(mainPages);

const kinds: readonly PagePart["kind"][] = ["team", "segment", "person"];

/** Gathers the workbook of a report in one of its languages. */
export function gathered(report: Report, language: Language): Gathered {
  const { settings, period } = report.snapshot;
  const { workbook: words } = wordsIn(language);
  const pages: Omit<Sheet, "about" | "notice">[] = [];
  const parts: PagePart[] = [];
  let around: Pick<Sheet, "about" | "notice"> = { about: [] };
  return {
    add({ frame, view }) {
      const { slug, title } = view;
      const kind = kinds.find((each) => slug.startsWith(`${each}/`));
      if (kind === undefined && !ownSheets.has(slug)) return;
      around = {
        about: [[frame.organisation, frame.month, frame.audience].join(" · "), frame.colophon],
        ...(frame.notice === null ? {} : { notice: frame.notice.text }),
      };
      const tables = pageTables(view, language);
      if (kind !== undefined) parts.push({ kind, name: frame.crumbs.at(-1)?.label ?? "", tables });
      else if (tables.length > 0) {
        const name = frame.menu.find((item) => item.slug === slug)?.label ?? slug;
        pages.push({ name, title: textOf(title), tables });
      }
    },
    workbook() {
      const definitions = {
        name: words.sheets.definitions,
        title: words.definitions.title,
        tables: [{ ...definitionsTable(report, language), headings: words.definitions.reading }],
      };
      const sheets = [...pages, ...partSheets(parts, language), definitions];
      const names = distinct(
        sheets.map(({ name }) => sheetName(name)),
        numberedSheet,
      );
      return {
        language,
        currency: settings.currency,
        title: `${settings.organisation} ${period.month}`,
        day: period.data_until,
        sheets: sheets.map((sheet, i) => ({ ...sheet, ...around, name: names[i] ?? sheet.name })),
      };
    },
  };
}
