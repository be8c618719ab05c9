import type { Page } from "playwright-core";
import { sheetsWanted } from "./contents.ts";

/** How large a part may be printed to stand on its sheets, the largest first: what is smaller is not read. */
const sizes = [1, 0.96, 0.92, 0.88, 0.86, 0.84, 0.82, 0.8] as const;

/** How many sheets a PDF has. */
export function sheetsIn(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Rules that leave of a document only the part that is to fit, in a size, as it begins on its sheet. */
const alone = (id: string, size: number) =>
  [
    `.chapter:not(#${id}), .masthead:has(~ main .new-sheet#${id}) { display: none !important; }`,
    `.new-sheet#${id} { break-before: auto !important; }`,
    sized(id, size),
  ].join("\n");

const sized = (id: string, size: number) => `#${id} { zoom: ${size}; }`;

/** The largest size in which something fits, by few tries; the first where it does in none. */
export async function largestSize(fits: (size: number) => Promise<boolean>): Promise<number> {
  const [largest] = sizes;
  let [tooLarge, small] = [0, sizes.length - 1];
  const fitsAt = async (i: number) => fits(sizes[i] ?? largest);
  if ((await fitsAt(tooLarge)) || !(await fitsAt(small))) return largest;
  while (small - tooLarge > 1) {
    const between = Math.floor((tooLarge + small) / 2);
    if (await fitsAt(between)) small = between;
    else tooLarge = between;
  }
  return sizes[small] ?? largest;
}

/**
 * Prints each part of a document that is meant for some sheets so much smaller that it stands on them. One
 * that does not in the smallest size goes on over more, as large as the others.
 */
export async function fitOnSheets(page: Page): Promise<void> {
  const parts = await page.$$eval(
    `[${sheetsWanted}]`,
    (found, attribute) =>
      found.map((part) => ({ id: part.id, sheets: Number(part.getAttribute(attribute)) })),
    sheetsWanted,
  );
  for (const { id, sheets } of parts) {
    const style = await page.addStyleTag({ content: "/**/" });
    const setRules = (text: string) =>
      style.evaluate((element, rules) => {
        element.textContent = rules;
      }, text);
    const size = await largestSize(async (tried) => {
      await setRules(alone(id, tried));
      return sheetsIn(await page.pdf({ preferCSSPageSize: true })) <= sheets;
    });
    await setRules(sized(id, size));
  }
}
