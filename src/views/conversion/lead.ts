import type { Statement } from "../../contract/statement.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { shareSaid } from "../parts/share-said.ts";
import { hitRate, wholeRate } from "./rate.ts";

/** The rate with its interval. */
function rateSentence(reader: Reader): Statement | undefined {
  const { report, words } = reader;
  if (!wholeRate(reader)) return undefined;
  const saying = sayingOf(reader);
  const rate = shareSaid(reader, saying, { metric: hitRate, window: "r12" });
  const end = (part: "low" | "high") => saying.percent(figureRef(hitRate, report.whole, "r12", part));
  if (rate === undefined) return undefined;
  const confidence = saying.percent(0.95);
  const said = words.conversion.lead(rate, reader.r12, confidence, end("low"), end("high"));
  return saying.statement("conversion.lead.rate", said);
}

/** What an order is worth. */
function valueSentence(reader: Reader): Statement | undefined {
  const { report, words, value } = reader;
  if (!wholeRate(reader) || value("order.value", report.whole, "r12") === null) return undefined;
  const saying = sayingOf(reader);
  const said = words.conversion.value(saying.money(figureRef("order.value", report.whole, "r12")));
  return saying.statement("conversion.lead.value", said);
}

/** How many quotes became an order, and what an order is worth. */
export function conversionLead(reader: Reader): Statement[] {
  return [rateSentence(reader), valueSentence(reader)].filter((said) => said !== undefined);
}
