import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { foreignFormat } from "./foreign.ts";

const zip = "PK\x03\x04";

test.each([
  [`${zip}....xl/workbook.xml`, /Excel workbook is damaged/],
  [`${zip}....word/document.xml`, /Word or PowerPoint/],
  [`${zip}....ppt/slides`, /Word or PowerPoint/],
  [`${zip}mimetypeapplication/vnd.oasis.opendocument`, /OpenDocument/],
  [`${zip}....quotes.csv`, /zip file/],
  ["\xd0\xcf\x11\xe0", /old Excel workbook/],
  ["\x1f\x8b", /gzip/],
  ["7z\xbc\xaf", /packed file/],
  ["Rar!", /packed file/],
  ["%PDF-1.7", /PDF/],
  ["{\\rtf1", /RTF/],
  ["SQLite format 3\0", /SQLite/],
  ["PAR1", /Parquet/],
  ["\x89PNG", /picture/],
  ["\xff\xd8\xff", /picture/],
  ["GIF89a", /picture/],
  ['<?xml version="1.0"?>\n<Workbook>', /workbook in XML/],
  ["<ss:Workbook>", /workbook in XML/],
  ['<?xml version="1.0"?><x a="urn:schemas-microsoft-com:office:spreadsheet">', /workbook in XML/],
  ["<!DOCTYPE html><html>", /web page/],
  ["<html>", /web page/],
  ["<head>", /web page/],
  ["<body>", /web page/],
  ["<meta charset>", /web page/],
  ["<style>", /web page/],
  ["<table border>", /web page/],
  ["<div>", /web page/],
  ["<center>", /web page/],
  ["<!-- x --><table>", /web page/],
  ["\xef\xbb\xbf  <table>", /web page/],
  ['<?xml version="1.0"?><rows>', /This is XML/],
  ["<rows>", /This is XML/],
  ['[{"a":1}]', /JSON/],
  ['[["a"]]', /JSON/],
  ['{"a": 1}', /JSON/],
  ["-- dump\nINSERT INTO a VALUES", /database \(SQL\)/],
  ["/* x */ CREATE TABLE a", /database \(SQL\)/],
  ["DROP TABLE a", /database \(SQL\)/],
])("%j is no table of text", (text, said) => {
  expect(foreignFormat(Buffer.from(text, "latin1"))?.en).toMatch(said);
});

test("what is in a zip is told by its end too, and a file in UTF-16 by what is ASCII in it", () => {
  const long = Buffer.concat([Buffer.from(zip, "latin1"), Buffer.alloc(10_000), Buffer.from("xl/")]);
  expect(foreignFormat(long)?.en).toMatch(/Excel workbook/);
  expect(foreignFormat(Buffer.from("\uFEFF<table>", "utf16le"))?.en).toMatch(/web page/);
});

test.each(["a;b\n1;2", "PK;naam\n1;2", "[a];b", "{a};b", "<5;x", "< naam>; x", "GIF;x", "", "Createur;x"])(
  "%j may be a table of text",
  (text) => {
    expect(foreignFormat(Buffer.from(text))).toBeNull();
  },
);
