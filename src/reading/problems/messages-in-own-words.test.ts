import { expect, test } from "vitest";
import { withDutchKeys } from "./messages-in-own-words.ts";
import { Problems } from "./problems.ts";

/** What is said in Dutch of a setting, where report.yaml is written in Dutch or not. */
function said(nl: string, isDutch: boolean): string {
  const problems = new Problems();
  problems.add("settings.invalid", { file: "report.yaml" }, { nl, en: nl });
  return withDutchKeys(problems.list, { isDutch })[0]?.message_nl.slice(0, nl.length + 20) ?? "";
}

test("where report.yaml is Dutch its settings are named so", () => {
  expect(said("Zet date_order bij dit bestand.", true)).not.toContain("date_order");
  expect(said("Zet date_order bij dit bestand.", false)).toContain("date_order");
  expect(said("zet erbij delimiter: met het teken", true)).not.toBe(
    said("zet erbij delimiter: met het teken", false),
  );
});

test("a word for an answer is a setting in brackets or behind met, and a word elsewhere", () => {
  for (const key of ["skip", "multiply", "split"]) {
    expect(said(`Laat ze weg (${key}).`, true)).not.toContain(key);
    expect(said(`Laat ze weg met ${key}.`, true)).not.toContain(key);
    expect(said(`Laat ze ${key} weg.`, true)).toContain(key);
  }
  expect(said("Zet delimiter erbij.", true)).toContain("delimiter");
  expect(said("Zet delimiter:x erbij.", true)).toContain("delimiter");
});

test("what stands in quotes is of the files, and other words stay", () => {
  expect(said('De kolom "date_order" en een_ander_woord.', true)).toContain(
    'De kolom "date_order" en een_ander_woord.',
  );
});
