import { resolve } from "node:path";

/** The folder of this project: of its code, its packages and its own `.cache`. */
export const projectFolder = resolve(import.meta.dirname, "../..");
