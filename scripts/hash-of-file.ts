import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { unlessRefused } from "./unless-refused.ts";

const pieceBytes = 1 << 20;

/** The SHA-256 of a file of any size, read piece by piece; null where it cannot be read. */
export function hashOfFile(file: string): string | null {
  return unlessRefused(() => {
    const at = openSync(file, "r");
    try {
      const hash = createHash("sha256");
      const piece = Buffer.alloc(pieceBytes);
      for (let length = readSync(at, piece); length > 0; length = readSync(at, piece))
        hash.update(piece.subarray(0, length));
      return hash.digest("hex");
    } finally {
      closeSync(at);
    }
  });
}
