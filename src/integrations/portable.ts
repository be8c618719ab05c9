import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { makePortable } from "./portable/site.ts";

/**
 * After the build, makes every link of the site relative, so that the same folder opens from a disk, a share
 * and any path of a web server. Fails on a link that leads nowhere or outside. (Astro has no relative base.)
 */
export function portable(): AstroIntegration {
  return {
    name: "portable",
    hooks: {
      "astro:config:setup": ({ command }) => {
        // What is published is the same whoever starts the build, a test among them.
        if (command === "build") process.env.NODE_ENV = "production";
      },
      "astro:build:done": ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = makePortable(folder);
        logger.info(`${pages} pages of ${relative(process.cwd(), folder) || "."} have relative links`);
      },
    },
  };
}
