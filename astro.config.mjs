import { defineConfig } from "astro/config";
import { portable } from "./src/integrations/portable.ts";

// A report of a company's sales tells nobody that it was built, and asks nobody whether there is a newer Astro.
process.env.ASTRO_TELEMETRY_DISABLED = "1";
process.env.ASTRO_DISABLE_UPDATE_CHECK = "true";

export default defineConfig({
  // Only the static pages: no site address is needed, since every link ends up relative.
  output: "static",
  build: {
    // page.html instead of page/index.html: a link to a folder opens a listing from file://. ("file" does the
    // same but makes en.html of the start page in a second language.)
    format: "preserve",
    inlineStylesheets: "never",
  },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [portable()],
  // Small files stay files as well: a strict content policy refuses data: fonts and styles.
  vite: { build: { assetsInlineLimit: 0 } },
});
