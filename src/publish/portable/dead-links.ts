import type { PortablePage } from "./page.ts";

/**
 * What is wrong with the links between the pages of a site, a line for each link: it leads to no file, or to
 * no place in it. `pages` and `files` go by their paths from the root; `files` are those that are no pages.
 */
export function deadLinks(
  pages: ReadonlyMap<string, Pick<PortablePage, "ids" | "targets">>,
  files: ReadonlySet<string>,
): string[] {
  const places = new Map([...pages].map(([path, { ids }]) => [path, new Set(ids)]));
  const wrongWith = (file: string, place: string): string | null => {
    const ids = places.get(file);
    if (!ids && !files.has(file)) return `there is no file ${file}`;
    return place === "" || ids?.has(place) ? null : `there is no place #${place} in ${file}`;
  };
  return [...pages].flatMap(([path, { targets }]) =>
    targets.flatMap(({ link, file, place }) => {
      const wrong = wrongWith(file, place);
      return wrong === null ? [] : [`${path}: "${link}": ${wrong}`];
    }),
  );
}
