import type { MetricId } from "../../contract/metric-ids.ts";
import type { Statement } from "../../contract/statement.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { shareSaid } from "../parts/share-said.ts";
import { doneMeasures } from "./done-measures.ts";
import { yearSentence } from "./title.ts";

/** How much was done of each measure in the month, by all or by somebody. */
export function doneSentence(reader: Reader, scope = reader.report.whole): Statement | undefined {
  const { words, formats, value } = reader;
  const saying = sayingOf(reader);
  const done = doneMeasures(reader).flatMap((measure) => {
    const metric: MetricId = `activity.count.${measure}`;
    const count = value(metric, scope);
    if (count === null) return [];
    return [`${saying.number(figureRef(metric, scope))} ${words.activity.made[measure](count)}`];
  });
  if (done.length === 0) return undefined;
  return saying.statement("activity.lead.done", words.activity.lead(reader.month, formats.list(done)));
}

/** How much of the contact was with prospects. */
function newShareSentence(reader: Reader): Statement | undefined {
  const saying = sayingOf(reader);
  const share = shareSaid(reader, saying, { metric: "activity.new_share", window: "month" });
  return share === undefined
    ? undefined
    : saying.statement("activity.lead.new_share", reader.words.activity.newShare(share));
}

/** What new customers ordered. */
function newCustomersSentence(reader: Reader): Statement | undefined {
  const { report, words, value } = reader;
  const orders = value("new.orders", report.whole, "r12");
  if (orders === null || value("new.revenue", report.whole, "r12") === null) return undefined;
  const saying = sayingOf(reader);
  const [written, revenue] = [
    saying.number(figureRef("new.orders", report.whole, "r12")),
    saying.money(figureRef("new.revenue", report.whole, "r12")),
  ];
  const said = words.activity.newCustomers(orders, written, revenue, reader.r12);
  return saying.statement("activity.lead.new_customers", said);
}

/** How many of the prospects became customers. */
function convertedSentence(reader: Reader): Statement | undefined {
  const saying = sayingOf(reader);
  const share = shareSaid(reader, saying, { metric: "new.converted", window: "r12" });
  return share === undefined
    ? undefined
    : saying.statement("activity.lead.converted", reader.words.activity.converted(share));
}

/** The year beside the month, what was done, and what came of new business. */
export function activityLead(reader: Reader): Statement[] {
  return [
    yearSentence(reader),
    doneSentence(reader),
    newShareSentence(reader),
    newCustomersSentence(reader),
    convertedSentence(reader),
  ].filter((said) => said !== undefined);
}
