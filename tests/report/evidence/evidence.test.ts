import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { explainedMetrics } from "../../../src/contract/evidence.ts";
import { signalIds } from "../../../src/contract/vocabulary.ts";
import { settingsOf } from "../../../src/metrics/figures.fixture.ts";
import { datasetOf } from "../../../src/metrics/organisation.fixture.ts";
import { anyOrganisation } from "../../../src/metrics/random-organisation.fixture.ts";
import { signalRules } from "../../../src/report/findings/rules.ts";
import { organisation } from "../../privacy/organisations.ts";
import { demoFolder, readDemo } from "../demo.fixture.ts";
import {
  type EvidentEdition,
  evidentEditions,
  type Held,
  heldAgainst,
  otherwise,
} from "./evidence.fixture.ts";
import { rareFindings } from "./rare-findings.fixture.ts";

const months = ["2025-06", "2026-10"];
/** Whoever is read of the demo organisation, besides management. */
const some = /^(?:company|team:Noord|team:Zuid|person:AM-0[1-7])$/;

let editions: { name: string; edition: EvidentEdition }[] = [];
/** Every figure of every finding of each. */
let everyHeld: { name: string; figures: Held[] }[] = [];

beforeAll(() => {
  const ofDemo = months.flatMap((month) =>
    [
      ...evidentEditions(
        { ...readDemo(), month },
        (audience) => audience === "management" || some.test(audience),
      ),
    ].map(([audience, edition]) => ({ name: `${month} ${audience}`, edition })),
  );
  const invented = fc.sample(anyOrganisation, { numRuns: 30, seed: 20_261_130 }).flatMap((rows, i) => {
    const settings = settingsOf({ small_group: 2 + (i % 3) });
    const input = { dataset: datasetOf(rows), settings, sources: [], problems: [] };
    return [...evidentEditions(input)].map(([audience, edition]) => ({ name: `${i} ${audience}`, edition }));
  });
  const changing = Array.from({ length: 12 }, (_, i) => organisation(i + 1)).flatMap(
    ({ dataset, settings, seed }) =>
      [...evidentEditions({ dataset, settings, sources: [], problems: [] })].map(([audience, edition]) => ({
        name: `organisation ${seed} ${audience}`,
        edition,
      })),
  );
  const rare = Object.entries(rareFindings).flatMap(([name, { rows, settings }]) => {
    const input = {
      dataset: datasetOf(rows),
      settings: settingsOf(settings),
      sources: [],
      problems: [],
    };
    return [...evidentEditions(input)].map(([audience, edition]) => ({
      name: `${name} ${audience}`,
      edition,
    }));
  });
  editions = [...ofDemo, ...invented, ...changing, ...rare];
  everyHeld = editions.map(({ name, edition }) => ({ name, figures: heldAgainst(edition) }));
}, 300_000);

test("each figure of each finding follows from the rows that its evidence names, in every edition", () => {
  const wrong = everyHeld.flatMap(({ name, figures }) =>
    otherwise(figures).map((each) => ({ name, ...each })),
  );
  expect(wrong).toEqual([]);
});

test("that is held of every kind of finding, and of every metric that one rests on", () => {
  const figures = everyHeld.flatMap((each) => each.figures);
  expect(new Set(figures.map(({ finding }) => finding))).toEqual(new Set(signalIds));
  expect(new Set(figures.map(({ metric }) => metric))).toEqual(new Set(explainedMetrics));
});

test("a row that is left out of the evidence is missed, by every metric", () => {
  const missed = new Set<string>();
  for (const { edition } of editions) {
    for (const [id, lines] of edition.lines) {
      const counted = lines.findIndex(({ rows, share }) => rows !== null && share !== 0);
      const without = lines.filter((_, i) => i !== counted);
      if (counted < 0) continue;
      const held = heldAgainst({ ...edition, lines: new Map([[id, without]]) });
      for (const { metric } of otherwise(held)) missed.add(metric);
    }
  }
  expect(missed.size).toBeGreaterThanOrEqual(15);
});

test("every metric that a finding rests on can be explained", () => {
  const known: ReadonlySet<string> = new Set(explainedMetrics);
  expect(signalRules.flatMap(({ metrics }) => metrics).filter((metric) => !known.has(metric))).toEqual([]);
});

test("of every finding for management, for a team and for somebody themselves there is evidence", () => {
  for (const { name, edition } of editions) {
    const { settings, signals } = edition.snapshot;
    const [kind = "", id] = settings.audience.split(":");
    const isOwn = ({ scope }: (typeof signals)[number]) =>
      kind === "management" ||
      (kind === "team" && (scope.kind === "account_manager" || scope.id === id)) ||
      (kind === "person" && scope.kind === "account_manager" && scope.id === id);
    for (const signal of signals)
      expect(signal.evidence !== undefined, `${name} ${signal.id}`).toBe(isOwn(signal));
    expect(edition.evidence.length).toBe(signals.filter(isOwn).length);
  }
});

test("each row that is named stands on its line, with what is told of it", () => {
  const texts = new Map<string, string[]>();
  const linesOf = (file: string) => {
    const known = texts.get(file) ?? readFileSync(join(demoFolder, file), "utf8").split(/\r?\n/);
    texts.set(file, known);
    return known;
  };
  let looked = 0;
  for (const { name, edition } of editions.filter(({ name: each }) => each.startsWith("2026-10 "))) {
    for (const line of [...edition.lines.values()].flat()) {
      if (line.line === null || line.to !== null) continue;
      const text = linesOf(line.file)[line.line - 1] ?? "";
      const said = [line.accountId, line.file === "medewerkers.csv" ? line.person : ""].filter(Boolean);
      for (const each of said) expect(text, `${name} ${line.file}:${line.line}`).toContain(each);
      looked += said.length;
    }
  }
  expect(looked).toBeGreaterThan(1000);
});

test("a team reads the lines of its own people, and of what others did for it the sum alone", () => {
  for (const { edition } of editions) {
    const { settings, scopes } = edition.snapshot;
    const [kind] = settings.audience.split(":");
    if (kind === "management") continue;
    const names = new Set(scopes.filter((scope) => scope.kind === "account_manager").map(({ name }) => name));
    const named = [...edition.lines.values()].flat().flatMap(({ person }) => (person === "" ? [] : [person]));
    expect(named.filter((person) => !names.has(person))).toEqual([]);
  }
});

test("nothing of absence is among the rows: no file, and of a person no line of it", () => {
  const files = editions.flatMap(({ edition }) => [...edition.lines.values()].flat().map(({ file }) => file));
  expect(files.filter((file) => /absence|afwezigheid/.test(file))).toEqual([]);
});

test("more rows than can be read are ranges of lines, which add up to the same figure", () => {
  const { rows, settings } = rareFindings["many rows"];
  const dataset = datasetOf(rows);
  const line = Int32Array.from({ length: dataset.activities.length }, (_, row) => row + 2);
  const places = { activities: { files: ["activities.csv"], line, file: null } };
  const input = { dataset, places, settings: settingsOf(settings), sources: [], problems: [] };
  const management = evidentEditions(input, (audience) => audience === "management").get("management");
  const held = management ? heldAgainst(management) : [];
  expect(otherwise(held)).toEqual([]);
  expect(held.map(({ metric }) => metric)).toContain("plan.realised");
  const ranged = [...(management?.lines.values() ?? [])].flat().filter(({ to }) => to !== null);
  expect(ranged.length).toBeGreaterThan(100);
  for (const { line: first, to, rows: count, account } of ranged) {
    expect((to ?? 0) - (first ?? 0) + 1).toBeGreaterThanOrEqual(count ?? 0);
    expect(account).toBe("");
  }
  for (const lines of management?.lines.values() ?? []) expect(lines.length).toBeLessThan(15_000);
});
