import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { whenChanged } from "./when-changed.ts";

/** A state that goes on by one with each look, for as long as there is one, and then stays the last. */
function states(...all: string[]) {
  let looks = 0;
  return () => all[Math.min(looks++, all.length - 1)] ?? "";
}

/** Watches until the work was done so many times, and a little longer: what it was done for. */
async function worked(state: () => string, times: number): Promise<number> {
  const end = new AbortController();
  let count = 0;
  const work = async () => {
    count++;
    if (count === times) void pause(20).then(() => end.abort());
  };
  await expect(whenChanged(work, { state, from: "a", milliseconds: 1, signal: end.signal })).rejects.toThrow(
    "aborted",
  );
  return count;
}

test("files that are saved one after the other, or bit by bit, ask for the work once", async () => {
  expect(await worked(states("a", "b", "c", "d", "d"), 1)).toBe(1);
});

test("each change that holds still asks for it again, also one back to what it was", async () => {
  expect(await worked(states("a", "b", "b", "a", "a", "a"), 2)).toBe(2);
});

test("a change while the work is done is seen after it, and no two are done at a time", async () => {
  let state = "b";
  let atWork = 0;
  const end = new AbortController();
  const log: string[] = [];
  const work = async () => {
    expect(++atWork).toBe(1);
    log.push(state);
    state = "c";
    await pause(10);
    atWork--;
    if (log.length === 2) end.abort();
  };
  await expect(
    whenChanged(work, { state: () => state, from: "a", milliseconds: 1, signal: end.signal }),
  ).rejects.toThrow("aborted");
  expect(log).toEqual(["b", "c"]);
});

test("what the work throws is thrown", async () => {
  const work = () => Promise.reject(new Error("a fault"));
  await expect(whenChanged(work, { state: () => "b", from: "a", milliseconds: 1 })).rejects.toThrow(
    "a fault",
  );
});
