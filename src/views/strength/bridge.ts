import type { WaterfallStep } from "../../charts/waterfall.ts";
import type { Quantity, Statement } from "../../contract/statement.ts";
import { numberCell } from "../cells.ts";
import type { ChartView } from "../page.ts";
import { type Reader, toneOf } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { quantityIn } from "../quantity.ts";

/** A tenth of an FTE is no difference. */
const toleranceFte = 0.1;

interface Lack {
  label: string;
  fte: number;
}

/** What lies between planned and effective: vacancy, and long absence where it counts. */
function lacks({ words, value }: Reader, together: number): Lack[] {
  const [vacant, absent] = [value("strength.vacant"), value("strength.absent_long")];
  if (vacant === null) return [{ label: words.strength.notThere, fte: together }];
  const lack = { label: words.strength.vacant, fte: vacant };
  return absent === null ? [lack] : [lack, { label: words.strength.absent, fte: absent }];
}

function stepsOf({ words, formats }: Reader, planned: number, effective: number, effects: Lack[]) {
  const total = (label: string, to: number, kind: "plan" | "actual"): WaterfallStep => ({
    label,
    from: 0,
    to,
    text: formats.fte(to),
    kind,
    tone: "neutral",
  });
  let level = planned;
  const middle = effects.map(({ label, fte }): WaterfallStep => {
    const from = level;
    level -= fte;
    const tone = toneOf(-fte, toleranceFte);
    return { label, from, to: level, text: formats.signedFte(-fte), kind: "effect", tone };
  });
  return [
    total(words.strength.planned, planned, "plan"),
    ...middle,
    total(words.strength.effective, effective, "actual"),
  ];
}

/** What lies between, in words; more than planned is called so. */
function message(reader: Reader): Statement {
  const { words, report } = reader;
  const { bridge } = words.strength;
  const saying = sayingOf(reader);
  const at = (id: "planned" | "effective" | "vacant" | "absent_long") =>
    figureRef(`strength.${id}`, report.whole);
  const value = (quantity: Quantity) => quantityIn(report, quantity);
  const [vacant, absent] = [at("vacant"), at("absent_long")];
  const vacantFte = value(vacant);
  if (vacantFte !== null && value(absent) !== null) {
    const isOver = vacantFte <= -toleranceFte;
    const [said, away] = [saying.fte(isOver ? { size: vacant } : vacant), saying.fte(absent)];
    return isOver
      ? saying.statement("strength.bridge.over_and_absent", bridge.overAndAbsent(said, away))
      : saying.statement("strength.bridge.apart", bridge.apart(said, away));
  }
  const missing: Quantity = { minus: [at("planned"), at("effective")] };
  return (value(missing) ?? 0) <= -toleranceFte
    ? saying.statement("strength.bridge.over", bridge.over(saying.fte({ size: missing })))
    : saying.statement("strength.bridge.together", bridge.together(saying.fte(missing)));
}

/** From planned to effective strength of the company; undefined where one of them has no value. */
export function bridge(reader: Reader): ChartView | undefined {
  const { words, value, report } = reader;
  const [planned, effective] = [value("strength.planned"), value("strength.effective")];
  if (planned === null || effective === null) return undefined;
  const effects = lacks(reader, planned - effective);
  const steps = stepsOf(reader, planned, effective, effects);
  const saying = sayingOf(reader);
  const hasSmallTeam = report.teams.some(
    (team) => reader.figure("strength.absent_long", team)?.status === "small_group",
  );
  return {
    id: "strength-bridge",
    message: message(reader),
    subtitle: words.strength.bridge.sub(report.whole.name, reader.month),
    description: words.strength.bridge.facts(
      steps.map(({ label, text }) => `${label.toLowerCase()} ${text}`).join(", "),
    ),
    drawing: { chart: "waterfall", data: { steps, emptyText: words.shared.empty } },
    table: {
      id: "strength-bridge-table",
      caption: words.strength.bridge.caption(reader.month),
      columns: [
        { label: words.shared.step, numeric: false },
        { label: words.method.units.fte, numeric: true },
      ],
      rows: steps.map(({ label, text, from, to, kind }) => [
        { text: label },
        numberCell(kind === "effect" ? to - from : to, "fte", () => text),
      ]),
    },
    metrics: ["strength.planned", "strength.vacant", "strength.absent_long", "strength.effective"],
    ...(hasSmallTeam
      ? {
          note: saying.statement(
            "strength.small_teams",
            words.strength.smallTeamsNote(saying.number({ setting: "small_group" })),
          ),
        }
      : {}),
  };
}
