import { personSlug } from "../../text/slug.ts";
import type { ChartView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { facts, withoutKey } from "../parts/sentences.ts";
import { scopeTable } from "../parts/tables.ts";
import { ticksAround } from "../parts/trend.ts";

/** From a quarter fewer to a quarter more visits than colleagues nobody is out of the ordinary. */
const usual = [0.75, 1.25] as const satisfies [number, number];

/**
 * Account managers between how much they do (hours) and how much of their own plan that is (customers);
 * undefined where nobody has both.
 */
export function peoplePlacementChart(reader: Reader): ChartView | undefined {
  const { report, words, formats, value, text } = reader;
  const { people, place } = words.both;
  const norm = report.snapshot.settings.thresholds.coverage_low;
  const placed = report.people.flatMap((person) => {
    const x = value("peers.visits_ratio", person, "r12");
    const y = value("plan.coverage", person, "r12");
    return x === null || y === null ? [] : [{ person, label: person.name, x, y, text: "" }];
  });
  if (placed.length === 0) return undefined;
  const inNeed = placed.filter(({ x, y }) => x < usual[0] && y < norm);
  const rows = placed.map(({ person }) =>
    people.row(person.name, text("peers.visits_ratio", person, "r12"), text("plan.coverage", person, "r12")),
  );
  return {
    id: "people-placement",
    message: people.title(inNeed.length, formats),
    subtitle: people.sub(reader.r12),
    description: people.facts(facts(rows)),
    drawing: {
      chart: "placement",
      data: {
        points: placed,
        xBand: [...usual],
        yNorm: norm,
        xTicks: ticksAround([...placed.map(({ x }) => x), ...usual], (ratio) => formats.number(ratio, 1)),
        yTicks: ticksAround([...placed.map(({ y }) => y), norm, 1], (share) => formats.percent(share)),
        xHeading: people.visits,
        yHeading: place.coverage,
        corners: people.corners,
        emptyText: words.shared.empty,
      },
    },
    table: scopeTable(reader, {
      id: "people-placement-table",
      caption: withoutKey(people.sub(reader.r12)),
      head: words.shared.person,
      scopes: placed.map(({ person }) => person),
      columns: [
        { metric: "peers.visits_ratio", window: "r12" },
        { metric: "plan.coverage", window: "r12" },
      ],
      href: (scope) => personSlug(scope.id),
      note: words.shared.alphabetical,
    }),
    metrics: ["peers.visits_ratio", "plan.coverage"],
  };
}
