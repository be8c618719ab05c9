import { Buffer } from "node:buffer";
import type { Export } from "../exports/export.ts";
import type { Problems } from "../problems/problems.ts";
import { contentOf } from "../text/content.ts";
import { type Content, textOf } from "../text/decode.ts";
import { headText } from "../text/split.ts";
import { unwrapped } from "../text/wrapped-lines.ts";

/** A cell that is a formula of one text, plain or in quotes itself: `="00123"`, `"=""00123"""`. */
const plain = /(?<=^|[;,\t|])="([^"\r\n]*)"(?=[;,\t|\r\n]|$)/gm;
const quoted = /(?<=^|[;,\t|])"=""([^"\r\n]*)"""(?=[;,\t|\r\n]|$)/gm;

/**
 * A content of which cells are formulas of one text, as systems write numbers so that Excel leaves the zeros
 * in front alone, with the texts in quotes; null for any other.
 */
export function withoutFormulas(content: Content): Content | null {
  if (!content.hasQuotes) return null;
  const { buffer, byteOffset, byteLength } = content.bytes;
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  if (!bytes.includes('="')) return null;
  const text = textOf(content);
  const changed = text.replace(quoted, '"$1"').replace(plain, '"$1"');
  return changed === text ? null : { ...content, bytes: Buffer.from(changed), charset: "utf-8" };
}

/**
 * The content of an export; lines that are in quotes as a whole without those, which is told, and formulas of
 * one text as that text.
 */
export function plainContentOf(
  { contract: { kind }, file, bytes, mapping, folderWords }: Export,
  problems: Problems,
): Content | null {
  const content = contentOf(
    { file, kind, bytes, others: () => folderWords.besides(file) },
    mapping.encoding,
    problems,
  );
  const plain = content && unwrapped(content);
  if (!plain) return content && (withoutFormulas(content) ?? content);
  problems.add(
    "file.lines_in_quotes",
    { file, kind, line: 1, value: headText(content).split(/[\r\n]/, 1)[0] ?? "" },
    {
      nl: "Elke regel is één cel tussen aanhalingstekens, met de cellen erin.",
      en: "Every line is one cell in quotes, with the cells inside.",
    },
  );
  return withoutFormulas(plain) ?? plain;
}
