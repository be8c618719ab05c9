import { launchBrowser } from "../../src/publish/browser/launch.ts";

/** The browser of all tests that a worker runs: it is opened once, and ends with the worker. */
export const browser = await launchBrowser();
