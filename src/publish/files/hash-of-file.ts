import { createHash } from "node:crypto";
import { closeSync, readSync } from "node:fs";
import { parse, resolve } from "node:path";
import { orNullOnIoError } from "../../command/or-null-on-io-error.ts";
import { openPlainFile } from "../../reading/exports/plain-file.ts";

const pieceBytes = 1 << 20;

/** The SHA-256 of a plain file of any size, read piece by piece; null where it cannot be read. */
export function hashOfFile(file: string): string | null {
  const path = resolve(file);
  const open = openPlainFile(parse(path).root, path, Number.POSITIVE_INFINITY);
  if (typeof open === "string") return null;
  const { descriptor } = open;
  try {
    return orNullOnIoError(() => {
      const hash = createHash("sha256");
      const piece = Buffer.alloc(pieceBytes);
      for (let length = readSync(descriptor, piece); length > 0; length = readSync(descriptor, piece))
        hash.update(piece.subarray(0, length));
      return hash.digest("hex");
    });
  } finally {
    closeSync(descriptor);
  }
}
