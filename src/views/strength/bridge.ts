import type { WaterfallStep } from "../../charts/waterfall.ts";
import type { ChartView } from "../page.ts";
import { type Reader, toneOf } from "../parts/reader.ts";

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

/** From planned to effective strength of the company; undefined where one of them has no value. */
export function bridge(reader: Reader): ChartView | undefined {
  const { words, formats, value, report } = reader;
  const [planned, effective] = [value("strength.planned"), value("strength.effective")];
  if (planned === null || effective === null) return undefined;
  const effects = lacks(reader, planned - effective);
  const steps = stepsOf(reader, planned, effective, effects);
  const [vacant, absent] = effects.map(({ fte }) => formats.fte(fte));
  const hasSmallTeam = report.teams.some(
    (team) => reader.figure("strength.absent_long", team)?.status === "small_group",
  );
  return {
    id: "strength-bridge",
    message:
      absent === undefined
        ? words.strength.bridge.together(vacant ?? "")
        : words.strength.bridge.apart(vacant ?? "", absent),
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
        { text, sort: kind === "effect" ? to - from : to },
      ]),
    },
    metrics: ["strength.planned", "strength.vacant", "strength.absent_long", "strength.effective"],
    ...(hasSmallTeam
      ? { note: words.strength.smallTeamsNote(formats.number(report.snapshot.settings.small_group)) }
      : {}),
  };
}
