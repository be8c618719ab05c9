import { type Browser, chromium } from "playwright-core";
import { installedBrowser } from "./installed-browser.ts";
import { unpackedBrowser } from "./unpacked-browser.ts";

/** Quiet: nothing but what a test asks for. */
const quiet = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * Starts a browser with an empty profile: the one installed, else on Linux the one among the packages.
 * @throws Error that says what to install where there is neither.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  const asRoot = process.getuid?.() === 0;
  if (installed) {
    return chromium.launch({ executablePath: installed, args: asRoot ? [...quiet, "--no-sandbox"] : quiet });
  }
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("There is no browser here: install Chrome, Edge or Chromium and try again.");
  }
  const { executable, env } = unpackedBrowser();
  return chromium.launch({
    executablePath: executable,
    // The package's browser is made to run without a sandbox of its own.
    args: [...quiet, "--no-sandbox"],
    env: { ...process.env, ...env },
  });
}
