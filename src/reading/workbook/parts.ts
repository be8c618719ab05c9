import { type DateSystem, inLine, oneLine } from "./cell-text.ts";
import { type NumberStyle, styleOfFormat } from "./number-format.ts";
import { readXml } from "./xml.ts";
import { BrokenZip, TooMuchInZip, type Zip, type ZipEntry } from "./zip.ts";

/** No list of sheets, relations or formats has more bytes. */
const mostOfPart = 64e6;

/** All texts of a workbook together have no more. */
const mostOfTexts = 512e6;

/** Excel takes 32,767 characters in a cell; no text has more than this, whoever wrote it. */
export const longestText = 1e6;

/** A sheet with rows, and whether who opens the workbook sees it. */
export interface SheetPart {
  name: string;
  isHidden: boolean;
  entry: ZipEntry;
}

/** What a workbook says before its sheets are read. */
export interface WorkbookParts {
  sheets: readonly SheetPart[];
  system: DateSystem;
  /** What the number of a cell stands for, by the number of its style. */
  styles: readonly NumberStyle[];
  /** Texts that cells point to, as they stand in a line. */
  texts: readonly string[];
}

/** A file of a zip by its path, in whatever case. */
function entryAt(zip: Zip, path: string): ZipEntry | undefined {
  const lower = path.toLowerCase();
  return zip.get(path) ?? [...zip].find(([name]) => name.toLowerCase() === lower)?.[1];
}

interface Relation {
  type: string;
  path: string;
}

/** A path as another file names it, from the root of the zip. */
function pathFrom(folder: string, target: string): string {
  const parts = target.startsWith("/") ? [] : folder.split("/").filter((part) => part !== "");
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** What a file of the zip refers to, by the name that it gives it. */
function relationsOf(zip: Zip, path: string): ReadonlyMap<string, Relation> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const entry = entryAt(zip, `${folder}_rels/${path.slice(folder.length)}.rels`);
  const found = new Map<string, Relation>();
  if (!entry) return found;
  readXml(entry, mostOfPart, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const type = attributes.get("Type") ?? "";
      const path = pathFrom(folder, attributes.get("Target") ?? "");
      found.set(attributes.get("Id") ?? "", { type: type.slice(type.lastIndexOf("/") + 1), path });
    },
  });
  return found;
}

const isTrue = (value: string | undefined) => value === "1" || value === "true";

/** Where the list of sheets stands; undefined in a zip that is no workbook of XML. */
export function workbookPath(zip: Zip): string | undefined {
  const said = [...relationsOf(zip, "").values()].find(({ type }) => type === "officeDocument")?.path;
  const path = said ?? "xl/workbook.xml";
  return path.toLowerCase().endsWith(".xml") &&
    /(?:^|\/)workbook[^/]*\.xml$/i.test(path) &&
    entryAt(zip, path)
    ? path
    : undefined;
}

function stylesOf(entry: ZipEntry | undefined): NumberStyle[] {
  const codes = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let isInCells = false;
  if (!entry) return styles;
  readXml(entry, mostOfPart, {
    open(name, attributes) {
      const id = Number(attributes.get("numFmtId") ?? "0");
      const code = attributes.get("formatCode");
      if (name === "numFmt" && code !== undefined) codes.set(id, code);
      else if (name === "cellXfs") isInCells = true;
      else if (name === "xf" && isInCells) styles.push(styleOfFormat(id, codes.get(id)));
    },
    close(name) {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return styles;
}

function textsOf(entry: ZipEntry | undefined): string[] {
  const texts: string[] = [];
  const state = { text: "", isInText: false, isSpoken: false };
  if (!entry) return texts;
  readXml(entry, mostOfTexts, {
    open(name) {
      if (name === "si") state.text = "";
      else if (name === "rPh") state.isSpoken = true;
      // How a text is spoken stands beside it in Japanese.
      else if (name === "t") state.isInText = !state.isSpoken;
    },
    text(piece) {
      if (!state.isInText) return;
      state.text += piece;
      if (state.text.length > longestText) throw new TooMuchInZip("text");
    },
    close(name) {
      if (name === "t") state.isInText = false;
      else if (name === "rPh") state.isSpoken = false;
      else if (name === "si") texts.push(inLine(oneLine(state.text)));
    },
  });
  return texts;
}

/**
 * What a workbook says before its sheets are read. @throws BrokenZip where a part is missing or not whole.
 * @throws TooMuchInZip where one is too large.
 */
export function partsOf(zip: Zip, path: string): WorkbookParts {
  const relations = relationsOf(zip, path);
  const entry = entryAt(zip, path);
  if (!entry) throw new BrokenZip("no workbook");
  const listed: { name: string; isHidden: boolean; id: string }[] = [];
  let system: DateSystem = 1900;
  readXml(entry, mostOfPart, {
    open(name, attributes) {
      if (name === "workbookPr" && isTrue(attributes.get("date1904"))) system = 1904;
      if (name !== "sheet") return;
      const state = attributes.get("state");
      const isHidden = state !== undefined && state !== "visible";
      listed.push({ name: attributes.get("name") ?? "", isHidden, id: attributes.getPrefixed("id") ?? "" });
    },
  });
  const sheets = listed.flatMap(({ name, isHidden, id }) => {
    const relation = relations.get(id);
    // A sheet may be a chart alone.
    if (relation?.type !== "worksheet") return [];
    const sheet = entryAt(zip, relation.path);
    if (!sheet) throw new BrokenZip("no sheet");
    return [{ name, isHidden, entry: sheet }];
  });
  const ofType = (wanted: string) => {
    const relation = [...relations.values()].find(({ type }) => type === wanted);
    return relation && entryAt(zip, relation.path);
  };
  return { sheets, system, styles: stylesOf(ofType("styles")), texts: textsOf(ofType("sharedStrings")) };
}
