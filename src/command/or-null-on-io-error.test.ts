import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { orNullOnIoError } from "./or-null-on-io-error.ts";

const folder = mkdtempSync(join(tmpdir(), "handjes-refused-"));

test("what the machine refuses gives nothing, also where it is the cause of another error", () => {
  expect(orNullOnIoError(() => readFileSync(join(folder, "nothing")))).toBeNull();
  expect(orNullOnIoError(() => writeFileSync(folder, ""))).toBeNull();
  const refusal = () => {
    try {
      readFileSync(folder);
    } catch (cause) {
      throw new Error("The page could not be made", { cause });
    }
  };
  expect(orNullOnIoError(refusal)).toBeNull();
});

test("what is too large for one write is refused", () => {
  const tooLarge = Object.assign(new RangeError("too large"), { code: "ERR_OUT_OF_RANGE" });
  expect(
    orNullOnIoError(() => {
      throw tooLarge;
    }),
  ).toBeNull();
});

test("a slip of ours is thrown, also where Node has a code for it", () => {
  expect(() => orNullOnIoError(() => new URL("x"))).toThrow(TypeError);
  expect(() => orNullOnIoError(() => JSON.parse("{"))).toThrow(SyntaxError);
});
