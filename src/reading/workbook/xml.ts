import { type OnXml, XmlScanner } from "./xml-scanner.ts";
import { TooMuchInZip, unpack, type ZipEntry } from "./zip.ts";

/** A file that is smaller need not be looked at; a larger one is packed so many times smaller at most. */
const small = 64e6;
const mostPacked = 300;

/**
 * Reads an XML file of a zip from front to end; nothing of it is kept, and no entity but those of XML itself
 * means anything. @throws BrokenZip where it is not whole. @throws TooMuchInZip where it is larger than
 * `most` bytes, or packed to next to nothing.
 */
export function readXml(entry: ZipEntry, most: number, on: OnXml): void {
  const isPacked = entry.size > small && entry.size > mostPacked * entry.packed.length;
  if (isPacked) throw new TooMuchInZip("packed");
  const scanner = new XmlScanner(on);
  const decoder = new TextDecoder();
  unpack(entry, most, (bytes) => scanner.write(decoder.decode(bytes, { stream: true })));
  scanner.write(decoder.decode());
  scanner.end();
}
