import { test } from "vitest";
import { type HistogramData, histogram } from "./histogram.ts";
import { expectReadable, expectSnapshot } from "./snapshot.fixture.ts";

const waiting: HistogramData = {
  classes: [
    { label: "minder dan de helft van het interval", count: 310, text: "310" },
    { label: "tot het interval", count: 149, text: "149" },
    { label: "tot een kwart erover: aan de beurt", count: 60, text: "60" },
    { label: "tot twee keer: te laat", count: 0, text: "0", tone: "bad" },
    { label: "meer dan twee keer: te laat", count: 12, text: "12", tone: "bad" },
    { label: "nog nooit", count: 1, text: "1", tone: "bad" },
  ],
  emptyText: "Er zijn geen klanten.",
};

test("each class has a bar of its number, in the order of the classes", async () => {
  await expectSnapshot("histogram.waiting", (form) => histogram(waiting, form));
});

test("nobody, one class and sixty classes do not fail", async () => {
  const none = waiting.classes.map((each) => ({ ...each, count: 0 }));
  await expectSnapshot("histogram.empty", (form) => histogram({ ...waiting, classes: none }, form));
  expectReadable((form) => histogram({ ...waiting, classes: waiting.classes.slice(0, 1) }, form));
  const sixty = Array.from({ length: 60 }, (_, i) => ({ label: `Klasse ${i}`, count: i, text: `${i}` }));
  expectReadable((form) => histogram({ ...waiting, classes: sixty }, form));
});
