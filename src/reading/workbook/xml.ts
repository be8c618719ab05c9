import { Parser } from "htmlparser2";
import { BrokenZip, unpack, type ZipEntry } from "./zip.ts";

/** Takes what stands in an XML file in its order; names are without their prefix. */
export interface OnXml {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(":") + 1);

/**
 * Reads an XML file of a zip from front to end; nothing of it is kept, and no entity but those of XML itself
 * means anything. @throws BrokenZip where it is not whole. @throws TooMuchInZip where it is larger than
 * `most` bytes.
 */
export function readXml(entry: ZipEntry, most: number, { open, text, close }: OnXml): void {
  let isWhole = true;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(withoutPrefix(name), attributes),
      ontext: (piece) => text?.(piece),
      onclosetag: (name, isImplied) => {
        // What closes itself is implied too, but not at the end of all.
        if (isImplied && hasEnded) isWhole = false;
        close?.(withoutPrefix(name));
      },
    },
    { xmlMode: true },
  );
  let hasEnded = false;
  const decoder = new TextDecoder();
  unpack(entry, most, (bytes) => parser.write(decoder.decode(bytes, { stream: true })));
  parser.write(decoder.decode());
  hasEnded = true;
  parser.end();
  if (!isWhole) throw new BrokenZip("XML ends early");
}
