import { figureWords } from "../../contract/figure-words.ts";
import { metricIds } from "../../contract/metric-ids.ts";
import type { NoteSubject, SubjectNames } from "../../contract/note.ts";
import { signalIds } from "../../contract/vocabulary.ts";
import { cellAt, textAt } from "../columns/table.ts";
import { foldName } from "../fold.ts";
import type { Problems } from "../problems/problems.ts";
import type { OwnTable } from "./linked.ts";

/** What every figure and finding is called without a name of its own: words for questions, and ids. */
const byWordOrId: SubjectNames = new Map<string, NoteSubject>([
  ...signalIds.map((finding) => [foldName(finding), { metrics: [], finding }] as const),
  ...metricIds.map((id) => [foldName(id), { metrics: [id], finding: null }] as const),
  ...figureWords.flatMap(({ words, metrics }) =>
    words.map((word) => [foldName(word), { metrics, finding: null }] as const),
  ),
]);

const unclear = {
  nl: "Verwacht: een cijfer of een bevinding, een van de twee.",
  en: "Expected a figure or a finding, one of the two.",
};

/** What stands in the column of the other. */
const inTheOther = {
  figure: {
    nl: "Dit is een bevinding: zet haar bij bevinding.",
    en: "This is a finding: put it under finding.",
  },
  finding: { nl: "Dit is een cijfer: zet het bij cijfer.", en: "This is a figure: put it under figure." },
} as const;

/** The texts that may be meant, of figures or of findings. */
const namesOf = (names: SubjectNames, ofFindings: boolean) =>
  [...names].flatMap(([name, { finding }]) => ((finding !== null) === ofFindings ? [name] : []));

/**
 * What each row of notes is about, by a word, name or id; null, with a problem, where that is not known.
 */
export function subjectsOf(
  table: OwnTable,
  called: SubjectNames,
  problems: Problems,
): (row: number) => NoteSubject | null {
  const names: SubjectNames = new Map([...called, ...byWordOrId]);
  return (row) => {
    const said = { figure: textAt(table, "figure", row), finding: textAt(table, "finding", row) };
    if ((said.figure === null) === (said.finding === null)) {
      problems.add("notes.unclear", cellAt(table, "figure", row), unclear);
      return null;
    }
    const column = said.figure === null ? "finding" : "figure";
    const text = said[column] ?? "";
    const found = names.get(foldName(text));
    if (found && (found.finding !== null) === (column === "finding")) return found;
    if (found) {
      problems.add("notes.unknown_figure", cellAt(table, column, row), inTheOther[column]);
      return null;
    }
    problems.add("notes.unknown_figure", cellAt(table, column, row), (didYouMean) => {
      const hint = didYouMean(text, () => namesOf(names, column === "finding"));
      return {
        nl: `Verwacht: ${column === "figure" ? "een cijfer" : "een bevinding"} van het rapport.${hint.nl}`,
        en: `Expected a ${column} of the report.${hint.en}`,
      };
    });
    return null;
  };
}
