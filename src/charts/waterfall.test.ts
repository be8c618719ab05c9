import { test } from "vitest";
import { expectSnapshot } from "./snapshot.fixture.ts";
import { type WaterfallData, waterfall } from "./waterfall.ts";

const strength: WaterfallData = {
  steps: [
    { label: "Gepland", from: 0, to: 25.4, text: "25,4", kind: "plan", tone: "neutral" },
    { label: "Vacant", from: 25.4, to: 24, text: "−1,4", kind: "effect", tone: "bad" },
    { label: "Langdurig afwezig", from: 24, to: 22.9, text: "−1,1", kind: "effect", tone: "bad" },
    { label: "Effectief", from: 0, to: 22.9, text: "22,9", kind: "actual", tone: "neutral" },
  ],
  emptyText: "Er is geen sterkte opgegeven.",
};

const gap: WaterfallData = {
  steps: [
    { label: "Target", from: 0, to: 1180, text: "1.180", kind: "plan", tone: "neutral" },
    { label: "Handen", from: 1180, to: 1068, text: "−112", kind: "effect", tone: "bad" },
    { label: "Bezoeken", from: 1068, to: 1092, text: "+24", kind: "effect", tone: "good" },
    { label: "Offertes", from: 1092, to: 1074, text: "−18", kind: "effect", tone: "bad" },
    { label: "Scoring", from: 1074, to: 988, text: "−86", kind: "effect", tone: "bad" },
    { label: "Orderwaarde", from: 988, to: 966, text: "−22", kind: "effect", tone: "bad" },
    { label: "Resultaat", from: 0, to: 966, text: "966", kind: "actual", tone: "neutral" },
  ],
  domain: [850, 1200],
  cutText: "Kolommen van target en resultaat zijn ingekort: zij beginnen bij € 850.000.",
  emptyText: "Er is geen target.",
};

test("planned strength becomes effective strength, step by step", async () => {
  await expectSnapshot("waterfall.strength", (form) => waterfall(strength, form));
});

test("a scale that begins above 0 cuts the totals and says so", async () => {
  await expectSnapshot("waterfall.cut", (form) => waterfall(gap, form));
});

test("names too long for columns lie down", async () => {
  const steps = gap.steps.map((step) => ({
    ...step,
    label: `Verkoopbinnendienst, ${step.label.toLowerCase()}`,
  }));
  await expectSnapshot("waterfall.long-names", (form) => waterfall({ ...gap, steps }, form));
});

test("an effect may cross zero, and no steps are words", async () => {
  const steps: WaterfallData["steps"] = [
    { label: "Plan", from: 0, to: 40, text: "40", kind: "plan", tone: "neutral" },
    { label: "Retour", from: 40, to: -15, text: "−55", kind: "effect", tone: "bad" },
    { label: "Resultaat", from: 0, to: -15, text: "−15", kind: "actual", tone: "neutral" },
  ];
  await expectSnapshot("waterfall.below-zero", (form) => waterfall({ ...strength, steps }, form));
  await expectSnapshot("waterfall.empty", (form) => waterfall({ ...strength, steps: [] }, form));
});
