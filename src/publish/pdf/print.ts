import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext } from "playwright-core";
import { CliError, wordsFor } from "../../command/cli-error.ts";
import { type BrowserInFolder, browserIn } from "../browser/launch.ts";
import { withTemporaryFolder } from "../files/temporary-folder.ts";
import { fitOnSheets } from "./fit.ts";

/** Room that a browser is sure to want. */
const roomForBrowser = 16 * 1024 * 1024;

async function pdfOf(file: string, context: BrowserContext): Promise<Buffer> {
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await fitOnSheets(page);
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true, tagged: true, outline: true });
  await page.close();
  return pdf;
}

/**
 * A browser that breaks may leave a promise of its own unkept for ever: so long is waited for it to start, to
 * print, and to end.
 */
const startSeconds = 90;
const printSeconds = 600;
const endSeconds = 10;

/**
 * What some work gives within a time, during which the program does not end for want of anything to do.
 * @throws Error after that time.
 */
async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`it gave no answer for ${seconds} s`)), seconds * 1000);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What some work in a browser gives. @throws Error where the browser ends before it. */
async function whileOpen<T>(context: BrowserContext, work: Promise<T>): Promise<T> {
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const onClose = () => reject(new Error("it ended before the report was printed"));
  context.once("close", onClose);
  try {
    return await Promise.race([work, ended]);
  } finally {
    context.off("close", onClose);
  }
}

/** @throws Error of the machine where its temporary folder is full: a browser says only that it crashed. */
function refuseFull(folder: string): void {
  const file = join(folder, "room");
  try {
    writeFileSync(file, Buffer.alloc(roomForBrowser));
  } finally {
    rmSync(file, { force: true });
  }
}

/** The words for what a browser failed in. */
function browserFailed(error: unknown, executable: string): CliError {
  const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return new CliError(
    `The browser ${executable} could not print the report: ${reason}\nInstall Chrome, Edge or Chromium (anew), or take this one away if it lies among the packages: it is then unpacked again. With --single no browser is needed.`,
  );
}

/** Prints an HTML document as a tagged A4 PDF with its headings as bookmarks. */
export type Print = (html: string) => Promise<Buffer>;

async function printingBy<T>(
  browser: BrowserInFolder,
  work: (context: BrowserContext) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  const context = await within(startSeconds, browser.start());
  const close = () => within(endSeconds, context.close()).catch(() => undefined);
  signal.addEventListener("abort", close);
  try {
    signal.throwIfAborted();
    return await work(context);
  } finally {
    signal.removeEventListener("abort", close);
    await close();
  }
}

/**
 * Does some work that prints, with one browser for all of it, unless it is aborted. Nothing is left of it on
 * the disk.
 * @throws CliError where there is no browser, or it fails.
 */
export async function whilePrinting<T>(work: (print: Print) => Promise<T>, signal: AbortSignal): Promise<T> {
  return withTemporaryFolder("handjes-print", async (folder) => {
    const browser = await browserIn(folder);
    const file = join(folder, "report.html");
    const printer =
      (context: BrowserContext): Print =>
      async (html) => {
        writeFileSync(file, html, { mode: 0o600 });
        return within(printSeconds, whileOpen(context, pdfOf(file, context)));
      };
    try {
      return await printingBy(browser, (context) => work(printer(context)), signal);
    } catch (error) {
      if (signal.aborted || wordsFor(error) !== null) throw error;
      refuseFull(folder);
      throw browserFailed(error, browser.executablePath);
    }
  });
}
