/** An Int32Array that grows as it is filled, so that no list of numbers is boxed on the way. */
export class GrowingInts {
  #values: Int32Array;
  length = 0;

  /** `expected` is how many there will be, as far as it can be told. */
  constructor(expected = 1024) {
    this.#values = new Int32Array(Math.max(16, expected));
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(Math.ceil(this.length * 1.5));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length] = value;
    this.length++;
  }

  /** The value at a position; 0 where nothing was pushed. */
  at(position: number): number {
    return this.#values[position] ?? 0;
  }

  /** What was pushed so far, in the memory it was pushed to: not a copy. */
  toArray(): Int32Array {
    return this.#values.subarray(0, this.length);
  }
}
