import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Engine } from "./engine.ts";
import { enginesHere } from "./engines-here.ts";
import { queriesByMonth, shipped } from "./queries.ts";

/** A visit by its number, on a day. */
const visit = (id: string | null, day: string | null, account = "K1") =>
  `INSERT INTO crm_activities VALUES (${[id, day, "S1", "visit", account, null, "done"]
    .map((each) => (each === null ? "NULL" : `'${each}'`))
    .join(", ")}, 1);`;

const linesOf = (csv: string) => csv.trimEnd().split("\n").slice(1);

/** Months counted one at a time: the lines of each by its name. */
async function counted(engine: Engine, first: string, last: string): Promise<Map<string, string[]>> {
  const files = new Map<string, string[]>();
  for (const { month, query } of queriesByMonth(first, last))
    files.set(month, linesOf(await engine.csvOf(query)));
  return files;
}

const whole = async (engine: Engine) => linesOf(await engine.csvOf(shipped("activities")));

/** The files one below the other, in the order of their names. */
const together = (files: Map<string, string[]>) => [...files.values()].flat();

describe.each(enginesHere)("a month at a time, in $name", (engineHere) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engineHere.start();
  });
  afterAll(() => engine.stop());
  beforeEach(async () => {
    const day = (month: number, of: number) => `2026-${String(month).padStart(2, "0")}-${of}`;
    const months = Array.from({ length: 10 }, (_, i) => i + 1);
    const visits = months.flatMap((month) => [
      visit(`A${month}`, day(month, 12)),
      visit(`B${month}`, day(month, 28)),
      visit(`C${month}`, day(month, 28)),
      visit(null, day(month, 28), "K2"),
      visit(null, day(month, 28), "K2"),
    ]);
    await engine.run(["DELETE FROM crm_activities;", ...visits].join("\n"));
  });

  test("the files of the months are that of all months", async () => {
    const files = await counted(engine, "2026-01", "2026-10");
    expect(files.get("2026-03")).toEqual([
      "2026-03-12,S1,visit,K1,,done,1",
      "2026-03-28,S1,visit,K1,,done,2",
      "2026-03-28,S1,visit,K2,,done,2",
    ]);
    expect(together(files)).toEqual(await whole(engine));
  });

  test("months counted again after late changes are as if all were counted then", async () => {
    const before = await counted(engine, "2026-01", "2026-10");
    await engine.run(`
      ${visit("late", "2026-09-30")}
      UPDATE crm_activities SET activity_date = '2026-10-05' WHERE activity_id = 'A8';
      UPDATE crm_activities SET status = 'cancelled' WHERE activity_id = 'B7';
      DELETE FROM crm_activities WHERE activity_id = 'C9';`);
    const again = await counted(engine, "2026-07", "2026-10");
    expect(together(new Map([...before, ...again]))).toEqual(await whole(engine));
    // The month alone would not have been enough.
    const october = await counted(engine, "2026-10", "2026-10");
    expect(together(new Map([...before, ...october]))).not.toEqual(await whole(engine));
  });

  test("an activity that was exported twice counts once, also with days in two months, three apart", async () => {
    const before = await whole(engine);
    await engine.run(
      [visit("A6", "2026-06-12"), visit("A6", "2026-09-01"), visit("A6", "2026-10-30")].join(""),
    );
    expect(await whole(engine)).toEqual(before);
    expect(together(await counted(engine, "2026-01", "2026-10"))).toEqual(before);
  });

  test("with days further apart it counts in both, and once again where copies are looked for from there", async () => {
    const before = await whole(engine);
    await engine.run(visit("A6", "2026-10-30"));
    const files = await counted(engine, "2026-10", "2026-10");
    expect(files.get("2026-10")).toContain("2026-10-30,S1,visit,K1,,done,1");
    const [further] = queriesByMonth("2026-10", "2026-10", 4);
    expect(linesOf(await engine.csvOf(further?.query ?? ""))).toEqual(
      before.filter((line) => line.startsWith("2026-10")),
    );
  });

  test("without a day it is in no month, and in all of them together it is seen", async () => {
    await engine.run(visit("Z1", null));
    const files = together(await counted(engine, "2026-01", "2026-10"));
    const lines = await whole(engine);
    expect(lines.filter((line) => !files.includes(line))).toEqual([",S1,visit,K1,,done,1"]);
  });

  test("of copies that differ the first by day counts, then by words: always the same", async () => {
    await engine.run([visit("A6", "2026-06-11", "K9"), visit("A6", "2026-06-11", "K8")].join("\n"));
    const june = (await counted(engine, "2026-06", "2026-06")).get("2026-06");
    expect(june?.slice(0, 2)).toEqual(["2026-06-11,S1,visit,K8,,done,1", "2026-06-28,S1,visit,K1,,done,2"]);
  });
});
