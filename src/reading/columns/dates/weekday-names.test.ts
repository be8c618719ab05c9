import { expect, test } from "vitest";
import { weekdayOfName } from "./weekday-names.ts";

test.each([
  [0, "maandag ma monday mon montag mo lundi"],
  [1, "dinsdag di tuesday tue tues dienstag mardi"],
  [2, "woensdag wo wednesday wed mittwoch mi mercredi"],
  [3, "donderdag do thursday thu thur thurs donnerstag jeudi"],
  [4, "vrijdag vr vrij friday fri freitag fr vendredi"],
  [5, "zaterdag za zat saturday sat samstag sonnabend sa samedi"],
  [6, "zondag zo zon sunday sun sonntag so dimanche"],
])("day %i of the week is each of %s", (day, names) => {
  for (const name of names.split(" ")) {
    expect(weekdayOfName(name), name).toBe(day);
    expect(weekdayOfName(`${name.toUpperCase()}.`), name).toBe(day);
  }
});

test("a short form that is a month too is no day, nor is another word", () => {
  expect(["mar", "jan", "", "dag"].map(weekdayOfName)).toEqual([null, null, null, null]);
});
