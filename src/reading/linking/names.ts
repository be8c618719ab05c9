import { foldKey } from "../fold.ts";
import type { Place, Problems } from "../problems/problems.ts";

/**
 * Records that a spelling was read as another. Nothing is told of absence, for what was merged is published.
 */
export function reportSpelling(place: Place, meant: string, problems: Problems): void {
  if (place.kind === "absence") return;
  problems.add("key.spelling", place, { nl: `Gelezen als "${meant}".`, en: `Read as "${meant}".` });
}

/**
 * Names of things that have no number of their own (teams, roles, segments), each as it was first written.
 */
export class Names {
  readonly #first = new Map<string, string>();
  readonly #reported = new Set<string>();

  /**
   * The name as first written; another spelling of it is recorded once for each file, at the cell where it
   * stands.
   */
  canonicalSpelling(name: string, place: Place, problems: Problems): string {
    const folded = foldKey(name);
    const first = this.#first.get(folded);
    if (first === undefined) {
      this.#first.set(folded, name);
      return name;
    }
    const spelling = `${place.file}\n${name}`;
    if (first !== name && !this.#reported.has(spelling)) {
      this.#reported.add(spelling);
      reportSpelling(place, first, problems);
    }
    return first;
  }

  has(name: string): boolean {
    return this.#first.has(foldKey(name));
  }

  /** The name as first written of one in whatever spelling; undefined for one that nobody wrote. */
  called(name: string): string | undefined {
    return this.#first.get(foldKey(name));
  }

  get all(): string[] {
    return [...this.#first.values()];
  }
}
