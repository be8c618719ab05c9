import type { FigureRef, Statement } from "../../contract/statement.ts";
import type { Said } from "../../text/said.ts";
import { leastForRate, type Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";

/** How often help was asked for, and how much of what was due came on time; undefined where nothing was. */
function helpStatement(reader: Reader): Statement | undefined {
  const { words, report, value, figure } = reader;
  const { asked, onTime, onTimeShare, sentence } = words.agreements.people;
  const saying = sayingOf(reader);
  const count = value("help.asked");
  const due = figure("help.on_time", report.whole, "r12");
  const hasAsked = (value("help.asked", report.whole, "r12") ?? 0) > 0;
  if (count === null || (!hasAsked && due?.value == null)) return undefined;
  const part = (name?: FigureRef["part"]) => figureRef("help.on_time", report.whole, "r12", name);
  const counts = () => [saying.number(part("numerator")), saying.number(part("denominator"))] as const;
  const isRate = (due?.n ?? 0) >= leastForRate;
  const kept = () =>
    isRate
      ? onTimeShare(
          saying.percent(part()),
          ...counts(),
          saying.percent(part("low")),
          saying.percent(part("high")),
        )
      : onTime(...counts());
  const said = [
    asked(count, { number: () => saying.number(figureRef("help.asked", report.whole)) }),
    ...(due?.value == null ? [] : [kept()]),
  ];
  return saying.statement("people.help", sentence(...said));
}

/** How sure people were together, and what came true; undefined where nobody said anything. */
function confidenceSaid(reader: Reader): Said | undefined {
  const { words, report, figure } = reader;
  const { confidence, tooFew } = words.agreements.people;
  const cameTrue = figure("confidence.came_true", report.whole, "r12");
  if (cameTrue?.status === "too_few" && report.whole.kind === "company" && hasAgreements(reader))
    return tooFew;
  if (cameTrue?.value == null) return undefined;
  const ref = (part: "numerator" | "denominator") =>
    figureRef("confidence.came_true", report.whole, "r12", part);
  const saying = sayingOf(reader);
  const said = confidence(
    saying.percent(figureRef("confidence.said", report.whole, "r12")),
    saying.number(ref("numerator")),
    saying.number(ref("denominator")),
  );
  return saying.statement("people.confidence", said);
}

const hasAgreements = ({ report }: Reader) => !report.snapshot.missing_files.includes("agreements");

/** What the company's agreements come to, in a line or two. */
export function agreementTotals(reader: Reader): Said[] {
  return [helpStatement(reader), confidenceSaid(reader)].flatMap((said) => said ?? []);
}
