import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { daysOfMonth } from "../../src/calendar/window.ts";
import { keptAgreementsFile } from "../../src/contract/kept-agreements.ts";
import { readData } from "../../src/reading/read.ts";
import { openAgreementsOf } from "../../src/report/editions/open-agreements.ts";
import { fixture } from "../folders.fixture.ts";

const months = ["2026-05", "2026-06", "2026-07", "2026-08"];

/** What somebody does with the row of a promise in a month. */
const acts = ["keep", "delete", "done", "drop with a why", "drop without a why", "reword"] as const;
type Act = (typeof acts)[number];

/** A promise: in which month it was made, whether it has a number, and what is done with its row after. */
interface Promise {
  made: number;
  isNumbered: boolean;
  acts: Act[];
}

const anyPromise: fc.Arbitrary<Promise> = fc.record({
  made: fc.integer({ min: 0, max: 2 }),
  isNumbered: fc.boolean(),
  acts: fc.array(fc.constantFrom(...acts), { minLength: months.length, maxLength: months.length }),
});

interface Row {
  number: string;
  what: string;
  on: string;
  doneOn: string;
  droppedOn: string;
  why: string;
}

/** The rows of a file after somebody did something with them in a month. */
function rowAfter(row: Row | null, act: Act, month: string): Row | null {
  if (row === null || row.doneOn !== "" || row.why !== "") return row;
  if (act === "delete") return null;
  // Done and dropped as well would be an error, which keeps the file from being read.
  if (act === "done") return { ...row, doneOn: `${month}-20`, droppedOn: "" };
  if (act === "drop with a why") return { ...row, droppedOn: `${month}-20`, why: "niet meer nodig" };
  if (act === "drop without a why") return { ...row, droppedOn: `${month}-20` };
  return act === "reword" ? { ...row, what: `${row.what} nu` } : row;
}

const heading = "afspraaknummer;accountmanager;soort;door;wat;op;gedaan_op;vervallen_op;waarom";
const fileOf = (rows: readonly Row[]) =>
  [
    heading,
    ...rows.map((row) =>
      [
        row.number,
        "101",
        "toegezegd",
        "leidinggevende",
        row.what,
        row.on,
        row.doneOn,
        row.droppedOn,
        row.why,
      ].join(";"),
    ),
    "",
  ].join("\n");

/** Whether a row says what became of it. */
const isOver = ({ doneOn, why }: Row) => doneOn !== "" || why !== "";

test("a promise never vanishes without a row that says why", () => {
  const folder = mkdtempSync(join(tmpdir(), "handjes-promises-"));
  cpSync(fixture("dutch"), folder, { recursive: true });
  fc.assert(
    fc.property(fc.array(anyPromise, { minLength: 1, maxLength: 4 }), (promises) => {
      rmSync(join(folder, "editions"), { recursive: true, force: true });
      mkdirSync(join(folder, "editions"));
      let rows: (Row | null)[] = promises.map(() => null);
      // What stood open at the end of a month, by its words of then, until a row says what became of it.
      let owed: { promise: number; what: string }[] = [];
      for (const [at, month] of months.entries()) {
        rows = rows.map((row, i) => {
          const { made = 0, isNumbered = false, acts: own = [] } = promises[i] ?? {};
          const made1: Row = {
            number: isNumbered ? `N${i}` : "",
            what: `Toezegging ${i}`,
            ...{ on: `${month}-05`, doneOn: "", droppedOn: "", why: "" },
          };
          return at === made ? made1 : rowAfter(row, own[at] ?? "keep", month);
        });
        const there = rows.flatMap((row) => row ?? []);
        writeFileSync(join(folder, "afspraken.csv"), fileOf(there));
        const { to } = daysOfMonth(month);
        const { dataset, problems } = readData({ folder, today: to });
        const open = openAgreementsOf(dataset, month).open;

        const isSaid = ({ promise, what }: (typeof owed)[number]) => {
          const row = rows[promise];
          const isSame = row && (row.number !== "" || row.what === what);
          return isSame ? isOver(row) : false;
        };
        for (const each of owed.filter((line) => !isSaid(line))) {
          const isNumbered = promises[each.promise]?.isNumbered === true;
          const stands = open.filter(({ what }) =>
            isNumbered ? what.startsWith(`Toezegging ${each.promise}`) : what === each.what,
          );
          expect(stands.length, `${month}: ${JSON.stringify(each)}`).toBeGreaterThan(0);
        }
        // What no row has any more is told, each time.
        const gone = open.filter(({ vanished }) => vanished !== null);
        expect(problems.filter(({ rule }) => rule === "agreements.vanished")).toHaveLength(gone.length);
        for (const { what } of gone)
          expect(there.some((row) => row.what === what && row.number === "")).toBe(false);

        owed = [
          ...owed.filter((line) => !isSaid(line)),
          ...rows.flatMap((row, promise) => (row && !isOver(row) ? [{ promise, what: row.what }] : [])),
        ];
        writeFileSync(join(folder, keptAgreementsFile), JSON.stringify(openAgreementsOf(dataset, month)));
      }
    }),
    { numRuns: 40 },
  );
  rmSync(folder, { recursive: true });
});
