import type { Statement } from "../../contract/statement.ts";
import { agreementTable } from "../agreements/agreement-table.ts";
import { paragraphs, tables } from "../blocks.ts";
import type { Section } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { relationIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";

/** What was agreed and what became of it: a talk begins with it. Nothing where nothing was. */
export function agreementSections(reader: Reader, person: ScopeEntry): Section[] {
  const { report, words } = reader;
  const rows = report.snapshot.agreements.filter((row) => row.account_manager_id === person.id);
  if (rows.length === 0) return [];
  return [
    {
      id: "agreements",
      message: words.agreements.title,
      blocks: tables(agreementTable(reader, rows, "own")),
    },
  ];
}

/** From so many statements on they are held against who always says the same. */
const leastToCompare = 4;

/** Which of the two was nearer to what came; undefined of too few statements. */
function nearness(reader: Reader, person: ScopeEntry): Statement | undefined {
  const { words, report, figure } = reader;
  const own = figureRef("confidence.score", person, "r12");
  const base = figureRef("confidence.base_score", person, "r12");
  if ((figure("confidence.score", person, "r12")?.n ?? 0) < leastToCompare) return undefined;
  const isNearer = relationIn(report, own, "below", base) === true;
  const saying = sayingOf(reader);
  saying.that({ a: own, relation: isNearer ? "below" : "at_least", b: base });
  const numbers = [saying.number(own, 2), saying.number(base, 2)] as const;
  const { nearer, notNearer } = words.agreements.confidence;
  return saying.statement("person.confidence.distance", (isNearer ? nearer : notNearer)(...numbers));
}

/** How sure somebody said to be, beside what came true; only their own edition has it. */
function confidenceSections(reader: Reader, person: ScopeEntry): Section[] {
  const { words, figure } = reader;
  if (figure("confidence.came_true", person, "r12")?.value == null) return [];
  const { title, said, only } = words.agreements.confidence;
  const part = (name: "numerator" | "denominator") => figureRef("confidence.came_true", person, "r12", name);
  const saying = sayingOf(reader);
  const text = said(
    saying.percent(figureRef("confidence.said", person, "r12")),
    saying.number(part("numerator")),
    saying.number(part("denominator")),
  );
  const distance = nearness(reader, person);
  return [
    {
      id: "confidence",
      message: title,
      blocks: [
        { kind: "paragraph", text: saying.statement("person.confidence", text) },
        ...(distance === undefined ? [] : [{ kind: "paragraph" as const, text: distance }]),
        ...paragraphs(only),
      ],
    },
  ];
}

/** So many lines are there to write on: what is agreed in a talk is little, or it is not done. */
const linesToWrite = 2;

/** How sure one was, and lines to write on: a talk ends with them. */
export function closingSections(reader: Reader, person: ScopeEntry): Section[] {
  return [
    ...confidenceSections(reader, person),
    {
      id: "to-write",
      blocks: [{ kind: "to-write", label: reader.words.agreements.toWrite, lines: linesToWrite }],
    },
  ];
}
