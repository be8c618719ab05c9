/** What is asked of a place in the syntax tree: Babel's path, as far as it is needed here. */
interface SyntaxPath {
  isObjectProperty(): boolean;
  node: { key?: { name?: string } };
}

/** Under these keys stands text for people. */
const keysOfWords: ReadonlySet<string> = new Set(["nl", "en", "source"]);

/**
 * Leaves words for people as they are: what they say is compared with docs/ by the tests of docs, and read by
 * no figure.
 */
export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "words",
    value: {
      shouldIgnore: (path: SyntaxPath) =>
        path.isObjectProperty() && keysOfWords.has(path.node.key?.name ?? "")
          ? "words for people"
          : undefined,
    },
  },
];
