import { expect, test } from "vitest";
import { largestSize, sheetsIn } from "./fit.ts";

/** The size in which something fits that does up to `most`, and how often that was tried. */
async function found(most: number): Promise<{ size: number; tries: number }> {
  let tries = 0;
  const size = await largestSize(async (tried) => {
    tries++;
    return tried <= most;
  });
  return { size, tries };
}

test("what fits as it is stays as it is; what does not is no smaller than it must be", async () => {
  expect(await found(1)).toEqual({ size: 1, tries: 1 });
  expect((await found(0.97)).size).toBe(0.96);
  expect((await found(0.85)).size).toBe(0.84);
  expect((await found(0.8)).size).toBe(0.8);
});

test("what would be too small to read goes on over more sheets, as large as the rest, and is soon given up", async () => {
  expect(await found(0.5)).toEqual({ size: 1, tries: 2 });
});

test("the sheets of a PDF are its pages, not the list of them", () => {
  expect(
    sheetsIn(Buffer.from("<</Type /Pages /Kids [1 0 R]>> <</Type /Page\n/Parent 2 0 R>> <</Type /Page>>")),
  ).toBe(2);
  expect(sheetsIn(Buffer.from(""))).toBe(0);
});
