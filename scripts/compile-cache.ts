import { enableCompileCache } from "node:module";
import { join, resolve } from "node:path";

/** Every command starts in half the time when what it loads was compiled before. May be deleted at any time. */
enableCompileCache(join(resolve(import.meta.dirname, ".."), ".cache", "compiled"));
