/** A path from the root of the project; one with a pattern or a name to fill in is none. */
const path = /(?<![\w/.:*-])(?:src|scripts|tools|tests|docs|public)\/[\w./-]*(?![\w*<{[])/g;

/** Where a link of a document leads within the project. */
const link = /\]\(((?!https?:)[^)\s#]+)(?:#[^)\s]*)?\)/g;

const comment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

const plain = (place: string) => place.replace(/[./]+$/, "");

/** The paths that a document names, each once. */
export function placesIn(document: string): string[] {
  const named = [...document.matchAll(path)].map(([place]) => plain(place));
  const linked = [...document.matchAll(link)].map(([, place = ""]) => place);
  return [...new Set([...named, ...linked.map((place) => plain(place))])];
}

/** The paths that the comments of some code name, each once. */
export function placesInComments(code: string): string[] {
  return [
    ...new Set(
      (code.match(comment) ?? []).flatMap((each) => (each.match(path) ?? []).map((place) => plain(place))),
    ),
  ];
}

/** A file by its name alone: `see slug.ts`. */
const fileName = /(?<![\w/.*-])[\w-]+(?:\.(?:test|fixture))?\.(?:ts|md|astro|mjs)(?![\w-])/g;

/** The files that the comments of some code name without a folder, each once. */
export function namesInComments(code: string): string[] {
  return [...new Set((code.match(comment) ?? []).flatMap((each) => each.match(fileName) ?? []))];
}
