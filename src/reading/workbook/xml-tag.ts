/** What the five names and the numbers of characters stand for; any other stays as it is written. */
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g;

const lastCharacter = 0x10ffff;

/** A text of XML as it reads. */
export function plainText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code > lastCharacter ? whole : String.fromCodePoint(code);
  });
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);

const quoteMark = 34;
const apostrophe = 39;
const equals = 61;

/**
 * The attributes of the element that is read: one object for all of them, as of a million rows none is kept.
 * What it gives is right only until the next element.
 */
export class Attributes {
  #text = "";
  #from = 0;
  #to = 0;

  /** What stands from one place to another in a text is looked at from now on. */
  lookAt(text: string, from: number, to: number): void {
    this.#text = text;
    this.#from = from;
    this.#to = to;
  }

  /** The value of one; undefined where it is not there. */
  get(name: string): string | undefined {
    let found: string | undefined;
    this.#each((start, end, from, to) => {
      const isIt = end - start === name.length && this.#text.startsWith(name, start);
      if (isIt) found = plainText(this.#text.slice(from, to));
      return isIt;
    });
    return found;
  }

  /** The value of one whatever prefix its name has; undefined where it is not there. */
  getPrefixed(name: string): string | undefined {
    let found: string | undefined;
    this.#each((start, end, from, to) => {
      const own = this.#text.slice(start, end);
      const isIt = own.slice(own.indexOf(":") + 1) === name;
      if (isIt) found = plainText(this.#text.slice(from, to));
      return isIt;
    });
    return found;
  }

  /** Gives where the name and the value of each stand, until it is the one. */
  #each(isIt: (start: number, end: number, from: number, to: number) => boolean): void {
    const text = this.#text;
    let at = this.#from;
    while (at < this.#to) {
      while (at < this.#to && isSpace(text.charCodeAt(at))) at++;
      const start = at;
      while (at < this.#to && text.charCodeAt(at) !== equals && !isSpace(text.charCodeAt(at))) at++;
      const end = at;
      while (at < this.#to && text.charCodeAt(at) !== quoteMark && text.charCodeAt(at) !== apostrophe) at++;
      const close = text.indexOf(text.charCodeAt(at) === quoteMark ? '"' : "'", at + 1);
      if (at >= this.#to || close < 0 || close > this.#to) return;
      if (isIt(start, end, at + 1, close)) return;
      at = close + 1;
    }
  }
}
