import { expect, test } from "vitest";
import { daysOfMonth } from "../../../src/calendar/window.ts";
import { assembleEach } from "../../../src/report/assemble.ts";
import { audienceOf, knownOn } from "../../../src/report/audience.ts";
import type { Snapshot } from "../../../src/report/snapshot.ts";
import { stableJson } from "../../../src/report/stable-json.ts";
import { problemsOf, readField } from "./field.fixture.ts";

const month = "2026-10";
const lines = (...rows: string[]) => `${rows.join("\n")}\n`;
const months = Array.from({ length: 14 }, (_, i) => {
  const at = i + 8;
  return `${String((at % 12) + 1).padStart(2, "0")}-${2025 + Math.floor(at / 12)}`;
});

/**
 * Ines went from Kust to Bergen on the first of April, with her customers and her open quotes; Kees and Tess
 * stay where they are.
 */
const files = {
  "medewerkers.csv": lines(
    "medewerkernummer;naam;team;functie;fte;in_dienst;uit_dienst",
    "11;Kees Blijver;Kust;AM;1;01-01-2020;",
    "12;Ines Overstap;Kust;AM;1;01-01-2020;31-03-2026",
    "12;Ines Overstap;Bergen;AM;1;01-04-2026;",
    "13;Tess Berg;Bergen;AM;1;01-01-2020;",
  ),
  "klanten.csv": lines(
    "klantnummer;naam;status;segment;accountmanager",
    "K1;Havenbedrijf;klant;A;11",
    "K2;Meeverhuisde Klant;klant;A;12",
    "K3;Berghotel;klant;A;13",
  ),
  "contactplan.csv": lines("accountmanager;segment;status;middel;per;keer_per_jaar", ";A;;bezoek;klant;12"),
  "activiteiten.csv": lines(
    "datum;accountmanager;soort;klantnummer",
    ...months.flatMap((each) =>
      ["11;bezoek;K1", "12;bezoek;K2", "13;bezoek;K3"].map((rest) => `14-${each};${rest}`),
    ),
  ),
  "offertes.csv": lines(
    "offertenummer;accountmanager;klantnummer;offertedatum;uitslag;afgesloten_op;waarde",
    ...months.flatMap((each, i) =>
      [11, 12, 13].map(
        (who, k) => `O${i}-${who};${who};K${k + 1};02-${each};gewonnen;20-${each};${(k + 1) * 1000 + i}`,
      ),
    ),
    "O99;12;K2;05-03-2026;open;;77777",
  ),
  "targets.csv": lines(
    "team;account_manager_id;from;to;measure;value",
    "Kust;;01-01-2026;31-12-2026;omzet;36000",
    "Bergen;;01-01-2026;31-12-2026;omzet;60000",
  ),
};

/** The editions of the month for these audiences, of the exports as they were read. */
function editionsOf(...audiences: string[]): Snapshot[] {
  const data = readField({
    files: { ...files, "report.yaml": "organisation: Proef\nlanguages: [nl]\n" },
    month,
  });
  expect(problemsOf(data).filter((each) => each.startsWith("error"))).toEqual([]);
  const days = daysOfMonth(month);
  const known = knownOn(data.dataset, days.to);
  const input = { ...data, month, today: days.to };
  return assembleEach(
    input,
    audiences.map((text) => {
      const audience = audienceOf(text, known);
      if (!audience) throw new Error(`${text} is an audience`);
      return audience;
    }),
  ).snapshots;
}

const keyOf = ({ metric, scope, window }: Snapshot["figures"][number]) =>
  [metric, scope.kind, scope.id, window].join(" ");

test.each(["Kust", "Bergen"])(
  "what the edition of %s and that of management both say is the same",
  (team) => {
    const [all, own] = editionsOf("management", `team:${team}`);
    const known = new Map(all?.figures.map((figure) => [keyOf(figure), figure]));
    const shared = own?.figures.filter((figure) => known.has(keyOf(figure))) ?? [];
    expect(shared.length).toBeGreaterThan(500);
    for (const figure of shared) expect(figure).toEqual(known.get(keyOf(figure)));
  },
);

test("the team that somebody left says nothing of them, their customers or their new team, and nobody's customer is without anybody", () => {
  const [kust, bergen] = editionsOf("team:Kust", "team:Bergen");
  expect(stableJson(kust ?? {})).not.toMatch(/Overstap|Meeverhuisde|Bergen|Tess|Berghotel|77777/);
  expect(stableJson(bergen ?? {})).not.toMatch(/Kust|Blijver|Havenbedrijf/);
  expect(kust?.accounts_due.map(({ account_id }) => account_id).filter((id) => id !== "K1")).toEqual([]);
});

test("what was done before the move stays with the team of then, and what came after is the new team's", () => {
  const [all] = editionsOf("management");
  const value = (metric: string, team: string, window: string) =>
    all?.figures.find((figure) => keyOf(figure) === [metric, "team", team, window].join(" "))?.value;
  // Ten months of Kees, and of Ines January to March.
  expect(value("activity.count.visits", "Kust", "ytd")).toBe(13);
  expect(value("activity.count.visits", "Bergen", "ytd")).toBe(17);
  expect(value("activity.count.visits", "Kust", "month")).toBe(1);
  expect(value("activity.count.orders", "Kust", "ytd")).toBe(13);
  expect(value("activity.count.orders", "Bergen", "month")).toBe(2);
});
