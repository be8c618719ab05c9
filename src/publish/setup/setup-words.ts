import type { Language } from "../../contract/vocabulary.ts";

/** What setup says around what it found. */
interface SetupWords {
  looked: (files: number) => string;
  noFiles: string;
  nothingKnown: string;
  wrote: (file: string) => string;
  nothingNew: (file: string) => string;
  isNew: (files: number) => string;
  byHand: (file: string) => string;
  /** Before what would differ. */
  wouldChange: (file: string) => string;
  /** Nobody could be asked. */
  stays: (file: string) => string;
  mayChange: (file: string) => string;
  changed: (file: string, copy: string) => string;
  changedMeanwhile: (file: string) => string;
  open: (questions: number) => string;
  more: (questions: number) => string;
  mayWrite: (file: string) => string;
  yes: string;
  no: string;
  notWritten: string;
  skipped: string;
  check: string;
  /** That exports begin within a month. */
  brokenOff: (kind: string, day: string, month: string) => string;
  /** The last whole month, and the command that reports it. */
  report: (month: string, command: string) => string;
}

export const setupWords: Readonly<Record<Language, SetupWords>> = {
  nl: {
    looked: (files) => `${files} ${files === 1 ? "bestand" : "bestanden"} bekeken:`,
    noFiles: "In deze map liggen geen exports: zet er CSV-bestanden of werkmappen in.",
    nothingKnown: "Er is niets bij dat te herkennen is; er is niets geschreven. Zie docs/data.md.",
    wrote: (file) => `${file} is geschreven. Boven elke regel staat waarom hij er staat.`,
    nothingNew: (file) => `Er is niets nieuws: elk bestand is bekend, en ${file} blijft zoals het is.`,
    isNew: (files) => `Nieuw: ${files} ${files === 1 ? "bestand" : "bestanden"}.`,
    byHand: (file) => `Dit past niet naast wat al in ${file} staat; zet er zelf bij wat klopt:`,
    wouldChange: (file) => `Zo zou ${file} worden (+ nieuw, - weg):`,
    stays: (file) =>
      `${file} is niet veranderd. Neem over wat klopt, of start setup zonder --yes in een terminal: dan kan het dat na een vraag zelf.`,
    mayChange: (file) => `${file} zo veranderen? Van het oude blijft een kopie.`,
    changed: (file, copy) => `${file} is veranderd; zoals het was staat het in ${copy}.`,
    changedMeanwhile: (file) => `${file} is intussen veranderd en blijft zo. Start setup opnieuw.`,
    open: (questions) => `Nog te beantwoorden (${questions}):`,
    more: (questions) => `Nog ${questions} andere vragen staan boven in report.yaml.`,
    mayWrite: (file) => `${file} zo schrijven?`,
    yes: "ja",
    no: "nee",
    notWritten: "Er is niets geschreven.",
    skipped: "dat weet ik niet",
    check: "De controle zegt nu:",
    brokenOff: (kind, day, month) =>
      `De ${kind} beginnen op ${day}: ${month} staat er niet heel in, en telt in de trend te laag. Exporteer vanaf de eerste van een maand, liefst dertien maanden terug.`,
    report: (month, command) => `Het rapport van ${month}, de laatste hele maand, maak je met: ${command}`,
  },
  en: {
    looked: (files) => `Looked at ${files} ${files === 1 ? "file" : "files"}:`,
    noFiles: "There are no exports in this folder: put CSV files or workbooks in it.",
    nothingKnown: "There is nothing that can be recognised; nothing was written. See docs/data.md.",
    wrote: (file) => `Wrote ${file}. Above every line stands why it is there.`,
    nothingNew: (file) => `There is nothing new: every file is known, and ${file} stays as it is.`,
    isNew: (files) => `New: ${files} ${files === 1 ? "file" : "files"}.`,
    byHand: (file) => `This does not fit beside what stands in ${file}; add yourself what is right:`,
    wouldChange: (file) => `So ${file} would become (+ new, - gone):`,
    stays: (file) =>
      `${file} was not changed. Take over what is right, or start setup without --yes at a terminal: it can do so itself, after asking.`,
    mayChange: (file) => `Change ${file} so? A copy of the old one is kept.`,
    changed: (file, copy) => `${file} was changed; as it was it stands in ${copy}.`,
    changedMeanwhile: (file) => `${file} was changed meanwhile and stays so. Start setup again.`,
    open: (questions) => `Still to be answered (${questions}):`,
    more: (questions) => `Another ${questions} questions stand on top of report.yaml.`,
    mayWrite: (file) => `Write ${file} so?`,
    yes: "yes",
    no: "no",
    notWritten: "Nothing was written.",
    skipped: "I do not know",
    check: "The check says now:",
    brokenOff: (kind, day, month) =>
      `The ${kind} begin on ${day}: ${month} is not whole in them, and counts too low in the trend. Export from the first of a month on, best thirteen months back.`,
    report: (month, command) => `To make the report of ${month}, the last whole month: ${command}`,
  },
};
