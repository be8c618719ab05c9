import { expect, test } from "vitest";
import { fileContracts } from "../../../contract/files.ts";
import { fileMappingSchema } from "../../../contract/mapping.ts";
import type { PresetForm } from "../../../contract/preset.ts";
import type { FileKind } from "../../../contract/vocabulary.ts";
import { byHeader, effectiveMapping, headersOfOnce, headersSpokenOf, isOfForm } from "./effective-mapping.ts";

const form: PresetForm = {
  name: "Deals",
  sureness: { all: "documented" },
  marks: [["Deal ID", "Deal-ID"], "Stage"],
  columns: { outcome: ["Stage"], value: ["Amount", "Bedrag"], account_id: ["Company", "Bedrijf"] },
  values: { outcome: { Gewonnen: "won", Later: "open" } },
  skip: { Type: ["test"], Soort: ["test"] },
  defaults: { currency: "USD" },
  once: "Deal ID",
  first_of: { account_id: ";" },
};

/** How quotes with these headers are read, by what report.yaml says over a form. */
function mapped(
  said: object,
  headers: readonly string[],
  of: PresetForm | undefined = form,
  kind: FileKind = "quotes",
) {
  return effectiveMapping(fileMappingSchema.parse(said), of, fileContracts[kind], headers);
}

test("what report.yaml says is laid over the form of the preset", () => {
  const mapping = mapped(
    {
      values: { outcome: { Later: "lost", x: "won" } },
      defaults: { value: 1 },
      columns: { account_id: "Klant" },
    },
    ["Deal ID", "Stage", "Type"],
  );
  expect(mapping).toMatchObject({
    columns: { outcome: ["Stage"], account_id: ["Klant"] },
    values: { outcome: { Gewonnen: "won", Later: "lost", x: "won" } },
    defaults: { currency: "USD", value: 1 },
    firstOf: { account_id: ";" },
    once: { column: "Deal ID" },
    skip: { Type: ["test"] },
  });
  expect([...mapping.pointedTo]).toEqual(["account_id"]);
  expect(mapping.skip).not.toHaveProperty("Soort");
});

test("a form speaks of headers that may not be there", () => {
  expect(mapped({}, ["Stage"]).once).toBeUndefined();
  expect(mapped({ once: "x" }, ["Stage", "x"]).once).toMatchObject({ column: "x" });
  expect(mapped({}, ["x"], undefined)).toMatchObject({ columns: {}, values: {}, once: undefined });
});

test("an amount or day that a system writes in one of two columns is read from either, a name is not", () => {
  const { several } = mapped({}, ["Amount", "bedrag", "Company", "Bedrijf"]);
  expect(several).toEqual({ value: { headers: ["Amount", "Bedrag"], joinedBy: null } });
  expect(mapped({}, ["Bedrag"]).several).toEqual({});
  expect(mapped({ columns: { value: "Bedrag" } }, ["Amount", "Bedrag"]).several).toEqual({});
});

test("columns of months say how long each row lasts, where report.yaml does not", () => {
  const lasts = (said: object) => mapped(said, [], undefined, "targets").lasts;
  const unpivot = { columns: "quarters", name: "from", value: "value" };
  expect(lasts({ unpivot })).toBe("quarter");
  expect(lasts({ unpivot, lasts: "year" })).toBe("year");
  expect(lasts({ unpivot: { ...unpivot, name: "measure" } })).toBeUndefined();
  expect(lasts({ unpivot: { ...unpivot, columns: ["a"] } })).toBeUndefined();
  expect(lasts({ unpivot: { ...unpivot, columns: "*" } })).toBeUndefined();
  expect([...mapped({ unpivot }, [], undefined, "targets").pointedTo]).toEqual(["from", "value"]);
});

test("a file has a form where each of its marks is there, in one language or another", () => {
  expect(isOfForm(form, ["deal-id", "STAGE", "x"])).toBe(true);
  expect(isOfForm(form, ["Deal ID"])).toBe(false);
});

test("the headers by which rows count once", () => {
  const headers = (said: object) => headersOfOnce(fileMappingSchema.parse(said));
  expect(headers({})).toEqual([]);
  expect(headers({ once: "Nummer", split: "Deel" })).toEqual(["Nummer", "Deel"]);
  expect(headers({ once: { column: "Nummer", keep: "last", by: "Gewijzigd" } })).toEqual([
    "Nummer",
    "Gewijzigd",
  ]);
  expect(["row", "file", "Gewijzigd"].map(byHeader)).toEqual([undefined, undefined, "Gewijzigd"]);
});

test("every header that report.yaml speaks of", () => {
  const said = {
    columns: { value: ["a", "b"] },
    unpivot: { columns: ["c"], name: "from", value: "value", year: "d" },
    skip: { e: ["x"] },
    only: { f: ["x"] },
    lookup: { account_id: { column: "g", file: "h", key: "i", value: "j" } },
    once: "k",
    split: "l",
  };
  expect(headersSpokenOf(fileMappingSchema.parse(said), fileContracts.quotes)).toEqual([..."abcdefgkl"]);
});
