import type { FileKind } from "../../../contract/vocabulary.ts";
import { foldKey } from "../../fold.ts";
import { carriesCase, numberKey } from "./key-forms.ts";

/** A key that leads to several things. */
export const isSeveral = -3;

/** Letters and digits without a space. */
const isCode = /^(?=.*\d)[\w-]+$/;

/**
 * What each key leads to, found exactly, or in another case, width or white space where that can be no other
 * key.
 */
export class KnownKeys {
  readonly #exact = new Map<string, number>();
  readonly #folded = new Map<string, number>();
  /**
   * How long the keys are of which the capitals mean something: others of that length are made up in the same
   * way.
   */
  readonly #lengths = new Set<number>();

  /** Adds a key that leads to a thing. Where it leads to another already, it leads to several. */
  add(text: string, thing: number): void {
    const key = numberKey(text);
    if (carriesCase(key)) this.#lengths.add(key.length);
    put(this.#exact, key, thing);
    put(this.#folded, foldKey(key), thing);
  }

  /** Whether anything has this key, exactly or but for case, width and white space. */
  has(text: string): boolean {
    return (this.exactly(text) ?? this.folded(text)) !== undefined;
  }

  /** What is exactly of this key; undefined for nothing. */
  exactly(text: string): number | undefined {
    return this.#exact.get(numberKey(text));
  }

  /**
   * What has a key that differs in case, width and white space alone; undefined for nothing, and where case
   * means something.
   */
  folded(text: string): number | undefined {
    const key = numberKey(text);
    if (carriesCase(key) || (this.#lengths.has(key.length) && isCode.test(key))) return undefined;
    return this.#folded.get(foldKey(key));
  }
}

function put(map: Map<string, number>, key: string, thing: number): void {
  const known = map.get(key);
  map.set(key, known === undefined || known === thing ? thing : isSeveral);
}

/** The numbers and names that the files of a kind define; null where they are not read. */
export type KnownIn = (kind: FileKind) => KnownKeys | null;
