import { cpSync } from "node:fs";
import { join } from "node:path";
import { beforeEachChange } from "./changes.ts";
import { written } from "./written.ts";

/**
 * A folder that is written in, at a place in it, and where its states are kept: all of them, or one of so
 * many from the so-manieth on.
 */
export interface World {
  way: string;
  place: string;
  folder: string;
  states: string;
  oneOf?: number;
  from?: number;
}

// Writes in some worlds, one after another, and keeps a copy of each just before anything is changed on the
// disk: all that a kill at that moment leaves.
const worlds: World[] = JSON.parse(process.argv[2] ?? "[]");

let keep = () => {};
beforeEachChange(() => keep());

for (const { way, place, folder, states, oneOf = 1, from = 0 } of worlds) {
  let count = 0;
  const copied = () => {
    const isKept = count % oneOf === from;
    // To copy is to change the disk as well.
    keep = () => {};
    if (isKept) cpSync(folder, join(states, `${count}`), { recursive: true });
    keep = copied;
    count++;
  };
  keep = copied;
  await written(way, place);
  keep = () => {};
}
