import { resolve } from "node:path";

/** The exports of the demo organisation. */
export const demo = resolve(import.meta.dirname, "../../data");
