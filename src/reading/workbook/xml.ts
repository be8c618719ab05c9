import { Parser } from "htmlparser2";
import { BrokenZip, TooMuchInZip, unpack, type ZipEntry } from "./zip.ts";

/** Takes what stands in an XML file in its order; names are without their prefix. */
export interface OnXml {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(":") + 1);

/** No file of a workbook has more elements within each other. */
const deepest = 100;

/** A file that is smaller need not be looked at; a larger one is packed so many times smaller at most. */
const small = 64e6;
const mostPacked = 300;

/** Gives a piece to the parser. What is one name or value without end becomes no text at all. */
function parse(parser: Parser, piece: string): void {
  try {
    parser.write(piece);
  } catch (error) {
    if (error instanceof RangeError && /string length/i.test(error.message)) throw new TooMuchInZip("text");
    throw error;
  }
}

/**
 * Reads an XML file of a zip from front to end; nothing of it is kept, and no entity but those of XML itself
 * means anything. @throws BrokenZip where it is not whole. @throws TooMuchInZip where it is larger than
 * `most` bytes, or packed to next to nothing.
 */
export function readXml(entry: ZipEntry, most: number, { open, text, close }: OnXml): void {
  const isPacked = entry.size > small && entry.size > mostPacked * entry.packed.length;
  if (isPacked) throw new TooMuchInZip("packed");
  const state = { depth: 0, hasEnded: false, isWhole: true };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        state.depth++;
        if (state.depth > deepest) throw new TooMuchInZip("depth");
        open?.(withoutPrefix(name), attributes);
      },
      ontext: (piece) => text?.(piece),
      onclosetag: (name) => {
        state.depth--;
        // At the end of all the parser closes what is open still.
        if (state.hasEnded) state.isWhole = false;
        close?.(withoutPrefix(name));
      },
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder();
  unpack(entry, most, (bytes) => parse(parser, decoder.decode(bytes, { stream: true })));
  parse(parser, decoder.decode());
  state.hasEnded = true;
  parser.end();
  if (!state.isWhole) throw new BrokenZip("XML ends early");
}
