import { expect, test } from "vitest";
import { accounts, linkedExports, team } from "./linking.fixture.ts";

const headings = "account_manager_id;segment;status;medium;per;times_per_year";
const planOf = (file: string, ...owners: string[]) =>
  linkedExports({
    team,
    accounts,
    plan: {
      [file]: [headings, ...owners.map((owner, i) => `${owner};A;customer;visit;account;${i + 1}`)],
    },
  });

test("lines of a worksheet that are of somebody else than most are told once, and do not count", () => {
  const { of, plan } = planOf("werkblad-jan.csv", "1", "Jan", "2", "3");
  expect(of("plan.two_people")).toMatchObject([
    {
      file: "werkblad-jan.csv",
      line: 4,
      column: "account_manager_id",
      message: expect.stringContaining('Expected "1", as in the other lines. Holds for line 4, 5.'),
    },
  ]);
  expect(of("people.unknown_person")).toEqual([]);
  expect(plan.map(({ manager }) => manager)).toEqual([0, 0]);
});

test("of as many the first is whose it is, and of many lines the first five are shown", () => {
  expect(planOf("werkblad-jan.csv", "1", "2").of("plan.two_people")).toMatchObject([{ line: 3 }]);
  const many = planOf("werkblad-jan.csv", ...Array(7).fill("1"), ...Array(6).fill("2"));
  expect(many.of("plan.two_people")[0]?.message).toContain("Holds for line 9, 10, 11, 12, 13 …");
});

test("another plan may be of several people, and a worksheet of one", () => {
  expect(planOf("plan.csv", "1", "1", "2").of("plan.two_people")).toEqual([]);
  expect(planOf("werkblad-jan.csv", "1", "1", "").of("plan.two_people")).toEqual([]);
});
