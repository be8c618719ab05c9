import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";

/** Letters that stand together on a sheet of a PDF. */
export interface PdfText {
  text: string;
  /** How far below the upper edge of the sheet, in points. */
  top: number;
}

export interface PdfSheet {
  /** From top to bottom. */
  texts: PdfText[];
  /** In points. */
  height: number;
}

/** A heading of a PDF, as its bookmarks lead to it. */
export interface PdfHeading {
  text: string;
  /** The number of its sheet, from 0. */
  sheet: number;
  /** How far below the upper edge of the sheet, in points. */
  top: number;
}

type Objects = Map<string, string>;

/** The objects of a PDF as browsers write them, by their number; streams as they are packed. */
function objectsOf(pdf: string): Objects {
  return new Map(
    [...pdf.matchAll(/\n(\d+) 0 obj\n(.*?)\nendobj/gs)].map(([, id = "", body = ""]) => [id, body]),
  );
}

/** The numbers of the objects that another refers to under a name. */
function refs(body: string, name: string): string[] {
  const [, list = ""] = body.match(new RegExp(`/${name} (\\[[^\\]]*\\]|\\d+ 0 R)`)) ?? [];
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, id = ""]) => id);
}

function streamOf(body: string): string {
  const [, packed = ""] = body.match(/stream\n(.*)\nendstream/s) ?? [];
  return inflateSync(Buffer.from(packed, "latin1")).toString("latin1");
}

const utf16 = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");

/** What each code of a font stands for. */
function lettersOf(objects: Objects, font: string): Map<string, string> {
  const [map = ""] = refs(objects.get(font) ?? "", "ToUnicode");
  const letters = new Map<string, string>();
  if (map === "") return letters;
  const text = streamOf(objects.get(map) ?? "");
  for (const [, block = ""] of text.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, code = "", hex = ""] of block.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(code, utf16(hex));
  for (const [, block = ""] of text.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from = "", to = "", hex = ""] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let i = 0; i <= Number.parseInt(to, 16) - Number.parseInt(from, 16); i++) {
        const code = (Number.parseInt(from, 16) + i).toString(16).toUpperCase().padStart(from.length, "0");
        letters.set(code, String.fromCodePoint((utf16(hex).codePointAt(0) ?? 0) + i));
      }
  return letters;
}

/** How heights of a part of a sheet become heights of the sheet. */
interface Scale {
  by: number;
  from: number;
}

const pieces =
  /(\bq\b|\bQ\b)|(\S+) \S+ \S+ (\S+) \S+ (\S+) cm\b|\/(\w+) \S+ Tf\b|\S+ \S+ \S+ \S+ \S+ (\S+) Tm\b|<(\w+)> Tj\b|(\bET\b)/g;

/** What codes come to in each font of a page, by its name there. */
function fontsOf(objects: Objects, page: string): Map<string, (codes: string) => string> {
  const [, fonts = ""] = page.match(/\/Font <<(.*?)>>/s) ?? [];
  return new Map(
    [...fonts.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = "", id = ""]) => {
      const letters = lettersOf(objects, id);
      const [width = 2] = [...letters.keys()].map((code) => code.length);
      const signs = new RegExp(`.{${width}}`, "g");
      return [
        name,
        (codes: string) => (codes.match(signs) ?? []).map((code) => letters.get(code) ?? "?").join(""),
      ];
    }),
  );
}

function textsOf(objects: Objects, page: string): PdfText[] {
  const fonts = fontsOf(objects, page);
  const [content = ""] = refs(page, "Contents");
  const texts: PdfText[] = [];
  const outer: Scale[] = [];
  let scale: Scale = { by: 1, from: 0 };
  let [said, at, font] = ["", 0, ""];
  for (const [, stack, , down, shift, name, y, codes] of streamOf(objects.get(content) ?? "").matchAll(
    pieces,
  )) {
    if (stack === "q") outer.push(scale);
    else if (stack === "Q") scale = outer.pop() ?? scale;
    else if (down !== undefined)
      scale = { by: scale.by * Number(down), from: scale.from + scale.by * Number(shift) };
    else if (name !== undefined) font = name;
    else if (y !== undefined) at = scale.from + scale.by * Number(y);
    else if (codes !== undefined) said += fonts.get(font)?.(codes) ?? "";
    else {
      texts.push({ text: said, top: at });
      said = "";
    }
  }
  return texts;
}

/** The sheets under an object of the tree of sheets, in their order. */
function pagesUnder(objects: Objects, id: string): string[] {
  const kids = refs(objects.get(id) ?? "", "Kids");
  return kids.length === 0 ? [id] : kids.flatMap((kid) => pagesUnder(objects, kid));
}

/** A text of a PDF: letters of plain English stand in it as they are, others as their codes. */
const stringOf = (written: string) =>
  written.startsWith("<") ? utf16(written.slice(5, -1)) : written.slice(1, -1).replace(/\\(.)/g, "$1");

const bookmark = /\/Title (<FEFF\w+>|\((?:\\.|[^\\)])*\))\n\/Dest \[(\d+) 0 R \/XYZ \S+ (\S+)/;

function heightOf(body: string): number {
  return Number(body.match(/\/MediaBox \[\S+ \S+ \S+ (\S+)\]/)?.[1]);
}

/** The sheets of a PDF that a browser printed, with their texts, and its headings. */
export function sheetsOfPdf(file: string): { sheets: PdfSheet[]; headings: PdfHeading[] } {
  const objects = objectsOf(readFileSync(file, "latin1"));
  const bodies = [...objects.values()];
  const [root = ""] = refs(bodies.find((body) => /\/Type \/Catalog\b/.test(body)) ?? "", "Pages");
  const pages = pagesUnder(objects, root);
  const sheets = pages.map((page) => {
    const body = objects.get(page) ?? "";
    const height = heightOf(body);
    const texts = textsOf(objects, body).map(({ text, top }) => ({ text, top: height - top }));
    return { height, texts: texts.toSorted((a, b) => a.top - b.top) };
  });
  const headings = bodies.flatMap((body): PdfHeading[] => {
    const [, title, page = "", y] = body.match(bookmark) ?? [];
    if (title === undefined) return [];
    const sheet = pages.indexOf(page);
    return [{ text: stringOf(title), sheet, top: (sheets[sheet]?.height ?? 0) - Number(y) }];
  });
  return { sheets, headings };
}
