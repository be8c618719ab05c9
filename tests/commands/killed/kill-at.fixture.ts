import { beforeEachChange } from "./changes.ts";

// Loaded before a program: stops it, without a word of warning, just before it changes something on the disk
// for the so-manieth time.
const { KILL_AT, KILL_ONLY } = process.env;
let count = 0;

beforeEachChange((name) => {
  if (KILL_ONLY !== undefined && KILL_ONLY !== name) return;
  count++;
  if (count === Number(KILL_AT)) process.kill(process.pid, "SIGKILL");
});
