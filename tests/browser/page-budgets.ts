import type { Page } from "playwright-core";

/** How long a page may be at 1280 pixels, and of the overview how much there may be to read. */
interface Budget {
  pixels: number;
  /** Words that are seen, with those in charts. */
  words?: number;
  /** Where the first chart, with the title that is its message, begins at the latest. */
  firstChart?: number;
}

const overview: Budget = { pixels: 2400, words: 500, firstChart: 420 };
const person: Budget = { pixels: 3000 };
const other: Budget = { pixels: 3500 };

/** Reference for who makes the report: read by searching. */
const unlimited = /^(?:en\/)?(?:method|rules|quality)\.html$/;

function budgetOf(path: string): Budget {
  if (/^(?:en\/)?index\.html$/.test(path)) return overview;
  if (unlimited.test(path)) return { pixels: Number.POSITIVE_INFINITY };
  return path.includes("person/") ? person : other;
}

/** What of a page that is open goes beyond its budget, in words; nothing where it keeps to it. */
export async function beyondBudget(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 800 });
  const is = await page.evaluate(() => {
    const main = document.querySelector("main") ?? document.body;
    for (const unseen of main.querySelectorAll(".unseen")) unseen.remove();
    const charts = [...main.querySelectorAll("figure:has(svg.chart)")].map((figure) =>
      figure.getBoundingClientRect(),
    );
    return {
      pixels: document.documentElement.scrollHeight,
      words: main.innerText.split(/[ \n\t]+/).filter((word) => word !== "").length,
      firstChart: charts[0]?.top ?? 0,
    };
  });
  const budget = budgetOf(path);
  return (["pixels", "words", "firstChart"] as const).flatMap((what) => {
    const most = budget[what];
    return most === undefined || is[what] <= most
      ? []
      : [`${path}: ${what} ${is[what]}, ${most} at the most`];
  });
}
