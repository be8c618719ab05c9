import { expect, test } from "vitest";
import { canonicalPlace, withOwnNames } from "./own-names.ts";

/** What report.yaml says under canonical names, and where what was asked for is written. */
const named = (value: unknown) =>
  withOwnNames(value, (path) => ({ file: "report.yaml", line: 1, column: path.join(".") }));

test("Dutch names of files and columns stand under their own, in whatever spelling", () => {
  const { plain, isDutch } = named({
    files: { Offertes: { columns: { Waarde: "Bedrag", uitslag: "Fase" }, skip: { Waarde: ["x"] } } },
  });
  expect(plain).toEqual({
    files: { quotes: { columns: { value: "Bedrag", outcome: "Fase" }, skip: { Waarde: ["x"] } } },
  });
  expect(isDutch).toBe(false);
});

test("what is told of a place names it as it is written", () => {
  const { placeOf, writtenAt } = named({ files: { offertes: { columns: { waarde: "Bedrag" } } } });
  expect(placeOf(["files", "quotes", "columns", "value"]).column).toBe("files.offertes.columns.waarde");
  expect(placeOf(["files", "quotes", "columns", "outcome"]).column).toBe("files.offertes.columns.outcome");
  expect(writtenAt(["files", "quotes"])).toBe("offertes");
  expect(writtenAt(["files", "team"])).toBeUndefined();
});

test("of two keys that say the same the first is taken, and the other told", () => {
  const { plain, twice } = named({ files: { quotes: { decimal: "," }, offertes: { decimal: "." } } });
  expect(plain).toEqual({ files: { quotes: { decimal: "," } } });
  expect(twice).toMatchObject([{ key: "offertes", earlier: "quotes", place: { column: "files.offertes" } }]);
});

test("the columns that others become are names too, and lists keep their order", () => {
  const { plain } = named({
    files: {
      targets: [{ path: "a.csv" }, { unpivot: { columns: "months", name: "vanaf", value: "waarde" } }],
    },
  });
  expect(plain).toEqual({
    files: { targets: [{ path: "a.csv" }, { unpivot: { columns: "months", name: "from", value: "value" } }] },
  });
});

test("words of an export stay as they are", () => {
  const said = {
    files: { quotes: { values: { outcome: { uitslag: "won" } }, only: { uitslag: ["waarde"] } } },
  };
  expect(named(said).plain).toEqual(said);
});

test("a place is found under canonical names", () => {
  expect(canonicalPlace(["files", "offertes", "values", "uitslag", "uitslag"])).toEqual([
    "files",
    "quotes",
    "values",
    "outcome",
    "uitslag",
  ]);
});
