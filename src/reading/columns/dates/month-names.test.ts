import { expect, test } from "vitest";
import { monthOfName } from "./month-names.ts";

test.each([
  [1, "januari january januar jänner janvier jan janv"],
  [2, "februari february februar février feb febr févr"],
  [3, "maart march märz maerz mars mrt mar mrz"],
  [4, "april avril apr avr"],
  [5, "mei may mai"],
  [6, "juni june juin jun"],
  [7, "juli july juillet jul juil"],
  [8, "augustus august août aug"],
  [9, "september septembre sep sept"],
  [10, "oktober october octobre okt oct"],
  [11, "november novembre nov"],
  [12, "december dezember décembre dec dez"],
])("month %i is each of %s", (month, names) => {
  for (const name of names.split(" ")) {
    expect(monthOfName(name), name).toBe(month);
    expect(monthOfName(`${name.toUpperCase()}.`), name).toBe(month);
  }
});

test("another word is no month", () => {
  expect(["", "ja", "maandag", "zomer", "octo"].map(monthOfName)).toEqual([null, null, null, null, null]);
});
