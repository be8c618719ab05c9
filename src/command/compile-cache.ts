import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { projectFolder } from "./project-folder.ts";

/**
 * Every command starts in half the time when what it loads was compiled before. May be deleted at any time.
 */
enableCompileCache(join(projectFolder, ".cache", "compiled"));
