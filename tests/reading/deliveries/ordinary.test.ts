import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keptDeliveryFile } from "../../../src/contract/delivery.ts";
import { chance } from "../../../src/statistics/chance.ts";
import { readField } from "../field/field.fixture.ts";
import { type Exports, exportsOf, filesOf, type Row } from "./organisation.fixture.ts";
import { keptOf, september, toldOf, toldOfOctober } from "./two-deliveries.fixture.ts";

const saidOf = (told: ReturnType<typeof toldOf>) => told.map(({ message }) => message);
const isOf = (month: string, { datum = "", offertedatum = datum }: Row) =>
  `${offertedatum.slice(6)}-${offertedatum.slice(3, 5)}` === month;
const iso = (date = "") => date.split("-").reverse().join("-");

describe("an ordinary next month tells nothing", () => {
  test("in organisations of any size, with late corrections", () => {
    const organisation = fc.record({
      seed: fc.integer({ min: 1, max: 10_000 }),
      people: fc.integer({ min: 3, max: 12 }),
      perDay: fc.constantFrom(0.1, 0.5, 1.5),
      month: fc.integer({ min: 2, max: 11 }),
    });
    fc.assert(
      fc.property(organisation, ({ month, ...sizes }) => {
        const named = (each: number) => `2026-${String(each).padStart(2, "0")}`;
        const [before, after] = [named(month), named(month + 1)];
        const random = chance(sizes.seed, "corrections");
        const all = { ...sizes, accounts: sizes.people * 20 };
        const [was, is] = [exportsOf({ ...all, until: before }), exportsOf({ ...all, until: after })];
        // One in a hundred rows of before is taken away, and as many come late.
        const corrected = (rows: Row[] = []) => rows.filter(() => random() > 0.01);
        const then: Exports = { ...was, "activiteiten.csv": corrected(was["activiteiten.csv"]) };
        const now: Exports = {
          ...is,
          "activiteiten.csv": corrected(is["activiteiten.csv"]),
          "offertes.csv": corrected(is["offertes.csv"]),
        };
        expect(saidOf(toldOf(keptOf(filesOf(then), before), filesOf(now), after))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("the same exports again, also where nothing new has come", () => {
    expect(saidOf(toldOf(september, filesOf(exportsOf({ until: "2026-09" })), "2026-09"))).toEqual([]);
    expect(saidOf(toldOfOctober((exports) => exports))).toEqual([]);
  });

  test("somebody who leaves and whose accounts go to others, and somebody who joins", () => {
    const isLeaver = ({ accountmanager }: Row) => accountmanager === "105";
    const told = toldOfOctober((exports) => ({
      ...exports,
      "medewerkers.csv": [
        ...(exports["medewerkers.csv"] ?? []).map((row) =>
          row.medewerkernummer === "105" ? { ...row, uit_dienst: "30-09-2026" } : row,
        ),
        {
          medewerkernummer: "150",
          naam: "Nieuw",
          team: "Noord",
          fte: "1",
          in_dienst: "01-10-2026",
          uit_dienst: "",
        },
      ],
      "klanten.csv": (exports["klanten.csv"] ?? []).map((row, i) =>
        isLeaver(row) ? { ...row, accountmanager: i % 2 === 0 ? "150" : "102" } : row,
      ),
      "activiteiten.csv": (exports["activiteiten.csv"] ?? []).map((row) =>
        isLeaver(row) && isOf("2026-10", row) ? { ...row, accountmanager: "150" } : row,
      ),
      "offertes.csv": (exports["offertes.csv"] ?? []).filter(
        (row) => !(isLeaver(row) && isOf("2026-10", row)),
      ),
    }));
    expect(saidOf(told)).toEqual([]);
  });

  test("a few rows that go, a few that come late", () => {
    const told = toldOfOctober((exports) => ({
      ...exports,
      "activiteiten.csv": (exports["activiteiten.csv"] ?? []).filter((_, i) => i % 100 > 0),
    }));
    expect(saidOf(told)).toEqual([]);
  });

  test("an export that always holds the last twelve months", () => {
    const rolling = (from: string, until: string) => {
      const exports = exportsOf({ until });
      const since = (file: string, column: string) =>
        (exports[file] ?? []).filter((row) => iso(row[column]) > from);
      return {
        ...exports,
        "activiteiten.csv": since("activiteiten.csv", "datum"),
        "offertes.csv": since("offertes.csv", "offertedatum"),
      };
    };
    const kept = keptOf(filesOf(rolling("2025-09-13", "2026-09")), "2026-09");
    expect(saidOf(toldOfOctober(() => rolling("2025-10-14", "2026-10"), kept))).toEqual([]);
    expect(toldOfOctober(() => rolling("2026-01-14", "2026-10"), kept).map(({ rule }) => rule)).toEqual([
      "delivery.begins_later",
      "delivery.begins_later",
    ]);
  });
});

describe("what is kept", () => {
  const files = {
    ...filesOf(exportsOf({ until: "2026-09" })),
    "afwezigheid.csv": "medewerkernummer;eerste_dag;laatste_dag\n101;01-02-2026;30-06-2026\n",
  };

  test("has nothing of absence, and no name or number of a person or an account", () => {
    const kept = keptOf(files, "2026-09");
    expect(kept).toBe(september);
    for (const text of ["absence", "afwezig", "Persoon", '"101"', "Klant 1", '"K1"'])
      expect(kept).not.toContain(text);
  });

  test("is the same whatever the order of the rows", () => {
    const turned = Object.fromEntries(
      Object.entries(exportsOf({ until: "2026-09" })).map(([file, rows]) => [file, rows.toReversed()]),
    );
    const withoutHashes = (kept: string) => kept.replaceAll(/"sha256":"\w+"/g, "");
    expect(withoutHashes(keptOf(filesOf(turned), "2026-09"))).toBe(withoutHashes(september));
  });

  test("that cannot be read is told, and stops nothing else", () => {
    const { problems } = readField({ files: { ...files, [keptDeliveryFile]: "{" }, month: "2026-09" });
    expect(problems.filter(({ file }) => file === keptDeliveryFile).map(({ rule }) => rule)).toEqual([
      "file.unreadable",
    ]);
  });

  test("of a folder without it nothing is compared", () => {
    const { problems } = readField({ files, month: "2026-09" });
    expect(problems.filter(({ rule }) => rule.startsWith("delivery."))).toEqual([]);
  });
});
