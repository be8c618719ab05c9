/** An Int32Array that grows as it is filled, so that no list of numbers is boxed on the way. */
export class GrowingInts {
  #values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(this.length * 2);
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

  toArray(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}
