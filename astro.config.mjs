import { defineConfig, passthroughImageService } from "astro/config";
import { renderer } from "./src/publish/renderer.ts";

// A report of a company's sales tells nobody that it was built, and asks nobody whether there is a newer
// Astro.
process.env.ASTRO_TELEMETRY_DISABLED = "1";
process.env.ASTRO_DISABLE_UPDATE_CHECK = "true";

export default defineConfig({
  // A program that renders pages: the report runs it once for each page (src/publish/pages), and what is
  // published is static.
  output: "server",
  build: { inlineStylesheets: "never" },
  compressHTML: true,
  devToolbar: { enabled: false },
  adapter: renderer(),
  image: { service: passthroughImageService() },
  vite: {
    build: {
      // Small files stay files as well: a strict content policy refuses data: fonts and styles.
      assetsInlineLimit: 0,
      // One page makes all, and its name says nothing: the style sheet gets a name of its own.
      rolldownOptions: {
        output: {
          assetFileNames: ({ names: [name] }) =>
            `_astro/${name?.endsWith(".css") ? "site" : "[name]"}.[hash][extname]`,
        },
      },
    },
  },
});
