import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { orNullOnIoError } from "../../command/or-null-on-io-error.ts";

/**
 * What tells whether anything in a folder is another than before: each name, and of each file which it is,
 * how large, and when it was last written. Links are followed; what cannot be looked at has its name alone, a
 * folder that is not there too. Hidden folders are left out: no exports lie there, but all of git may.
 */
export function folderState(folder: string): string {
  const seen = new Set<string>();
  const lines: string[] = [];

  const look = (place: string) => {
    const status = orNullOnIoError(() => statSync(place, { bigint: true }));
    const { dev, ino, size, mtimeNs, ctimeNs } = status ?? {};
    if (!status?.isDirectory()) {
      lines.push(`${place} ${ino} ${size} ${mtimeNs} ${ctimeNs}`);
      return;
    }
    const id = `${dev} ${ino}`;
    lines.push(`${place}/ ${id}`);
    if (seen.has(id)) return;
    seen.add(id);
    const entries = orNullOnIoError(() => readdirSync(place, { withFileTypes: true })) ?? [];
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (!(entry.isDirectory() && entry.name.startsWith("."))) look(join(place, entry.name));
    }
  };

  look(folder);
  return lines.join("\n");
}
