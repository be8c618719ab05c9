import { describe, expect, test } from "vitest";
import type { Files } from "../field/field.fixture.ts";
import { activities, each, faults, first, isOf, monthOf, only, quotes } from "./faults.ts";
import { csvOf, type Exports, exportsOf, filesOf } from "./organisation.fixture.ts";
import { keptOf, toldOfOctober } from "./two-deliveries.fixture.ts";

describe("what happens to exports between two deliveries is told once, with numbers", () => {
  test.each(faults)("%s", (_, change, told, said) => {
    const found = toldOfOctober(change);
    expect(found.map(({ rule }) => rule.replace("delivery.", ""))).toEqual(told);
    expect(found[0]?.message).toContain(said);
    expect(found[0]?.message).toMatch(/Ask whoever keeps the export\.|see values and preset in report\.yaml/);
    expect(found[0]?.message_nl).toMatch(
      /Vraag na bij wie exporteert|kijk in report\.yaml onder values en preset/,
    );
    expect(found[0]?.severity).toBe("warning");
  });

  test("in Dutch as in English", () => {
    const [told] = toldOfOctober(only(quotes, first(12, isOf("2026-07"))));
    expect(told?.message_nl).toBe(
      "Juli 2026 heeft in deze export 18% minder offertes dan in die van de editie van september 2026: 66 → 54. Vraag na bij wie exporteert. Klopt het, bewaar de maand dan als nieuwe maat (npm run freeze).",
    );
  });
});

const withSettings = (exports: Exports, yaml: string): Files => ({
  ...filesOf(exports),
  "report.yaml": yaml,
});

describe("words", () => {
  const onHold = each(quotes, (row, i) => ({
    ...row,
    uitslag: row.uitslag === "open" && i % 2 === 1 ? "op hold" : (row.uitslag ?? ""),
  }));

  test("a new one is told, also where report.yaml says what it means", () => {
    const yaml = 'files: { quotes: { values: { outcome: { "Op hold": open } } } }\n';
    const told = toldOfOctober((exports) => withSettings(onHold(exports) as Exports, yaml));
    expect(told.map(({ message }) => message.slice(0, 70))).toEqual([
      'In uitslag there is "op hold" (30×), which the edition of September 20',
    ]);
  });

  test("one that is read as something else says as what", () => {
    const yaml = "files: { activities: { values: { type: { video: visit } } } }\n";
    const told = toldOfOctober((exports) => withSettings(exports, yaml));
    expect(told.map(({ rule }) => rule)).toEqual(["delivery.rows_gone"]);
    expect(told[0]?.message).toContain('"video" (943×) was video and is now visit.');
  });
});

describe("rules", () => {
  const noVideo = only(activities, ({ soort }) => soort !== "video");

  test("one that is off leaves room for what follows from it", () => {
    const told = toldOfOctober((exports) =>
      withSettings(noVideo(exports) as Exports, "rules: { delivery.rows_gone: off }\n"),
    );
    expect(told.map(({ rule }) => rule)).toEqual(["delivery.word_gone"]);
  });
});

describe("several files of a kind", () => {
  const byMonth = ({ [activities]: rows = [], ...others }: Exports): Files => ({
    ...filesOf(others),
    ...Object.fromEntries(
      [...Map.groupBy(rows, ({ datum }) => monthOf(datum))].map(([month, own]) => [
        `act-${month}.csv`,
        csvOf(own),
      ]),
    ),
    "report.yaml": 'files: { activities: { path: "act-*.csv" } }\n',
  });
  const kept = keptOf(byMonth(exportsOf({ until: "2026-09" })), "2026-09");

  test("a new file each month is no news", () => {
    expect(toldOfOctober(byMonth, kept)).toEqual([]);
  });

  test("a new one that is read otherwise than all others is named", () => {
    const told = toldOfOctober((exports) => {
      const files = byMonth(exports);
      const turned = String(files["act-2026-10.csv"]).replace(/(\d\d)-(\d\d)-(\d{4})/g, "$3-$2-$1");
      return { ...files, "act-2026-10.csv": turned };
    }, kept);
    expect(told.map(({ message }) => message.slice(0, 120))).toEqual([
      "Read otherwise since the edition of September 2026: act-2026-10.csv: order of dates day-month-year → year-month-day. See",
    ]);
  });

  test("one that is not read any more is named", () => {
    const told = toldOfOctober((exports) => {
      const { "act-2025-11.csv": _, ...others } = byMonth(exports);
      return others;
    }, kept);
    expect(told.map(({ rule }) => rule)).toEqual(["delivery.rows_gone"]);
    expect(told[0]?.message).toContain("All 268 activities of November 2025 are gone");
    expect(told[0]?.message).toContain("Not read any more: act-2025-11.csv.");
  });
});

test("letters with accents in another encoding are told; a file without them has none", () => {
  const accents = each("medewerkers.csv", (row) => ({ ...row, naam: `Zoë ${row.naam}` }));
  const latin = (exports: Exports) => ({
    ...filesOf(exports),
    "medewerkers.csv": Buffer.from(csvOf(exports["medewerkers.csv"] ?? []), "latin1"),
  });
  const kept = keptOf(filesOf(accents(exportsOf({ until: "2026-09" })) as Exports), "2026-09");
  const told = toldOfOctober((exports) => latin(accents(exports) as Exports), kept);
  expect(told.map(({ message }) => message.slice(0, 86))).toEqual([
    "Read otherwise since the edition of September 2026: encoding utf-8 → windows-1252. See",
  ]);
  expect(toldOfOctober(latin)).toEqual([]);
});
