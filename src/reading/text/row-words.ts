import type { Layout } from "../columns/match-columns.ts";
import type { EffectiveMapping } from "../exports/settings/mapping-in-effect.ts";
import { foldWord } from "../fold.ts";
import type { Cells } from "./cells.ts";

/** The words under one header by which rows are left out, or are the only ones that are read. */
interface Test {
  key: "skip" | "only";
  header: string;
  position: number;
  /** Whether each word, folded, was met. */
  met: Map<string, boolean>;
}

/** Leaves out rows by their words, and remembers which of those words are there. */
export class RowWords {
  readonly #tests: readonly Test[];

  constructor(mapping: Pick<EffectiveMapping, "skip" | "only">, { readAt }: Pick<Layout, "readAt">) {
    this.#tests = (["skip", "only"] as const).flatMap((key) =>
      Object.entries(mapping[key]).flatMap(([header, words]) => {
        const position = readAt(header);
        const met = new Map(words.map((word) => [foldWord(String(word)), false]));
        return position < 0 ? [] : [{ key, header, position, met }];
      }),
    );
  }

  get isEmpty(): boolean {
    return this.#tests.length === 0;
  }

  leavesOut(cells: Cells): boolean {
    let isLeftOut = false;
    for (const { key, position, met } of this.#tests) {
      const word = foldWord(cells.text(position));
      const known = met.get(word);
      if (known === false) met.set(word, true);
      if ((known !== undefined) === (key === "skip")) isLeftOut = true;
    }
    return isLeftOut;
  }

  /** Whether a word under a header was met. */
  hasMet(key: Test["key"], header: string, word: string | number): boolean {
    return this.#tests.some(
      (test) => test.key === key && test.header === header && test.met.get(foldWord(String(word))) === true,
    );
  }
}
