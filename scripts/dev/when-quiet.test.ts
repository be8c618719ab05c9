import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { whenQuiet } from "./when-quiet.ts";

test("saving ten files at once asks for one report", async () => {
  let runs = 0;
  const ask = whenQuiet(async () => {
    runs++;
  }, 20);
  for (let i = 0; i < 10; i++) ask();
  expect(runs).toBe(0);
  await pause(80);
  expect(runs).toBe(1);
});

test("a file saved while the report is being made asks for one more, after it", async () => {
  const log: string[] = [];
  const ask = whenQuiet(async () => {
    log.push("begin");
    await pause(60);
    log.push("end");
  }, 10);
  ask();
  await pause(40);
  ask();
  ask();
  await pause(200);
  expect(log).toEqual(["begin", "end", "begin", "end"]);
});
