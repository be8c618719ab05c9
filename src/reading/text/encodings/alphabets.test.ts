import { expect, test } from "vitest";
import { wordFit } from "./alphabets.ts";

test.each([
  ["Zoë", 1],
  ["Één", 1],
  ["Müller", 1],
  ["Groß", 1],
  ["François", 1],
  ["cœur", 1],
  ["Muñoz", 1],
  ["João", 1],
  ["Ångström", 1],
  ["Sørensen", 1],
  ["Þór", 1],
  ["Plain", 1],
  ["Łukasz", 0.5],
  ["Dvořák", 0.5],
  ["Žižek", 0.5],
  ["Yılmaz", 0.5],
  ["Ionuț", 0.5],
  ["Őry", 0.5],
  ["Tõnis", 0.5],
  ["põe", 1],
  ["ZoëÉ", 0],
  ["ZÉo", 0.25],
  ["Łüñ", 0],
  ["éèê", 0],
  ["ñß", 0],
  ["İstanbul", 1],
])("how well the word %s can be one, in an encoding of the West: %d", (word, fit) => {
  expect(wordFit(word, false)).toBe(fit);
});

test.each([
  ["Łukasz", 1],
  ["Żółkiewski", 1],
  ["Zoë", 1],
  ["Łüñ", 0],
  ["łóżąć", 0],
  ["Þór", 1],
  ["eþ", 1],
])("how well the word %s can be one, in an encoding of Central Europe: %d", (word, fit) => {
  expect(wordFit(word, true)).toBe(fit);
});

test.each([
  ["eþa", 0],
  ["halþ", 0],
  ["ýý", 0],
  ["ýaý", 0],
  ["yý", 0],
  ["þýa", 1],
])("as no Icelandic word has it: %s, %d", (word, fit) => {
  expect(wordFit(word, false)).toBe(fit);
});

test.each([
  ["Иванов", 2],
  ["Да", 1],
  ["Мир", 2],
  ["мИр", 0],
  ["Ьа", 0],
  ["ыа", 0],
  ["тст", 0],
  ["тс", 1],
  ["Їжак", 2],
  ["Љубљана", 0],
  ["Ελένη", 2],
  ["να", 1],
  ["Γιώργος", 2],
  ["όλός", 0],
  ["σς", 0],
  ["λόγοσ", 0],
  ["ςα", 0],
  ["λΑ", 0],
  ["βγδ", 0],
  ["漢字", 0],
  ["Zoё", 0],
])("in another script the word %s fits %d", (word, fit) => {
  expect(wordFit(word, false)).toBe(fit);
});
