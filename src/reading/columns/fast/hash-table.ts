/** Numbers in a slot: the hash, and the entry + 1; 0 in a slot that is free. */
const slot = 2;

/** Of the slots more are never taken. */
const fullest = 0.7;

/**
 * Entries (numbers from 0) found by a hash of what they stand for. What that is, lies with whoever asks, and
 * so does the comparison. A Map holds a string for each and no more than 16.7 million of them.
 */
export class HashTable {
  #slots = new Int32Array(1024 * slot);
  #taken = 0;

  /** Forgets all entries, and keeps the room for as many. */
  clear(): void {
    this.#slots.fill(0);
    this.#taken = 0;
  }

  /** The entry with this hash of which `isSame` says so; else `entry`, which is kept from then on. */
  findOrAdd(hash: number, entry: number, isSame: (entry: number) => boolean): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = (hash * slot) & mask;
    for (let found = slots[at + 1] ?? 0; found !== 0; found = slots[at + 1] ?? 0) {
      if (slots[at] === hash && isSame(found - 1)) return found - 1;
      at = (at + slot) & mask;
    }
    slots[at] = hash;
    slots[at + 1] = entry + 1;
    this.#taken++;
    if (this.#taken * slot > slots.length * fullest) this.#widen();
    return entry;
  }

  #widen(): void {
    const before = this.#slots;
    const slots = new Int32Array(before.length * 2);
    const mask = slots.length - 1;
    for (let from = 0; from < before.length; from += slot) {
      const hash = before[from] ?? 0;
      if (before[from + 1] === 0) continue;
      let at = (hash * slot) & mask;
      while (slots[at + 1] !== 0) at = (at + slot) & mask;
      slots[at] = hash;
      slots[at + 1] = before[from + 1] ?? 0;
    }
    this.#slots = slots;
  }
}
