import { join } from "node:path";

interface Bundling {
  /** The folder of the project. */
  root: string;
  /** The folder to write in. */
  work: string;
  /** Whether a link is taken for what it leads to, or for a folder by itself. */
  preserveSymlinks?: boolean;
}

/**
 * Has Astro compile the pages: `client/` is what they share, `server/entry.mjs` makes them, and neither needs
 * another package. @throws Error of Astro or the machine.
 */
export async function bundle({ root, work, preserveSymlinks = false }: Bundling): Promise<void> {
  // Astro and its bundler take half a second to load, and most runs have no need of them.
  const { build } = await import("astro");
  const cacheDir = join(work, "cache");
  await build({
    root,
    outDir: work,
    cacheDir,
    vite: {
      // Nothing lies in node_modules, which may be somebody else's, and nothing is made ready for the
      // development server.
      cacheDir,
      optimizeDeps: { noDiscovery: true },
      // A program runs wherever it lies, on another disk than the packages too.
      ssr: { noExternal: true },
      resolve: { preserveSymlinks },
    },
    logLevel: "error",
  });
}
