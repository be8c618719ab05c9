import { expect, test } from "vitest";
import { dayOfIso } from "../../calendar/day.ts";
import { datasetOf } from "../organisation.fixture.ts";
import { accountOn } from "./account-on.ts";

/** Of three managers one after another, with eleven days between the first two, and an account beside it. */
const rowOn = (day: string, first = 0) =>
  accountOn(
    datasetOf({
      accounts: [
        { id: "a", manager: "nobody", since: "2026-01-05", until: "2026-06-09" },
        { id: "b", manager: "nobody" },
        { id: "a", manager: "nobody", since: "2026-06-21", until: "2026-08-31" },
        { id: "a", manager: "nobody", since: "2026-09-01" },
      ],
    }).accounts,
  )(first, dayOfIso(day));

test("an account is on a day what its row of that day says, the first and the last one included", () => {
  expect([rowOn("2026-06-09"), rowOn("2026-06-21"), rowOn("2026-08-31"), rowOn("2026-09-01")]).toEqual([
    0, 2, 2, 3,
  ]);
});

test("on a day that no row holds it is what the nearest says, the earlier where both are as near", () => {
  expect([rowOn("2025-01-01"), rowOn("2026-06-14"), rowOn("2026-06-15"), rowOn("2026-06-16")]).toEqual([
    0, 0, 0, 2,
  ]);
});

test("an account that nobody handed over, and none, stay what they are", () => {
  expect([rowOn("2020-01-01", 1), rowOn("2026-06-30", 1), rowOn("2026-06-30", -1)]).toEqual([1, 1, -1]);
});
