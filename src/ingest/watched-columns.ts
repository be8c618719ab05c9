import { mapped } from "./distinct.ts";
import type { Layout } from "./headers.ts";
import { notReachedIn, notReachedSaid, saysWhatCame } from "./not-reached.ts";
import type { Problems } from "./problems.ts";
import type { Opened, RawTable } from "./raw.ts";

/** No column of a contract has such a name. */
const mark = "watched: ";

/** A layout in which columns that nothing reads, and that say what came of a call, are looked at too. What report.yaml says of one is its answer. */
export function withWatched(layout: Layout, opened: Pick<Opened, "source" | "head">): Layout {
  const { source, head } = opened;
  if (source.contract.kind !== "activities") return layout;
  const watched = layout.unused
    .filter(saysWhatCame)
    .map((header) => [`${mark}${header}`, head.headers.indexOf(header)] as const);
  return { ...layout, positions: new Map([...layout.positions, ...watched]) };
}

/** Asks whether calls that reached nobody are contacts, once for each column that says so. */
export function reportNotReached({ source }: Opened, raw: RawTable, problems: Problems): void {
  const { file, contract } = source;
  for (const [name, dictionary] of raw.dictionaries) {
    if (!name.startsWith(mark)) continue;
    const header = name.slice(mark.length);
    const [codes, texts] = [dictionary.codes.toArray(), dictionary.texts()];
    const found = notReachedIn(texts, codes);
    const [first] = found;
    if (!first) continue;
    const row = codes.indexOf(mapped(texts, (text) => text).indexOf(first.text));
    const place = { file, kind: contract.kind, line: raw.lines.toArray()[row] ?? 0, column: header };
    problems.add("activities.not_reached", place, notReachedSaid(source, header, found));
  }
}
