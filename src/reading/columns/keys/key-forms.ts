import { foldKey, withPlainSpaces } from "../../fold.ts";

const isPlain = /^[!-~]*$/;

/**
 * A key as it is compared exactly: Unicode NFC, any white space as one space, nothing around it, and without
 * what nobody reads.
 */
export function exactKey(text: string): string {
  return isPlain.test(text) ? text : withPlainSpaces(text.normalize("NFC")).trim();
}

const guid = /^\{?[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}\}?$/i;
/** Letters as people write them: all small, all capitals, or a capital first. */
const written = /^(?:[a-z]+|[A-Z]+|[A-Z][a-z]{2,})$/;
/** A word with a number behind it, or before it. */
const wordAndNumber = /^(?:[A-Z]?[a-z]{3,}\d+|\d+[A-Z]?[a-z]{3,})$/;
/** Shorter ids are typed by people, who do not mind capitals. */
const shortest = 10;

/**
 * Whether the capitals of a key mean something, as in the ids that Salesforce and others make up of digits
 * and both cases: another case is then another record. False for names, for codes that people type, and for a
 * GUID.
 */
export function carriesCase(text: string): boolean {
  if (text.length < shortest || !/^[\w-]+$/.test(text) || !/\d/.test(text)) return false;
  if (!/[a-z]/.test(text) || !/[A-Z]/.test(text) || guid.test(text)) return false;
  if (isSalesforceLong(text)) return true;
  if (/^[\da-zA-Z]{15}$|^[\da-zA-Z]{18}$/.test(text)) return !wordAndNumber.test(text);
  return !text.split(/[^a-zA-Z]+/).every((run) => run === "" || written.test(run));
}

const suffixLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
const longLength = 18;
const shortLength = 15;

/**
 * The three characters that tell where the capitals of an id of 15 stand: of each five, the first is the
 * lowest bit.
 */
function suffixOf(short: string): string {
  let suffix = "";
  for (let from = 0; from < shortLength; from += 5) {
    let bits = 0;
    for (let i = 0; i < 5; i++) {
      const letter = short.charCodeAt(from + i);
      if (letter >= 0x41 && letter <= 0x5a) bits |= 1 << i;
    }
    suffix += suffixLetters[bits] ?? "";
  }
  return suffix;
}

function isSalesforceLong(text: string): boolean {
  if (text.length !== longLength || !/^[\da-zA-Z]+$/.test(text)) return false;
  return text.endsWith(suffixOf(text));
}

/** The id of 15 characters behind Salesforce's of 18, which says the same record; any other key as it is. */
export function shortKey(text: string): string {
  return isSalesforceLong(text) ? text.slice(0, shortLength) : text;
}

/**
 * A row's own number as it is compared: exactly, Salesforce's of 18 characters as the 15 that it is made of.
 */
export function numberKey(text: string): string {
  return shortKey(exactKey(text));
}

/** What counts once: a number exactly, a name in whatever case. */
export function onceKey(text: string): string {
  return /\d/.test(text) ? numberKey(text) : foldKey(text);
}

const zeros = /^0+(?=\d)/;
const fraction = /^(\d+)[.,]0{1,2}$/;
const grouped = /^\d{1,3}(?:[.,'\u2019\u00a0\u202f ]\d{3})+$/;

/**
 * A number without what a spreadsheet or a program takes off or adds to it (`00123`, `123.0`, `1.234`); null
 * for any other text.
 */
export function plainNumber(text: string): string | null {
  if (/^\d+$/.test(text)) return text.replace(zeros, "");
  const whole = fraction.exec(text)?.[1];
  if (whole !== undefined) return whole.replace(zeros, "");
  return grouped.test(text) ? text.replace(/\D/g, "").replace(zeros, "") : null;
}
