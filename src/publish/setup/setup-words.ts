import type { Language } from "../../contract/vocabulary.ts";

/** What setup says around what it found. */
interface SetupWords {
  looked: (files: number) => string;
  noFiles: string;
  nothingKnown: string;
  wrote: (file: string) => string;
  stays: (file: string) => string;
  nothingNew: string;
  isNew: (files: number) => string;
  open: (questions: number) => string;
  more: (questions: number) => string;
  mayWrite: (file: string) => string;
  yes: string;
  no: string;
  notWritten: string;
  skipped: string;
  check: string;
}

export const setupWords: Readonly<Record<Language, SetupWords>> = {
  nl: {
    looked: (files) => `${files} ${files === 1 ? "bestand" : "bestanden"} bekeken:`,
    noFiles: "In deze map liggen geen exports: zet er CSV-bestanden of werkmappen in.",
    nothingKnown: "Er is niets bij dat te herkennen is; er is niets geschreven. Zie docs/data.md.",
    wrote: (file) => `${file} is geschreven. Boven elke regel staat waarom hij er staat.`,
    stays: (file) => `${file} is er al en blijft zoals het is.`,
    nothingNew: "Er is niets nieuws: elk bestand is bekend.",
    isNew: (files) => `Nieuw: ${files} ${files === 1 ? "bestand" : "bestanden"}. Zet erbij wat klopt:`,
    open: (questions) => `Nog te beantwoorden (${questions}):`,
    more: (questions) => `Nog ${questions} andere vragen staan boven in report.yaml.`,
    mayWrite: (file) => `${file} zo schrijven?`,
    yes: "ja",
    no: "nee",
    notWritten: "Er is niets geschreven.",
    skipped: "dat weet ik niet",
    check: "De controle zegt nu:",
  },
  en: {
    looked: (files) => `Looked at ${files} ${files === 1 ? "file" : "files"}:`,
    noFiles: "There are no exports in this folder: put CSV files or workbooks in it.",
    nothingKnown: "There is nothing that can be recognised; nothing was written. See docs/data.md.",
    wrote: (file) => `Wrote ${file}. Above every line stands why it is there.`,
    stays: (file) => `${file} is there already and stays as it is.`,
    nothingNew: "There is nothing new: every file is known.",
    isNew: (files) => `New: ${files} ${files === 1 ? "file" : "files"}. Add what is right:`,
    open: (questions) => `Still to be answered (${questions}):`,
    more: (questions) => `Another ${questions} questions stand on top of report.yaml.`,
    mayWrite: (file) => `Write ${file} so?`,
    yes: "yes",
    no: "no",
    notWritten: "Nothing was written.",
    skipped: "I do not know",
    check: "The check says now:",
  },
};
