import { expect, test } from "vitest";
import { quotesAsOf } from "./as-of.ts";
import { bookedThen } from "./booked-with-vat.ts";
import { day, lastDay } from "./days.ts";
import { latest } from "./people.ts";
import { pipelineOf } from "./pipeline.ts";
import { quotesOf } from "./quotes.ts";
import { personOf, worldOf } from "./world.ts";

const world = worldOf(7);
const quotes = quotesOf(world);
const open = quotes.filter(({ outcome }) => outcome === "open");
/** Nine of ten orders are won within these days, whatever the seed. */
const longEnough = 60;
const waitsLong = ({ issuedOn }: { issuedOn: number }) => lastDay - issuedOn > longEnough;
const shareOfOld = (list: typeof open) => list.filter(waitsLong).length / list.length;
const isOfZuid = ({ person }: { person: string }) => latest(personOf(person)).team === "Zuid";

test("whatever the seed, Zuid leaves its quotes standing and the other teams do not", () => {
  const zuid = shareOfOld(open.filter(isOfZuid));
  expect(zuid).toBeGreaterThan(0.3);
  expect(shareOfOld(open.filter((quote) => !isOfZuid(quote)))).toBeLessThan(zuid / 2);
});

test("who asks for every decision has no quote that waits long", () => {
  expect(open.filter(({ person }) => person === "1112").filter(waitsLong)).toEqual([]);
});

test("a few large quotes wait for long", () => {
  const large = open.filter(({ value = 0 }) => value > 60_000).filter(waitsLong);
  expect(large.map(({ value }) => value)).toEqual(expect.arrayContaining([186_500, 142_000, 64_750]));
});

test("what nobody asks about has a day expected that has gone by", () => {
  const old = open.filter(waitsLong);
  const passed = (list: typeof open) =>
    list.filter((quote) => pipelineOf(world, quote, lastDay).expectedOn <= lastDay).length / list.length;
  expect(passed(old.filter(isOfZuid))).toBeGreaterThan(0.7);
  expect(passed(old.filter((quote) => !isOfZuid(quote)))).toBeLessThan(0.5);
});

test("in October a large quote slips, one is pulled in, and of what nobody asks about the day stays", () => {
  const september = day("2026-09-30");
  const before = new Map(quotesAsOf(quotes, september).map((quote) => [quote.number, quote]));
  const daysOf = (value: number) =>
    open
      .filter((quote) => quote.value === value)
      .map((quote) => [
        pipelineOf(world, before.get(quote.number) ?? quote, september).expectedOn,
        pipelineOf(world, quote, lastDay).expectedOn,
      ]);
  expect(daysOf(186_500)).toEqual([[day("2026-10-16"), day("2026-12-18")]]);
  expect(daysOf(142_000)).toEqual([[day("2027-01-15"), day("2026-11-20")]]);
  expect(daysOf(64_750)).toEqual([[day("2026-01-16"), day("2026-01-16")]]);
});

test("three orders are taken back, each for no more than it was, after it was won", () => {
  const notes = quotes.filter(({ value = 0 }) => value < 0);
  expect(notes).toHaveLength(3);
  for (const { account, closedOn = 0, value = 0 } of notes) {
    const before = quotes.filter(
      (quote) =>
        quote.account === account && quote.outcome === "gewonnen" && (quote.closedOn ?? 0) < closedOn,
    );
    expect(before.some((quote) => (quote.value ?? 0) >= -value)).toBe(true);
  }
});

test("three orders of Service had VAT in them when September was published, and no longer in October", () => {
  const then = bookedThen(quotes, day("2026-09-30"));
  const dearer = then.filter((quote, i) => quote.value !== quotes[i]?.value);
  expect(dearer).toHaveLength(3);
  for (const quote of dearer) {
    const { value = 0 } = quotes.find(({ number }) => number === quote.number) ?? {};
    expect(quote.value).toBe(Math.round(value * 1.21));
    expect(latest(personOf(quote.person)).team).toBe("Service");
  }
  expect(bookedThen(quotes, lastDay)).toEqual(quotes);
});
