import { type AstroInlineConfig, dev } from "astro";

export interface SiteServer {
  /** Where the site is, `http://localhost:4321/`. */
  url: string;
  /** Reads the report again and reloads every open page. */
  reload: () => void;
  stop: () => Promise<void>;
}

/** Serves the site from the report at `HANDJES_REPORT`, pages made as they are asked for. */
export async function siteServer(config: AstroInlineConfig): Promise<SiteServer> {
  let reload = () => {};
  const server = await dev({
    ...config,
    integrations: [
      {
        name: "reload",
        hooks: {
          "astro:server:setup": ({ server }) => {
            reload = () => {
              // Astro remembers the list of pages, and with it the report, until its content has changed.
              for (const environment of Object.values(server.environments)) {
                environment.hot.send("astro:content-changed", {});
              }
              server.environments.client.hot.send({ type: "full-reload", path: "*" });
            };
          },
        },
      },
    ],
  });
  return {
    url: server.resolvedUrls.local[0] ?? `http://localhost:${server.address.port}/`,
    reload: () => reload(),
    stop: () => server.stop(),
  };
}
