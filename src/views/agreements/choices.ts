import type { FigureRef, Statement } from "../../contract/statement.ts";
import type { ChoiceRow } from "../../report/snapshot.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { quantityIn } from "../quantity.ts";

/** The figure of a choice in a month; null where it has none there. */
function refOf({ report }: Reader, choice: ChoiceRow, window: FigureRef["window"]): FigureRef | null {
  if (choice.metric === null) return null;
  const ref = figureRef(choice.metric, { kind: "team", id: choice.team }, window);
  return quantityIn(report, ref) === null ? null : ref;
}

/**
 * What was chosen and when, how the figure of its finding went since, and what it would be by regression to
 * the mean alone: beside each other, and no word on which brought it.
 */
export function choiceStatement(reader: Reader, choice: ChoiceRow): Statement {
  const { words, formats, report, label } = reader;
  const { chosen, steering, went, alone, notCounted } = words.agreements.choice;
  const { team, finding, metric, month, on } = choice;
  const saying = sayingOf(reader);
  const said = [chosen(words.team.subjects[finding], steering[choice.steering], formats.day(on))];
  const then = month === null ? null : refOf(reader, choice, month);
  const now = refOf(reader, choice, report.snapshot.period.month);
  if (metric !== null && month !== null && then && now) {
    const name = label(metric);
    said.push(went(name, saying.percent(then), formats.month(month), saying.percent(now)));
    said.push(
      choice.expected === null ? notCounted : alone(saying.percent({ in_choice: { team, finding } })),
    );
  }
  return saying.statement("team.choice", said.join(" "));
}

/** What a team chose for a finding; none where it chose nothing. */
export function choicesFor(reader: Reader, of: Pick<ChoiceRow, "team" | "finding">): Statement[] {
  return reader.report.snapshot.choices
    .filter(({ team, finding }) => team === of.team && finding === of.finding)
    .map((choice) => choiceStatement(reader, choice));
}
