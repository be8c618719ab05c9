import type { Claim, FigureRef, Quantity, Statement } from "../../contract/statement.ts";
import type { ChoiceRow } from "../../report/snapshot.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { quantityIn, relationIn } from "../quantity.ts";

/** The figure of a choice in a month; null where it has none there. */
function refOf({ report }: Reader, choice: ChoiceRow, window: FigureRef["window"]): FigureRef | null {
  if (choice.metric === null) return null;
  const ref = figureRef(choice.metric, { kind: "team", id: choice.team }, window);
  return quantityIn(report, ref) === null ? null : ref;
}

/** That what the mean alone would give lies within the interval of the figure; null where it does not. */
function withinChance({ report }: Reader, { team, finding }: ChoiceRow, now: FigureRef): Claim[] | null {
  const expected: Quantity = { in_choice: { team, finding } };
  const claims = [
    { a: expected, relation: "at_least", b: { ...now, part: "low" } },
    { a: expected, relation: "at_most", b: { ...now, part: "high" } },
  ] satisfies Claim[];
  const isWithin = claims.every(({ a, relation, b }) => relationIn(report, a, relation, b) === true);
  return isWithin ? claims : null;
}

/**
 * What was chosen and when, how the figure of its finding went since, and what it would be by regression to
 * the mean alone: beside each other, and no word on which brought it.
 */
export function choiceStatement(reader: Reader, choice: ChoiceRow): Statement {
  const { words, formats, report, label } = reader;
  const { chosen, steering, went, stayed, alone, mayBeChance, notCounted } = words.agreements.choice;
  const { team, finding, metric, month, on } = choice;
  const saying = sayingOf(reader);
  const said = [chosen(words.team.subjects[finding], steering[choice.steering], formats.day(on))];
  const then = month === null ? null : refOf(reader, choice, month);
  const now = refOf(reader, choice, report.snapshot.period.month);
  if (metric !== null && month !== null && then && now) {
    const name = label(metric);
    const [was, is] = [saying.percent(then), saying.percent(now)];
    const months = [formats.month(month), formats.month(report.snapshot.period.month)] as const;
    said.push((was === is ? stayed : went)(name, was, months[0], is, months[1]));
    if (choice.expected === null) said.push(notCounted);
    else {
      said.push(alone(saying.percent({ in_choice: { team, finding } })));
      const within = withinChance(reader, choice, now);
      if (within !== null) {
        saying.that(...within);
        said.push(mayBeChance);
      }
    }
  }
  return saying.statement("team.choice", said.join(" "));
}

/** What a team chose for a finding; none where it chose nothing. */
export function choicesFor(reader: Reader, of: Pick<ChoiceRow, "team" | "finding">): Statement[] {
  return reader.report.snapshot.choices
    .filter(({ team, finding }) => team === of.team && finding === of.finding)
    .map((choice) => choiceStatement(reader, choice));
}
