import type { PlotOptions } from "@observablehq/plot";
import { expect } from "vitest";
import { illegible } from "./legible.fixture.ts";
import { renderChart } from "./render.ts";
import { type Form, fontSize, forms, formWidth } from "./theme.ts";

// The kept drawings open by themselves: they carry the colours and the font that the site's style sheet
// gives.
const look = `<style>
svg{--paper:#fff;--ink:#1d2730;--muted:#5b6873;--rule:#cfd6dc;--tint:#eef2f5;--good:#00857a;--bad:#8c1510;--hours:#1f4e9c;--customers:#9a6700;--previous:#8c8c8c;background:var(--paper);font:500 ${fontSize}px "Source Sans 3",system-ui,sans-serif}
@media(prefers-color-scheme:dark){svg{--paper:#12181d;--ink:#e8edf1;--muted:#9fadb8;--rule:#38444e;--tint:#1e272f;--good:#5fe0cd;--bad:#f2665a;--hours:#7ea6ff;--customers:#f0c860}}
</style>`;

/** A drawing with a fixed id, for looking at in a test. */
export function drawn(options: PlotOptions): string {
  return renderChart(options, { id: "c", title: "Title", description: "Description" });
}

/** Checks that every text of every form can be read: none beyond the edge, none on another. */
export function expectReadable(chart: (form: Form) => PlotOptions): void {
  for (const form of forms) {
    const svg = drawn(chart(form));
    expect(svg).toContain(`width="${formWidth[form]}"`);
    expect(illegible(svg), form).toEqual([]);
  }
}

/**
 * Compares some forms of a chart with the drawings kept under `snapshots/`, and checks that all can be read.
 */
export async function expectSnapshot(
  name: string,
  chart: (form: Form) => PlotOptions,
  kept: readonly Form[] = ["wide", "narrow"],
): Promise<void> {
  expectReadable(chart);
  for (const form of kept) {
    const picture = drawn(chart(form))
      .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ')
      .replace("</desc>", `</desc>${look}`)
      .replaceAll(/<(?!\/)/g, "\n<")
      .trim();
    await expect(`${picture}\n`).toMatchFileSnapshot(`snapshots/${name}.${form}.svg`);
  }
}
