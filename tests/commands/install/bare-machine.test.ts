import { mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { missingOnBareMachine, nativeFiles } from "./bare-machine.ts";
import { linked } from "./elf.ts";

const packages = join(import.meta.dirname, "../../..", "node_modules");

/**
 * The least file that is linked to some libraries: a header, two program headers, a dynamic section and its
 * texts.
 */
function library({ needed, runpath }: { needed: string[]; runpath?: string }): Buffer {
  const texts = Buffer.from(
    ["", ...needed, ...(runpath === undefined ? [] : [runpath])].join("\0").concat("\0"),
  );
  const placeOf = (text: string) => texts.indexOf(`\0${text}\0`) + 1;
  const header = 64;
  const segment = 56;
  const dynamicAt = header + 2 * segment;
  const entries = [
    ...needed.map((name) => [1, placeOf(name)]),
    ...(runpath === undefined ? [] : [[29, placeOf(runpath)]]),
  ];
  const textsAt = dynamicAt + (entries.length + 2) * 16;
  // Mapped elsewhere than it lies in the file, as real ones are.
  const address = 0x400000;
  const bytes = Buffer.alloc(textsAt + texts.length);
  bytes.write("\x7fELF\x02\x01\x01", "latin1");
  bytes.writeBigUInt64LE(BigInt(header), 32);
  bytes.writeUInt16LE(segment, 54);
  bytes.writeUInt16LE(2, 56);
  const segments = [
    { kind: 1, offset: 0, size: bytes.length },
    { kind: 2, offset: dynamicAt, size: textsAt - dynamicAt },
  ];
  for (const [i, { kind, offset, size }] of segments.entries()) {
    const at = header + i * segment;
    bytes.writeUInt32LE(kind, at);
    for (const [place, value] of [
      [8, offset],
      [16, address + offset],
      [32, size],
    ] as const)
      bytes.writeBigUInt64LE(BigInt(value), at + place);
  }
  for (const [i, [tag = 0, value = 0]] of [...entries, [5, address + textsAt]].entries()) {
    bytes.writeBigUInt64LE(BigInt(tag), dynamicAt + i * 16);
    bytes.writeBigUInt64LE(BigInt(value), dynamicAt + i * 16 + 8);
  }
  texts.copy(bytes, textsAt);
  return bytes;
}

function written(name: string, bytes: Buffer | string): string {
  const file = join(mkdtempSync(join(tmpdir(), "handjes-links-")), name);
  writeFileSync(file, bytes);
  return file;
}

test("a file of Linux tells what it is linked to, and where it looks first", () => {
  const file = written(
    "a.node",
    library({ needed: ["libm.so.6", "libc.so.6"], runpath: "$ORIGIN:/opt/lib" }),
  );
  expect(linked(file)).toEqual({ needed: ["libm.so.6", "libc.so.6"], folders: ["$ORIGIN", "/opt/lib"] });
  expect(linked(written("b.node", library({ needed: [] })))).toEqual({ needed: [], folders: [] });
  expect(linked(written("c.js", "export {};"))).toBeNull();
  expect(linked(written("empty", ""))).toBeNull();
});

test("a library that a bare machine lacks is named, unless it lies with the file", () => {
  const atomic = ["libc.so.6", "libatomic.so.1"];
  expect(missingOnBareMachine(written("node", library({ needed: atomic })))).toEqual(["libatomic.so.1"]);
  const file = written("addon.node", library({ needed: atomic, runpath: "$ORIGIN/../lib:$ORIGIN" }));
  expect(missingOnBareMachine(file)).toEqual(["libatomic.so.1"]);
  writeFileSync(join(file, "..", "libatomic.so.1"), "");
  expect(missingOnBareMachine(file)).toEqual([]);
});

test("the runtime and every addon among the packages runs on a bare machine", () => {
  const natives = nativeFiles(packages).flatMap((file) => {
    const missing = missingOnBareMachine(file);
    return missing === null ? [] : [{ file, missing }];
  });
  const lacking = natives.filter(({ missing }) => missing.length > 0);
  expect(lacking.map(({ file, missing }) => `${relative(packages, file)}: ${missing}`)).toEqual([]);
  // On another system than Linux there is nothing of this kind among the packages.
  if (process.platform === "linux")
    expect(natives.map(({ file }) => file)).toContain(realpathSync(process.execPath));
});
