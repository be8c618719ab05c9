import type { Statement } from "../../contract/statement.ts";
import type { Changed } from "../../report/snapshot.ts";
import type { Block, Section } from "../page.ts";
import { gapsIn } from "../parts/months.ts";
import type { Reader } from "../parts/reader.ts";
import { sayingOf } from "../parts/saying.ts";
import { findingItem, movedItem, restatedItem, sinceSaid } from "./items.ts";
import { changedLines, changedTitle } from "./sentences.ts";

/** More than this of what was restated is in the archive. */
const mostRestated = 12;

/** Everything that changed or stayed, a line each. */
function details(reader: Reader, changed: Changed): Statement[] {
  const { newOne, goneOne, standsOne, why } = reader.words.changed;
  const said = <Item>(
    id: string,
    items: readonly Item[],
    text: (saying: ReturnType<typeof sayingOf>, item: Item) => string,
  ) =>
    items.map((item) => {
      const saying = sayingOf(reader);
      return saying.statement(`changed.${id}`, text(saying, item));
    });
  return [
    ...said("new", changed.new, (saying, each) => newOne(findingItem(reader, saying, each))),
    ...said("gone", changed.gone, (saying, each) =>
      goneOne(findingItem(reader, saying, each), why[each.state]),
    ),
    ...said("standing", changed.standing, (saying, each) =>
      standsOne(findingItem(reader, saying, each), sinceSaid(reader, each)),
    ),
    ...said("moved_one", changed.moved, (saying, each) => movedItem(reader, saying, each)),
    ...said("restated_one", changed.restated.slice(0, mostRestated), (saying, each) =>
      restatedItem(reader, saying, each),
    ),
  ];
}

/** With which month is compared, where it is not the one before. */
function comparedWith({ words, formats, report }: Reader, { since }: Changed): { subtitle?: string } {
  const missing = gapsIn([report.snapshot.period.month, since]);
  if (missing.length === 0) return {};
  const months = formats.list(missing.map((month) => formats.month(month)));
  return { subtitle: words.changed.gap(formats.month(since), months) };
}

/**
 * What is new, gone, moved and restated since the month that was kept last, in a few lines with the rest
 * folded; nothing where no month was kept.
 */
export function changedSections(reader: Reader): Section[] {
  const { changed } = reader.report.snapshot;
  if (!changed) return [];
  const { seen, rest } = changedLines(reader, changed);
  const blocks: Block[] = seen.map((text) => ({ kind: "paragraph", text }));
  const points = [...rest, ...details(reader, changed)];
  return [
    {
      id: "changed",
      message: changedTitle(reader, changed),
      ...comparedWith(reader, changed),
      blocks: [
        ...blocks,
        ...(points.length === 0
          ? []
          : [{ kind: "folded" as const, label: reader.words.changed.details, points }]),
      ],
    },
  ];
}
