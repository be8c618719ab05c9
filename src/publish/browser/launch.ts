import { mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserType } from "playwright-core";
import { CliError } from "../../command/cli-error.ts";
import { codeOf } from "../../command/or-null-on-io-error.ts";
import { ownFolder } from "../files/own-folder.ts";
import { installedBrowser } from "./installed-browser.ts";
import { unpackedBrowser } from "./unpacked-browser.ts";

/** Quiet: nothing but what it is asked for. */
const quiet = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** A browser to start, and how. */
interface Start {
  executablePath: string;
  args: string[];
  env: NodeJS.ProcessEnv;
}

/**
 * The browser that is installed, else on Linux the one among the packages; `spare` gives a folder to unpack
 * it into where it cannot be kept.
 * @throws CliError that says what to install where there is neither.
 */
function browserHere(spare: () => string): Start {
  const installed = installedBrowser();
  const asRoot = process.getuid?.() === 0;
  if (installed) {
    return { executablePath: installed, args: asRoot ? [...quiet, "--no-sandbox"] : quiet, env: process.env };
  }
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new CliError("There is no browser here: install Chrome, Edge or Chromium and try again.");
  }
  const { executable, env } = unpackedBrowser(spare);
  // The package's browser is made to run without a sandbox of its own.
  return { executablePath: executable, args: [...quiet, "--no-sandbox"], env: { ...process.env, ...env } };
}

/** What starts browsers; loaded when one is needed. @throws CliError where it was not installed. */
async function starter(): Promise<BrowserType> {
  try {
    return (await import("playwright-core")).chromium;
  } catch (error) {
    if (codeOf(error) !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new CliError(
      "The package playwright-core, which starts the browser, is not installed: run npm ci.",
    );
  }
}

/** Starts a browser with an empty profile. @throws CliError that says what to install where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const chromium = await starter();
  return chromium.launch(
    browserHere(() => {
      const folder = ownFolder(tmpdir(), "handjes-browser");
      process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
      return folder;
    }),
  );
}

/** Letters stand on paper where the font has them, not on the dots of a screen. */
const onPaper = "--font-render-hinting=none";

/** A browser of which all that it writes lies in one folder. */
export interface BrowserInFolder {
  executablePath: string;
  start: () => Promise<BrowserContext>;
}

/**
 * A browser that leaves nothing outside of a folder. @throws CliError that says what to install where there
 * is none.
 */
export async function browserIn(folder: string): Promise<BrowserInFolder> {
  const chromium = await starter();
  const made = (name: string) => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  };
  const { executablePath, args, env } = browserHere(() => made("browser"));
  return {
    executablePath,
    start: () =>
      chromium.launchPersistentContext(made("profile"), {
        executablePath,
        args: [...args, onPaper],
        env: { ...env, TMPDIR: made("temporary") },
        artifactsDir: made("artifacts"),
        // Whoever starts it ends it.
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
      }),
  };
}
