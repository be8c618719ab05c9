import { numberKey } from "../columns/keys/key-forms.ts";
import { KnownKeys } from "../columns/keys/known-keys.ts";
import { foldKey } from "../fold.ts";

/**
 * What the keys of another export mean, found exactly, else in another spelling where that can be no other
 * key.
 */
export class LookupTable {
  readonly #keys = new KnownKeys();
  /** Of each distinct key, in the order in which they came. */
  readonly #values: string[] = [];

  /** What a key means; undefined for one that is not there. */
  get(key: string): string | undefined {
    return this.#values[this.#keys.exactly(key) ?? this.#keys.folded(key) ?? -1];
  }

  /** What a key means; itself for one that is not there, or has nothing beside it. */
  orItself(key: string): string {
    return this.get(key) || key;
  }

  /**
   * Takes what a key means. A key that had nothing beside it gets it yet; one that means something else
   * already keeps that, which is given.
   */
  add(key: string, value: string): string | null {
    const at = this.#keys.exactly(key);
    if (at === undefined) {
      this.#keys.add(key, this.#values.push(value) - 1);
      return null;
    }
    const known = this.#values[at] ?? "";
    if (known === "") this.#values[at] = value;
    const isOther = known !== "" && value !== "" && foldKey(numberKey(known)) !== foldKey(numberKey(value));
    return isOther ? known : null;
  }
}
