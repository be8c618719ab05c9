/**
 * How an export may be written. After UTF-8 and UTF-16 those of one byte a letter: Windows, ISO, MS-DOS
 * (`cp…`), Russian mail and the Mac.
 */
export const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "iso-8859-2",
  "iso-8859-15",
  "cp437",
  "cp850",
  "cp852",
  "cp866",
  "koi8-r",
  "macintosh",
] as const;
export type Encoding = (typeof encodings)[number];

/**
 * Other names by which people and programs know them. Browsers too read ISO 8859-1 as Windows-1252, which
 * holds the same letters and more.
 */
const otherNames: Readonly<Record<string, Encoding>> = {
  utf8: "utf-8",
  utf16: "utf-16le",
  utf16le: "utf-16le",
  utf16be: "utf-16be",
  ansi: "windows-1252",
  latin1: "windows-1252",
  iso88591: "windows-1252",
  cp1250: "windows-1250",
  cp1251: "windows-1251",
  cp1252: "windows-1252",
  cp1253: "windows-1253",
  cp1254: "windows-1254",
  latin2: "iso-8859-2",
  latin9: "iso-8859-15",
  ibm437: "cp437",
  dos: "cp850",
  msdos: "cp850",
  cp858: "cp850",
  ibm850: "cp850",
  ibm852: "cp852",
  ibm866: "cp866",
  mac: "macintosh",
  macroman: "macintosh",
};

const bare = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
const byName = new Map<string, Encoding>([
  ...encodings.map((each) => [bare(each), each] as const),
  ...Object.entries(otherNames),
]);

/** The encoding that a name stands for, however it is spelt; undefined where there is none. */
export function encodingNamed(name: string): Encoding | undefined {
  return byName.get(bare(name));
}
