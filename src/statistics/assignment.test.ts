import fc from "fast-check";
import { expect, test } from "vitest";
import { assignment } from "./assignment.ts";

/** The greatest sum, by trying every assignment. */
function greatest(scores: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  if (row === scores.length) return 0;
  const own = (scores[row] ?? []).flatMap((score, column) =>
    taken.includes(column) ? [] : [Math.max(0, score) + greatest(scores, row + 1, [...taken, column])],
  );
  return Math.max(greatest(scores, row + 1, taken), ...own);
}

const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: -3, max: 12 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test("no other assignment has a greater sum, and no column is taken twice", () => {
  fc.assert(
    fc.property(tables, (scores) => {
      const pairs = assignment(scores);
      expect(new Set(pairs.map(({ column }) => column)).size).toBe(pairs.length);
      const sum = pairs.reduce((all, { row, column }) => all + (scores[row]?.[column] ?? 0), 0);
      expect(sum).toBeCloseTo(greatest(scores), 9);
    }),
  );
});

test("the margin of a pair is what the best assignment without it lacks", () => {
  fc.assert(
    fc.property(tables, (scores) => {
      for (const { row, column, margin } of assignment(scores)) {
        const without = scores.map((each, at) => (at === row ? each.with(column, 0) : each));
        expect(margin).toBeCloseTo(greatest(scores) - greatest(without), 9);
      }
    }),
  );
});

test("a row gives way where that is better for the whole", () => {
  expect(
    assignment([
      [0.9, 0.8],
      [0.9, 0.1],
    ]),
  ).toEqual([
    { row: 0, column: 1, margin: expect.closeTo(0.7) },
    { row: 1, column: 0, margin: expect.closeTo(0.7) },
  ]);
});

test("two columns that fit as well leave no margin, and what fits nowhere has no column", () => {
  expect(assignment([[0.9, 0.9]])).toEqual([{ row: 0, column: 0, margin: 0 }]);
  expect(assignment([[0, 0]])).toEqual([]);
  expect(assignment([])).toEqual([]);
});
