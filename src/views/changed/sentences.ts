import type { ChangedList, Quantity, Statement } from "../../contract/statement.ts";
import type { Changed } from "../../report/snapshot.ts";
import type { Reader } from "../parts/reader.ts";
import { type Saying, sayingOf } from "../parts/saying.ts";
import { findingItem, monthSaid, movedItem, restatedItem, sinceSaid } from "./items.ts";

/** So many of a list are named in a line; how many others there are is said. */
const mostNamed = 3;

const count = (list: ChangedList): Quantity => ({ changed: { list } });

/** Some of a list in words, with how many more there are. */
function named<Item>(
  { words }: Reader,
  saying: Saying,
  [list, items]: [ChangedList, readonly Item[]],
  say: (item: Item) => string,
): string {
  const shown = items.slice(0, mostNamed);
  const rest: Quantity = { minus: [count(list), shown.length] };
  const more = items.length > shown.length ? [words.changed.more(saying.number(rest))] : [];
  return [...shown.map(say), ...more].join("; ");
}

/** How many findings stand, and since when the oldest of them; empty where none does. */
function standingSaid(reader: Reader, saying: Saying, { standing }: Changed): string {
  const [oldest] = standing.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  if (!oldest) return "";
  const { stand, oldest: ofOldest } = reader.words.changed;
  const own: Quantity = { changed: { list: "standing", since: oldest.since } };
  const isOfAll = standing.every(({ since }) => since === oldest.since);
  saying.that({ a: own, relation: isOfAll ? "is" : "at_least", b: isOfAll ? count("standing") : 1 });
  const since = sinceSaid(reader, oldest);
  return `${stand(saying.number(count("standing")))}, ${isOfAll ? since : ofOldest(since)}`;
}

/** More months than these are no longer named in a title. */
const mostMonths = 2;

/** Which months were restated; the kept one where it is only in what is not told one by one. */
function monthsRestated(reader: Reader, saying: Saying, { restated, since }: Changed): string {
  const { words, formats } = reader;
  const months = [...new Set(restated.map(({ month }) => month))];
  for (const month of months)
    saying.that({ a: { changed: { list: "restated", month } }, relation: "above", b: 0 });
  if (months.length > mostMonths) return words.changed.earlierMonths;
  if (months.length === 0) saying.that({ a: { of_changed: "restated_figures" }, relation: "above", b: 0 });
  const named = months.length === 0 ? [since] : months;
  return formats.list(named.map((month) => monthSaid(reader, month)));
}

const isRestated = ({ restated, restated_figures: all }: Changed) => restated.length > 0 || (all ?? 0) > 0;

/** Whether nothing at all is otherwise: nothing new, nothing gone, nothing moved and nothing restated. */
export const isNothingNew = (changed: Changed) =>
  [changed.new, changed.gone, changed.moved].every(({ length }) => length === 0) && !isRestated(changed);

/** Asserts that no figure was restated. */
function thatNoneIsRestated(saying: Saying, changed: Changed): void {
  saying.that({ nothing_changed: ["restated"] });
  if (changed.restated_figures !== null)
    saying.that({ a: { of_changed: "restated_figures" }, relation: "is", b: 0 });
}

/** What has changed in one line: how many of each, or that nothing has. */
export function changedTitle(reader: Reader, changed: Changed): Statement {
  const { words, report } = reader;
  const { parts, title, nothing, noneRestated } = words.changed;
  const saying = sayingOf(reader);
  const month = monthSaid(reader, changed.since);
  const isWhole = report.snapshot.period.partial === undefined;
  if (isNothingNew(changed)) {
    thatNoneIsRestated(saying, changed);
    if (!isWhole) return saying.statement("changed.none_restated", noneRestated(month));
    saying.that({ nothing_changed: ["new", "gone", "moved"] });
    return saying.statement("changed.nothing", nothing(month, standingSaid(reader, saying, changed)));
  }
  const said = [
    ...(changed.new.length === 0 ? [] : [parts.added(saying.number(count("new")))]),
    ...(changed.gone.length === 0 ? [] : [parts.gone(saying.number(count("gone")))]),
    ...(changed.moved.length === 0 ? [] : [parts.moved(saying.number(count("moved")))]),
    ...(isRestated(changed) ? [parts.restated(monthsRestated(reader, saying, changed))] : []),
  ];
  return saying.statement("changed.title", title(month, reader.formats.list(said)));
}

/** That of the figures that were compared none moved beyond chance; nothing where one did, or none was. */
function noneMoved({ words }: Reader, saying: Saying, { compared, moved }: Changed): string[] {
  if (compared === 0 || moved.length > 0) return [];
  saying.that({ nothing_changed: ["moved"] });
  return [words.changed.noneMoved(saying.number({ of_changed: "compared" }))];
}

/** The findings that came and went by name; undefined where none did. */
function cameAndWentLine(reader: Reader, changed: Changed): Statement | undefined {
  const { words } = reader;
  const saying = sayingOf(reader);
  const item = (finding: Changed["new"][number]) => findingItem(reader, saying, finding);
  const line = (list: "new" | "gone", say: (items: string) => string) =>
    changed[list].length === 0 ? [] : [say(named(reader, saying, [list, changed[list]], item))];
  const said = [...line("new", words.changed.added), ...line("gone", words.changed.gone)];
  return said.length === 0 ? undefined : saying.statement("changed.findings", said.join(" "));
}

/**
 * What stayed: that no finding came and none went, how many stand, and that no figure moved. Of nothing new
 * the title says the first of it.
 */
function stayedLine(reader: Reader, changed: Changed): Statement | undefined {
  const saying = sayingOf(reader);
  const isFindings = !isNothingNew(changed);
  const isNone = isFindings && changed.new.length + changed.gone.length === 0;
  if (isNone) saying.that({ nothing_changed: ["new", "gone"] });
  const standing = isFindings ? standingSaid(reader, saying, changed) : "";
  const said = [
    ...(isNone ? [reader.words.changed.neither] : []),
    ...(standing === "" ? [] : [`${standing}.`]),
    ...noneMoved(reader, saying, changed),
  ];
  return said.length === 0 ? undefined : saying.statement("changed.stayed", said.join(" "));
}

/** The figures that moved beyond chance, the furthest beyond it first; undefined where none did. */
function movedLine(reader: Reader, changed: Changed): Statement | undefined {
  if (changed.moved.length === 0) return undefined;
  const saying = sayingOf(reader);
  const items = named(reader, saying, ["moved", changed.moved], (each) => movedItem(reader, saying, each));
  const compared = saying.number({ of_changed: "compared" });
  return saying.statement("changed.moved", reader.words.changed.moved(items, compared));
}

/** What of earlier months is told first: of the whole report, and by how much the most. */
function firstRestated({ report: { whole } }: Reader, { restated }: Changed) {
  const [first] = restated.filter(({ scope }) => scope.kind === whole.kind && scope.id === whole.id);
  const metric = (first ?? restated[0])?.metric;
  const isOwn = ({ scope }: Changed["restated"][number]) => !first || scope.kind === whole.kind;
  return restated
    .filter((each) => each.metric === metric && isOwn(each))
    .toSorted((a, b) => Math.abs(b.now - b.published) - Math.abs(a.now - a.published))[0];
}

/** What was restated, by which file and how much; undefined where nothing is told one by one. */
function restatedLine(reader: Reader, changed: Changed): Statement | undefined {
  const first = firstRestated(reader, changed);
  if (!first) return undefined;
  const saying = sayingOf(reader);
  const item = restatedItem(reader, saying, first);
  return saying.statement("changed.restated", reader.words.changed.restated(item));
}

/** How many figures of the kept month are otherwise now; undefined where none is. */
function allRestatedLine(reader: Reader, { restated_figures: all, since }: Changed): Statement | undefined {
  if (all === null || all === 0) return undefined;
  const { words, report } = reader;
  const saying = sayingOf(reader);
  const text = words.changed.all(saying.number({ of_changed: "restated_figures" }), monthSaid(reader, since));
  const isListed = report.snapshot.editions.some(({ month }) => month === since);
  return saying.statement(
    "changed.restated_all",
    isListed ? `${text} (${words.changed.archive}).` : `${text}.`,
  );
}

/** Lines below the title, each about one thing. */
interface ChangedLines {
  /** What came, went, moved and was restated. */
  seen: Statement[];
  /** What stayed as it was, and how much else was restated. */
  rest: Statement[];
}

/** What changed and what stayed; of a month that is not whole only what was restated. */
export function changedLines(reader: Reader, changed: Changed): ChangedLines {
  const isWhole = reader.report.snapshot.period.partial === undefined;
  const ofMonth = (line: typeof stayedLine) => (isWhole ? line(reader, changed) : undefined);
  const there = (lines: readonly (Statement | undefined)[]) => lines.filter((line) => line !== undefined);
  return {
    seen: there([ofMonth(cameAndWentLine), ofMonth(movedLine), restatedLine(reader, changed)]),
    rest: there([ofMonth(stayedLine), allRestatedLine(reader, changed)]),
  };
}
