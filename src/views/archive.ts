import type { MetricId } from "../contract/metric-ids.ts";
import type { Language } from "../contract/vocabulary.ts";
import { textOf } from "../text/said.ts";
import { tables } from "./blocks.ts";
import { changedNotes } from "./notes/changed-notes.ts";
import { headline } from "./overview/headline.ts";
import type { PageView, Section, TableView } from "./page.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import type { Report, Restatement } from "./report.ts";

type Edition = Report["snapshot"]["editions"][number];

/** A value in the unit of its metric; a dash where there was or is none. */
function valueText({ report, formats }: Reader, metric: MetricId, value: number | null): string {
  const unit = report.definition(metric)?.unit;
  return value === null || unit === undefined ? "–" : formats.inUnit(value, unit);
}

function scopeName({ report }: Reader, { kind, id }: Restatement["scope"]): string {
  return report.scope(kind, id)?.name ?? id;
}

function restatedTable(reader: Reader, { month, restated }: Edition): TableView {
  const { words, formats } = reader;
  const { archive, shared } = words;
  const windows: Record<string, string> = {
    month: shared.windows.month(formats.month(month)),
    ytd: shared.windows.ytd,
    r12: shared.windows.r12,
  };
  return {
    id: `restated-${month}`,
    caption: archive.table(formats.month(month)),
    columns: [
      { label: archive.figure, numeric: false },
      { label: archive.of, numeric: false },
      { label: archive.window, numeric: false },
      { label: archive.was, numeric: true },
      { label: archive.now, numeric: true },
      { label: archive.why, numeric: false },
    ],
    rows: restated.map((each) => [
      { text: reader.label(each.metric), href: `method#${each.metric}` },
      { text: scopeName(reader, each.scope) },
      { text: windows[each.window] ?? each.window },
      {
        text: valueText(reader, each.metric, each.was),
        ...(each.was === null ? {} : { sort: each.was }),
      },
      {
        text: valueText(reader, each.metric, each.now),
        ...(each.now === null ? {} : { sort: each.now }),
      },
      {
        text:
          each.files.length === 0
            ? archive.byProgram
            : archive.changed(formats.list(each.files.map((file) => shared.files[file]))),
      },
    ]),
    isFolded: restated.length > 12,
  };
}

function editionSection(reader: Reader, edition: Edition, then: Report | undefined): Section {
  const { words, formats, language, report } = reader;
  const { month, restated } = edition;
  const home = language === report.snapshot.settings.languages[0] ? `/${month}/` : `/${month}/${language}/`;
  return {
    id: `month-${month}`,
    message: then ? textOf(headline(readerOf(then, language))) : formats.month(month),
    subtitle: words.archive.month(formats.month(month), restated.length, formats),
    blocks: [
      {
        kind: "files",
        files: [{ label: words.archive.open(formats.month(month)), href: `${home}index.html` }],
      },
      ...(restated.length === 0 ? [] : tables(restatedTable(reader, edition))),
      ...changedNotes(reader, month),
    ],
  };
}

/** The months between the first and the last that were published, of which there is no edition. */
function gapsIn(months: readonly string[]): string[] {
  const [newest, oldest] = [months[0], months.at(-1)];
  if (newest === undefined || oldest === undefined) return [];
  const gaps: string[] = [];
  const next = (month: string) => {
    const [year = 0, number = 0] = month.split("-").map(Number);
    return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
  };
  for (let month = oldest; month < newest; month = next(month)) if (!months.includes(month)) gaps.push(month);
  return gaps;
}

/** Every published month, and what of it has been restated since. */
export function archiveView(report: Report, archive: readonly Report[], language: Language): PageView {
  const reader = readerOf(report, language);
  const { words, formats } = reader;
  const { editions } = report.snapshot;
  const changed = editions.filter(({ restated }) => restated.length > 0).length;
  const gaps = gapsIn(editions.map(({ month }) => month));
  return {
    slug: "archive",
    title: words.archive.title(editions.length, changed, formats),
    kicker: words.shared.kicker(reader.month),
    lead: [
      words.archive.lead,
      ...(report.snapshot.period.partial === undefined ? [] : [words.archive.partial(reader.month)]),
      ...(gaps.length === 0
        ? []
        : [words.archive.gaps(formats.list(gaps.map((month) => formats.month(month))))]),
    ],
    sections: editions.map((edition) =>
      editionSection(
        reader,
        edition,
        archive.find(({ snapshot }) => snapshot.period.month === edition.month),
      ),
    ),
  };
}
