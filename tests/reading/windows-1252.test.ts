import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fileKinds } from "../../src/contract/vocabulary.ts";
import { read } from "../folders.fixture.ts";
import { asWindows1252 } from "./crooked/case.ts";

/** Cells of accounts, any of which may be blank, with every letter that the two encodings write otherwise. */
const account = fc.record({
  id: fc.constantFrom("K1", "K2", "Één", "ÉÉN", ""),
  name: fc.constantFrom("Crèche Zoë", "Café “Één”", "€ 5 – korting", ""),
  status: fc.constantFrom("klant", "geïnteresseerd", ""),
  segment: fc.constantFrom("Één", "Twéé", "A", ""),
  manager: fc.constantFrom("1", "Zoë Bakker", "zoë bakker", "Zoé", ""),
});

/** What may stand below, or be taken for it. */
const closing = fc.constantFrom("Totaal;;;;3", ";;;;Gemaakt door Zoë", "Één regel;;;;", "");

const texts = fc
  .tuple(fc.array(account, { maxLength: 40 }), fc.array(closing, { maxLength: 3 }))
  .map(([accounts, lines]) => [
    "klantnummer;naam;status;segment;accountmanager",
    // A file without any accent would be the same bytes twice.
    "K0;Zoë;klant;A;1",
    ...accounts.map(({ id, name, status, segment, manager }) =>
      [id, name, status, segment, manager].join(";"),
    ),
    ...lines,
  ])
  .map((lines) => `${lines.join("\r\n")}\r\n`);

/** All that is read of a folder with these accounts, but for the bytes themselves. */
function readAccounts(bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), "handjes-1252-"));
  const others = fileKinds.filter((kind) => kind !== "team" && kind !== "accounts");
  const mapping = "accounts: { values: { status: { geïnteresseerd: prospect } } }";
  const files = [mapping, ...others.map((kind) => `${kind}: off`)].join(", ");
  writeFileSync(join(folder, "report.yaml"), `files: { ${files} }\n`);
  writeFileSync(
    join(folder, "medewerkers.csv"),
    "medewerkernummer;naam;team;fte;in_dienst\n1;Zoë Bakker;Noord;1;01-01-2020\n",
  );
  writeFileSync(join(folder, "klanten.csv"), bytes);
  const { dataset, problems, sources } = read(folder);
  return { dataset, problems, sources: sources.map((each) => ({ ...each, sha256: "", encoding: "" })) };
}

test("any table in Windows-1252 reads as it does in UTF-8, rows that lack a cell and closing lines included", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(readAccounts(asWindows1252(text))).toEqual(readAccounts(Buffer.from(text)));
    }),
    { numRuns: 100 },
  );
});
