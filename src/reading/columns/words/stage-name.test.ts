import { expect, test } from "vitest";
import { stageName } from "./stage-name.ts";

test.each([
  ["5. Closed Won (Sales Pipeline)", "Closed Won", "Sales Pipeline", null],
  ["Closed Won (Sales Pipeline)", "Closed Won", "Sales Pipeline", null],
  ["6 - Gewonnen", "Gewonnen", "", null],
  ["01 Closed Lost", "Closed Lost", "", null],
  ["Won (NL)", "Won", "NL", null],
  ["Won [NL]", "Won", "NL", null],
  ["Gewonnen - 100%", "Gewonnen", "", 100],
  ["Closed Won 100 %", "Closed Won", "", 100],
  ["Closed Lost (0%)", "Closed Lost", "", 0],
  ["100% - Gewonnen", "Gewonnen", "", 100],
  ["7) Verloren (Renewals) 0%", "Verloren", "Renewals", 0],
  ["Fase 3: Gewonnen", "Gewonnen", "", null],
  ["A. Won", "Won", "", null],
  ["✅ Gewonnen", "Gewonnen", "", null],
  ["Closed won 🎉", "Closed won", "", null],
  ["Closed Won", "Closed Won", "", null],
  ["Phase 3: Won", "Won", "", null],
  ["Stage 3: Won", "Won", "", null],
  ["Stap 3: Won", "Won", "", null],
  ["Step 3: Won", "Won", "", null],
  ["Stadium 3: Won", "Won", "", null],
  ["123. Won", "Won", "", null],
  ["1234. Won", "1234. Won", "", null],
  ["(123) Won", "Won", "", null],
  ["(1234) Won", "(1234) Won", "", null],
  ["123 Won", "Won", "", null],
  ["1234 Won", "1234 Won", "", null],
  ["3a. Won", "Won", "", null],
  ["1 1", "1 1", "", null],
  ["100%", "", "", 100],
  ["", "", "", null],
])("%s is the stage %s of the pipeline %s at %s percent", (text, name, brackets, percent) => {
  expect(stageName(text)).toEqual({ name, brackets, percent });
});
