import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launchBrowser } from "../browser/launch.ts";

/** Prints an HTML document as a tagged A4 PDF with its headings as bookmarks. @throws Error where there is no browser. */
export async function printed(html: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "handjes-print-"));
  const browser = await launchBrowser();
  try {
    const file = join(folder, "report.html");
    writeFileSync(file, html);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return await page.pdf({ format: "A4", preferCSSPageSize: true, tagged: true, outline: true });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
