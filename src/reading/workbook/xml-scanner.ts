import { Attributes, plainText } from "./xml-tag.ts";
import { BrokenZip, TooMuchInZip } from "./zip.ts";

/** Takes what stands in an XML file in its order; names are without their prefix. */
export interface OnXml {
  open?: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** No file of a workbook has more elements within each other. */
const deepest = 100;

/** No text, element or remark is longer: what has no end is not gathered without one. */
const longest = 4e6;

const slash = 47;
const bang = 33;
const question = 63;

/** Names of one letter, which most elements of a sheet have, made once. */
const letters = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

const ofName = /[\s/>]/g;

/**
 * Reads XML that comes in pieces: elements, texts and what stands in `CDATA`; remarks, declarations and
 * instructions are passed over. It is ours, as reading a sheet is little else: searching for the next mark in
 * a text takes a quarter of what a parser takes that looks at each character of any markup.
 */
export class XmlScanner {
  readonly #on: OnXml;
  readonly #attributes = new Attributes();
  readonly #within: string[] = [];
  #rest = "";

  constructor(on: OnXml) {
    this.#on = on;
  }

  /** Takes the next piece. @throws BrokenZip where elements do not fit. @throws TooMuchInZip */
  write(piece: string): void {
    const text = this.#rest === "" ? piece : this.#rest + piece;
    const end = this.#scan(text);
    this.#rest = text.slice(end);
    if (this.#rest.length > longest) throw new TooMuchInZip("text");
  }

  /** Ends. @throws BrokenZip where an element is still open, or none was whole. */
  end(): void {
    if (this.#within.length > 0 || this.#rest.trim() !== "") throw new BrokenZip("XML ends early");
  }

  /** Reads all that is whole in a text; gives where the rest begins. */
  #scan(text: string): number {
    let at = 0;
    for (;;) {
      const open = text.indexOf("<", at);
      if (open < 0) return at;
      if (open > at && this.#on.text && this.#within.length > 0)
        this.#on.text(plainText(text.slice(at, open)));
      const next = this.#markup(text, open);
      if (next < 0) return open;
      at = next;
    }
  }

  /** Reads what begins with `<`; gives where it ends, -1 where its end has not come yet. */
  #markup(text: string, open: number): number {
    const code = text.charCodeAt(open + 1);
    if (code === bang) return this.#declaration(text, open);
    if (code === question) return behind(text, "?>", open + 2);
    if (code === slash) return this.#close(text, open);
    return this.#open(text, open);
  }

  #declaration(text: string, open: number): number {
    if (text.length < open + 9) return -1;
    if (text.startsWith("<!--", open)) return behind(text, "-->", open + 4);
    if (!text.startsWith("<![CDATA[", open)) return behind(text, ">", open);
    const end = text.indexOf("]]>", open);
    if (end < 0) return -1;
    this.#on.text?.(text.slice(open + 9, end));
    return end + 3;
  }

  #close(text: string, open: number): number {
    const end = text.indexOf(">", open);
    if (end < 0) return -1;
    const name = nameIn(text, open + 2, end);
    if (this.#within.pop() !== name) throw new BrokenZip("elements do not fit");
    this.#on.close?.(withoutPrefix(name));
    return end + 1;
  }

  #open(text: string, open: number): number {
    const end = endOfTag(text, open + 1);
    if (end < 0) return -1;
    const isAlone = text.charCodeAt(end - 1) === slash;
    const to = isAlone ? end - 1 : end;
    const name = nameIn(text, open + 1, to);
    if (this.#within.length === deepest) throw new TooMuchInZip("depth");
    const own = withoutPrefix(name);
    this.#attributes.lookAt(text, open + 1 + name.length, to);
    this.#on.open?.(own, this.#attributes);
    if (isAlone) this.#on.close?.(own);
    else this.#within.push(name);
    return end + 1;
  }
}

function behind(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end < 0 ? -1 : end + mark.length;
}

/** Where an element ends: a `>` in the value of an attribute is none. */
function endOfTag(text: string, from: number): number {
  const end = text.indexOf(">", from);
  const quote = nextQuote(text, from, end);
  if (quote < 0) return end;
  return endBehindQuotes(text, quote);
}

/** The first mark of a value before a place; -1 for none. */
function nextQuote(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

function endBehindQuotes(text: string, first: number): number {
  let quote = first;
  for (;;) {
    const close = text.indexOf(text.charCodeAt(quote) === 34 ? '"' : "'", quote + 1);
    if (close < 0) return -1;
    const end = text.indexOf(">", close);
    quote = nextQuote(text, close + 1, end);
    if (quote < 0) return end;
  }
}

function nameIn(text: string, from: number, to: number): string {
  const second = text.charCodeAt(from + 1);
  if (from + 1 === to || second === 32) return letters[text.charCodeAt(from)] ?? text.charAt(from);
  ofName.lastIndex = from;
  const end = ofName.exec(text)?.index ?? to;
  return text.slice(from, Math.min(end, to));
}

function withoutPrefix(name: string): string {
  return name.length === 1 ? name : name.slice(name.indexOf(":") + 1);
}
