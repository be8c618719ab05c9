import { expect, test } from "vitest";
import { browser } from "./browser.ts";
import { chartFaults } from "./chart-faults.ts";

async function faultsOf(drawing: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.setContent(
    `<svg role="img" aria-labelledby="x" width="200" viewBox="0 0 200 100" font-size="14">${drawing}</svg>`,
  );
  const faults = await chartFaults(page);
  await page.close();
  return faults;
}

test("a drawing whose words stand apart has no fault", async () => {
  expect(await faultsOf('<text x="10" y="20">North</text><text x="10" y="40">South</text>')).toEqual([]);
});

test("words that cover each other, are cut off or too small are named", async () => {
  expect(await faultsOf('<text x="10" y="20">North</text><text x="14" y="22">South</text>')).toEqual([
    'x: "North" is over "South"',
  ]);
  expect(await faultsOf('<text x="180" y="20">Key accounts</text>')).toEqual([
    'x: "Key accounts" is cut off',
  ]);
  expect(await faultsOf('<text x="10" y="20" font-size="11">North</text>')).toEqual([
    'x: "North" is 11.0 px',
  ]);
});

test("words that hardly differ from what is drawn under them are named, whatever is drawn elsewhere or later", async () => {
  const bar = '<rect x="0" y="0" width="100" height="40" fill="#1d2730"></rect>';
  expect(await faultsOf(`${bar}<text x="10" y="24" fill="#5b6873">North</text>`)).toEqual([
    'x: "North" has a contrast of 2.7',
  ]);
  expect(await faultsOf(`${bar}<text x="10" y="24" fill="#fff">North</text>`)).toEqual([]);
  expect(await faultsOf(`${bar}<text x="110" y="24" fill="#1d2730">North</text>`)).toEqual([]);
  for (const x of [70, 95])
    expect(await faultsOf(`${bar}<text x="${x}" y="24" fill="#1d2730">North</text>`)).toEqual([
      'x: "North" has a contrast of 1.0',
    ]);
  expect(await faultsOf(`<text x="10" y="24" fill="#5b6873">North</text>${bar}`)).toEqual([]);
  expect(await faultsOf('<text x="10" y="24" fill="#999">North</text>')).toEqual([
    'x: "North" has a contrast of 2.8',
  ]);
});
