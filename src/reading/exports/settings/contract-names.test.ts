import { expect, test } from "vitest";
import { fileContracts } from "../../../contract/files.ts";
import { columnNamed, columnNames, kindNamed } from "./contract-names.ts";

test("a kind of file and a column are known by their English or Dutch name, in whatever spelling", () => {
  expect(["quotes", "Offertes", "OFFERTES", "offerte"].map(kindNamed)).toEqual([
    "quotes",
    "quotes",
    "quotes",
    undefined,
  ]);
  expect(
    ["issued_on", "Issued on", "offertedatum", "x"].map((name) => columnNamed(name, fileContracts.quotes)),
  ).toEqual(["issued_on", "issued_on", "issued_on", undefined]);
  expect(columnNames(fileContracts.targets).slice(0, 3)).toEqual([
    "team",
    "account_manager_id",
    "accountmanager",
  ]);
});
