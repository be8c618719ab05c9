import type { AstroIntegration } from "astro";

const beside = (file: string) => new URL(`./renderer/${file}`, import.meta.url);

/**
 * Compiles the pages into a program that makes any page of any report from its content, instead of into the
 * pages of one report: it is compiled once for each version of the code, and a report is then rendered
 * without a bundler, in threads, page by page.
 */
export function renderer(): AstroIntegration {
  return {
    name: "renderer",
    hooks: {
      "astro:config:setup": ({ command }) => {
        // What is published is the same whoever starts the build, a test among them.
        if (command === "build") process.env.NODE_ENV = "production";
      },
      "astro:config:done": ({ setAdapter }) => {
        setAdapter({
          name: "renderer",
          entrypointResolution: "auto",
          serverEntrypoint: beside("entry.ts"),
          supportedAstroFeatures: { serverOutput: "stable" },
        });
      },
    },
  };
}
