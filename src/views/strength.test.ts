import { expect, test } from "vitest";
import type { Month, Status, WindowId } from "../contract/vocabulary.ts";
import type { SnapshotFigure } from "../report/snapshot.ts";
import { chartIn, inWords } from "./blocks.fixture.ts";
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

test("the title names the team furthest under its strength, in FTE and as a share", () => {
  const figures = [...strength(10, 8.2, noord), ...strength(6, 5.5, zuid)];
  expect(inWords(view(figures).title)).toBe(
    "Noord is 1,8 fte (18 %) onder de sterkte waar het target van uitgaat",
  );
  expect(view(figures, "en").title).toBe("Noord is 1.8 FTE (18%) under the strength its target assumes");
  expect(chartIn(view(figures), "strength-by-team")?.message).toBe(
    "Noord en Zuid werken met minder handen dan gepland",
  );
});

test("a team within a twentieth of its plan, or over it, is at strength", () => {
  const page = view([...strength(10, 9.6, noord), ...strength(6, 6.4, zuid)]);
  expect(page.title).toBe("Alle teams zijn op de sterkte waar hun target van uitgaat");
  expect(chartIn(page, "strength-by-team")?.message).toBe("Elk team heeft de handen die zijn gepland");
});

test("without figures nothing is said of strength, and a team without them says why", () => {
  const page = view([]);
  expect(page.title).toBe("Of we de handen hebben, is nog niet te zeggen");
  expect(page.lead).toEqual([]);
  expect(chartIn(page, "strength-by-team")?.description).toContain("Noord: gegevens ontbreken");
  expect(chartIn(page, "strength-bridge")).toBeUndefined();
});

test("vacancy and absence stand apart; where absence does not count there is vacancy alone, with a note", () => {
  const known = chartIn(
    view([...strength(10, 8), lack("vacant", 1), lack("absent_long", 1)]),
    "strength-bridge",
  );
  expect(known?.message).toBe("Van gepland naar effectief: 1,0 fte is vacant, 1,0 fte langdurig afwezig");
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
  expect(small?.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ["Gepland", "10,0"],
    ["Vacant", "−2,0"],
    ["Effectief", "8,0"],
  ]);
  expect(small?.note).toContain("gemiddeld minder dan 5 mensen");
});

test("a team is long under its strength after three months of it", () => {
  const months = (values: [Month, number][]) =>
    values.flatMap(([month, effective]) => strength(10, effective, noord, month));
  const message = (values: [Month, number][]) => chartIn(view(months(values)), "strength-trend")?.message;
  const two: [Month, number][] = [
    ["2026-09", 8],
    ["2026-10", 8],
  ];
  expect(message([["2026-08", 8], ...two])).toBe(
    "Noord is al drie maanden of langer onder de geplande sterkte",
  );
  expect(message([["2026-08", 9.8], ...two])).toBe("Geen team is al drie maanden onder de geplande sterkte");
});
