import { join } from "node:path";
import { demo } from "../demo.ts";
import { runScript } from "../run.ts";
import { type BenchSection, inKilobytes, line } from "../table.ts";
import { pageWeights } from "../weights.ts";

/** What a reader's browser fetches for the pages of the demo organisation. */
export function weightPart(folder: string): BenchSection {
  const site = join(folder, "site");
  runScript("scripts/report.ts", ["--data", demo, "--out", site]);
  const weights = pageWeights(site);
  const [heaviest] = weights;
  if (!heaviest) throw new Error("The site has no pages");
  const mean = weights.reduce((sum, { own }) => sum + own, 0) / weights.length;
  const { page, own, styles, scripts, fonts } = heaviest;
  return {
    heading: "Weight of the pages, packed",
    measured: { weights },
    lines: [
      line(`mean of ${weights.length} pages of the demo`, inKilobytes(mean)),
      line(`the heaviest, ${page}, with style and script`, inKilobytes(own + styles + scripts), "≤ 150 kB"),
      line("script", inKilobytes(scripts), "≤ 10 kB"),
      line("style sheet", inKilobytes(styles)),
      line("two fonts, shared by all", inKilobytes(fonts)),
    ],
  };
}
