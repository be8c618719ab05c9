import { createApp } from "astro/app/entrypoint";
import type { PageContent } from "../../views/site.ts";

const app = createApp({ streaming: false });

/** The HTML of a page. @throws Error where it could not be made; why was then printed. */
export async function renderPage(path: string, content: PageContent): Promise<string> {
  const response = await app.render(new Request(`http://report/${encodeURI(path)}`), { locals: { content } });
  if (response.status === 200) return response.text();
  throw new Error(`The page ${path}.html could not be made: see the lines above.`);
}
