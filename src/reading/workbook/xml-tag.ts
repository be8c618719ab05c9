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

/** No element of a workbook has more attributes that are looked at. */
const most = 64;

/**
 * The attributes of the element that is read: one object for all of them, as of a million rows none is kept.
 * What it gives is right only until the next element.
 */
export class Attributes {
  #text = "";
  #from = 0;
  #to = 0;
  #count = 0;
  /** Where the name of each begins and ends, and its value. */
  readonly #places = new Int32Array(4 * most);

  /** What stands from one place to another in a text is looked at from now on. */
  lookAt(text: string, from: number, to: number): void {
    this.#text = text;
    this.#from = from;
    this.#to = to;
    this.#count = -1;
  }

  /** The value of one; undefined where it is not there. */
  get(name: string): string | undefined {
    if (this.#count < 0) this.#find();
    for (let i = 0; i < this.#count; i++) {
      const start = this.#places[4 * i] ?? 0;
      const length = (this.#places[4 * i + 1] ?? 0) - start;
      if (length === name.length && this.#text.startsWith(name, start)) return this.#valueAt(i);
    }
    return undefined;
  }

  /** The value of one whatever prefix its name has; undefined where it is not there. */
  getPrefixed(name: string): string | undefined {
    if (this.#count < 0) this.#find();
    for (let i = 0; i < this.#count; i++) {
      const own = this.#text.slice(this.#places[4 * i], this.#places[4 * i + 1]);
      if (own.slice(own.indexOf(":") + 1) === name) return this.#valueAt(i);
    }
    return undefined;
  }

  #valueAt(i: number): string {
    return plainText(this.#text.slice(this.#places[4 * i + 2], this.#places[4 * i + 3]));
  }

  /** Finds where the name and the value of each stand. */
  #find(): void {
    const [text, to] = [this.#text, this.#to];
    let at = this.#from;
    this.#count = 0;
    while (at < to && this.#count < most) {
      while (at < to && isSpace(text.charCodeAt(at))) at++;
      const start = at;
      while (at < to && text.charCodeAt(at) !== equals && !isSpace(text.charCodeAt(at))) at++;
      const end = at;
      while (at < to && text.charCodeAt(at) !== quoteMark && text.charCodeAt(at) !== apostrophe) at++;
      const mark = text.charCodeAt(at++);
      const from = at;
      while (at < to && text.charCodeAt(at) !== mark) at++;
      if (at >= to) return;
      this.#places[4 * this.#count] = start;
      this.#places[4 * this.#count + 1] = end;
      this.#places[4 * this.#count + 2] = from;
      this.#places[4 * this.#count + 3] = at;
      this.#count++;
      at++;
    }
  }
}
