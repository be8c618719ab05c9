import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type axe from "axe-core";
import type { Page } from "playwright-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The checker as it is short: every page has to read it, before it is asked for faults. */
export const axeSource = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/**
 * What axe finds, a line each: the rule and where. In other colours only what is about colours is another
 * question.
 */
export async function accessibilityFaults(page: Page, looksFor: "all" | "colours"): Promise<string[]> {
  // Nothing preloaded: axe would fetch the style sheets, which the policy of the page forbids.
  const runOnly =
    looksFor === "all"
      ? {
          type: "tag" as const,
          values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        }
      : { type: "rule" as const, values: ["color-contrast", "link-in-text-block"] };
  const { violations } = await page.evaluate(
    (only) => window.axe.run({ runOnly: only, preload: false, resultTypes: ["violations"] }),
    runOnly,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
