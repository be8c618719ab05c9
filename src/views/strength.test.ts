import { expect, test } from "vitest";
import type { Month, Status, WindowId } from "../contract/vocabulary.ts";
import type { SnapshotFigure } from "../report/snapshot.ts";
import { chartIn, inWords, tablesIn } from "./blocks.fixture.ts";
import type { PageView } from "./page.ts";
import { literalReport } from "./site.fixture.ts";
import { strengthView } from "./strength.ts";

const noord = { kind: "team", id: "Noord", name: "Noord" } as const;
const zuid = { kind: "team", id: "Zuid", name: "Zuid" } as const;

/** Planned and effective FTE of a team or, without one, of the company. */
function strength(
  planned: number,
  effective: number,
  team?: typeof noord | typeof zuid,
  window: WindowId = "month",
) {
  const scope = team ? { kind: team.kind, id: team.id } : { kind: "company" as const, id: "all" };
  return [
    { metric: "strength.planned", value: planned, unit: "fte", scope, window },
    { metric: "strength.effective", value: effective, unit: "fte", scope, window },
    { metric: "strength.under", value: 1 - effective / planned, unit: "share", scope, window },
  ] satisfies Partial<SnapshotFigure>[];
}

/** A figure of strength of the company or of a team: its value, or why there is none. */
function lack(
  id: "vacant" | "absent_long",
  value: number | Status,
  team?: typeof noord,
): Partial<SnapshotFigure> {
  return {
    metric: `strength.${id}`,
    unit: "fte",
    ...(typeof value === "number" ? { value } : { value: null, status: value }),
    ...(team ? { scope: { kind: team.kind, id: team.id } } : {}),
  };
}

function view(figures: Partial<SnapshotFigure>[], language: "nl" | "en" = "nl"): PageView {
  return strengthView(literalReport({ scopes: [noord, zuid], figures }), language);
}

test("the title names the team furthest under its strength, as a share and in FTE", () => {
  const figures = [...strength(10, 8.2, noord), ...strength(6, 5.5, zuid)];
  expect(inWords(view(figures).title)).toBe("Noord is 18 % onderbezet: 8,2 van de 10,0 geplande fte");
  expect(inWords(view(figures, "en").title)).toBe("Noord is understaffed by 18%: 8.2 of 10.0 planned FTE");
  expect(inWords(chartIn(view(figures), "strength-by-team")?.message)).toBe(
    "Noord en Zuid zijn deze maand onderbezet",
  );
});

test("a team within a twentieth of its plan, or over it, is at strength", () => {
  const page = view([...strength(10, 9.6, noord), ...strength(6, 6.4, zuid)]);
  expect(inWords(page.title)).toBe("Geen team zit meer dan 5 % onder de geplande bezetting");
  expect(inWords(chartIn(page, "strength-by-team")?.message)).toBe("Geen team is deze maand onderbezet");
});

test("without figures nothing is said of strength, and a team without them says why", () => {
  const page = view([]);
  expect(page.title).toBe("Of de bezetting op peil is, is nog niet te zeggen");
  expect(page.lead).toEqual([]);
  expect(chartIn(page, "strength-by-team")?.description).toContain("Noord: gegevens ontbreken");
  expect(chartIn(page, "strength-bridge")).toBeUndefined();
});

test("the lead says what of the plan was available, and what the missing hands cost beside a usual month", () => {
  const hands = (metric: "gap.hours.hands" | "usual.hours.hands", value: number) =>
    ({ metric, value, unit: "currency" }) as const;
  const lead = (...figures: Partial<SnapshotFigure>[]) => view(figures).lead.map(inWords);
  expect(
    lead(...strength(10, 8), hands("gap.hours.hands", -106_000), hands("usual.hours.hands", -97_000)),
  ).toEqual([
    "Van de 10,0 geplande fte waren er 8,0 beschikbaar.",
    "Onderbezetting kostte in oktober € 106.000 van het omzettarget, in een gewone maand € 97.000; het target zelf verandert daar niet door.",
  ]);
  expect(lead(...strength(10, 11), hands("gap.hours.hands", 50_000))).toEqual([
    "Er waren 11,0 fte beschikbaar; gepland waren er 10,0.",
  ]);
});

test("vacancy and absence stand apart; where absence does not count there is vacancy alone, with a note", () => {
  const known = chartIn(
    view([...strength(10, 8), lack("vacant", 1), lack("absent_long", 1)]),
    "strength-bridge",
  );
  expect(inWords(known?.message)).toBe("1,0 fte is vacant, 1,0 fte langdurig afwezig");
  expect(known?.note).toBeUndefined();
  const small = chartIn(
    view([
      ...strength(10, 8),
      lack("vacant", 2),
      lack("absent_long", "small_group"),
      lack("absent_long", "small_group", noord),
    ]),
    "strength-bridge",
  );
  expect(inWords(small?.message)).toBe("2,0 fte is vacant of langdurig afwezig");
  expect(small?.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ["Gepland", "10,0"],
    ["Vacant", "−2,0"],
    ["Beschikbaar", "8,0"],
  ]);
  expect(inWords(small?.note)).toContain("gemiddeld minder dan 5 mensen");
});

test("more people than planned are not called vacant", () => {
  const message = (...figures: Partial<SnapshotFigure>[]) =>
    inWords(chartIn(view(figures), "strength-bridge")?.message);
  expect(message(...strength(10, 11))).toBe("1,0 fte meer dan gepland");
  expect(message(...strength(10, 10.5), lack("vacant", -1), lack("absent_long", 0.5))).toBe(
    "1,0 fte meer in dienst dan gepland, 0,5 fte langdurig afwezig",
  );
});

const lastMonths: Month[] = ["2026-06", "2026-07", "2026-08", "2026-09", "2026-10"];

/** Effective FTE of a team of ten by month, the last of them the reported one. */
const inMonths = (team: typeof noord | typeof zuid, ...effective: number[]) =>
  lastMonths.slice(-effective.length).flatMap((month, i) => {
    const value = effective[i] ?? 0;
    const now = month === "2026-10" ? strength(10, value, team) : [];
    return [...now, ...strength(10, value, team, month)];
  });

const trendMessage = (...figures: Partial<SnapshotFigure>[]) =>
  inWords(chartIn(view(figures), "strength-trend")?.message);

test("from three months in a row on it is said for how long a team is under its strength", () => {
  expect(trendMessage(...inMonths(noord, 10, 8, 8, 8))).toBe("Noord is al 3 maanden onderbezet");
  expect(trendMessage(...inMonths(noord, 10, 8, 9.8, 8, 8))).toBe(
    "Geen team is al 3 maanden op rij onderbezet",
  );
  expect(trendMessage(...inMonths(noord, 10, 8, 8, 8, 8), ...inMonths(zuid, 10, 9, 9, 9))).toBe(
    "Noord is al 4 maanden en Zuid al 3 maanden onderbezet",
  );
});

test("where it may have begun before the report knows, it is at least so long", () => {
  expect(trendMessage(...inMonths(noord, 8, 8, 8))).toBe("Noord is al ten minste 3 maanden onderbezet");
});

test("what a team brought in stands in the table beside its strength, of the month and of the year", () => {
  const attained = (value: number, window: WindowId): Partial<SnapshotFigure> => ({
    metric: "result.attainment",
    scope: { kind: "team", id: "Noord" },
    window,
    value,
  });
  const [table] = tablesIn(view([...strength(10, 8, noord), attained(0.71, "month"), attained(0.76, "ytd")]));
  expect(table?.columns.map(({ label }) => label)).toEqual([
    "Team",
    "Gepland",
    "Beschikbaar",
    "Verschil",
    "Resultaat",
    "Dit jaar",
  ]);
  expect(table?.rows[0]?.slice(-2).map(({ text }) => text.replaceAll("\u00a0", " "))).toEqual([
    "71 %",
    "76 %",
  ]);
});

/** Planned and effective FTE of a team in the months to come. */
const ahead = (team: typeof noord | typeof zuid, planned: number, ...effective: number[]) =>
  effective.flatMap((value, i) => {
    const window = comingMonths[i] ?? "2027-01";
    const of = (id: "planned" | "effective", fte: number): Partial<SnapshotFigure> => ({
      metric: `strength.ahead.${id}`,
      scope: { kind: team.kind, id: team.id },
      window,
      unit: "fte",
      value: fte,
    });
    return [of("planned", planned), of("effective", value)];
  });
const comingMonths: Month[] = ["2026-11", "2026-12", "2027-01"];

const lastOfLead = (figures: Partial<SnapshotFigure>[], language?: "en") =>
  inWords(view(figures, language).lead.at(-1));

test("what is known of the months to come is said of the team furthest under, and until when", () => {
  const figures = [...ahead(noord, 10, 8.6, 8.6, 10), ...ahead(zuid, 6, 5.5, 5.5, 5.5)];
  expect(lastOfLead(figures)).toBe("Als er verder niemand bij komt, is Noord tot januari 14 % onderbezet.");
  expect(lastOfLead(figures, "en")).toBe("If nobody else comes, Noord is 14% understaffed until January.");
  expect(lastOfLead(ahead(noord, 10, 8, 8.6, 8.3), "en")).toBe(
    "If nobody comes, Noord is at least 14% understaffed through January.",
  );
});

test("of a team that is at strength next month nothing is said, whatever comes later", () => {
  expect(view(ahead(noord, 10, 9.8, 8, 8)).lead).toEqual([]);
  expect(view(ahead(noord, 10, 9.5, 8, 8)).lead).toEqual([]);
});

test("the months to come stand in the trend and under it in its table", () => {
  const chart = chartIn(
    view([...inMonths(noord, 10, 8, 8, 8), ...ahead(noord, 10, 8, 9, 9)]),
    "strength-trend",
  );
  expect(chart?.subtitle).toContain("lange streepjes: tot en met januari 2027, zoals nu bekend");
  expect(chart?.description).toContain("en komt zoals nu bekend op 9,0");
  expect(
    chart?.table.rows
      .slice(-2)
      .map((row) => row.slice(0, 2).map(({ text }) => text.replaceAll("\u00a0", " "))),
  ).toEqual([
    ["dec 26, zoals nu bekend", "9,0 fte"],
    ["jan 27, zoals nu bekend", "9,0 fte"],
  ]);
});
