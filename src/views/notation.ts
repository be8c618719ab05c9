import type { Language } from "../contract/vocabulary.ts";
import { charts } from "./blocks.ts";
import { notationExamples } from "./notation/examples.ts";
import type { PageView } from "./page.ts";
import { readerOf } from "./parts/reader.ts";
import type { Report } from "./report.ts";

/** What each shape means, with an example of each drawn by the charts of the report. */
export function notationView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { notation, shared } = reader.words;
  const { each, beside } = notationExamples(reader);
  return {
    slug: "notation",
    title: notation.title,
    kicker: shared.kicker(reader.month),
    lead: notation.lead,
    sections: [{ id: "examples", blocks: [...charts(...each), { kind: "pair", charts: beside }] }],
  };
}
