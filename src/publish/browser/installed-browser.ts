import { existsSync } from "node:fs";
import { join } from "node:path";

const windowsFolders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
  (name) => process.env[name] ?? [],
);

const places: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: windowsFolders.flatMap((folder) => [
    join(folder, "Google", "Chrome", "Application", "chrome.exe"),
    join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
  ]),
};

/** The Chrome, Edge or Chromium that CHROME_PATH names, else the one that the machine has, if any. */
export function installedBrowser(): string | undefined {
  return process.env.CHROME_PATH || places[process.platform]?.find((place) => existsSync(place));
}
