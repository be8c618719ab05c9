import { agreementRules } from "./rules/agreements.ts";
import { cellRules } from "./rules/cell.ts";
import { correctionRules } from "./rules/corrections.ts";
import { deliveryRules } from "./rules/delivery.ts";
import { fileRules } from "./rules/file.ts";
import { moneyRules } from "./rules/money.ts";
import { noteRules } from "./rules/notes.ts";
import { peopleRules } from "./rules/people.ts";
import { plausibilityRules } from "./rules/plausibility.ts";
import { portfolioRules } from "./rules/portfolio.ts";
import { queryRules } from "./rules/query.ts";
import { recipientRules } from "./rules/recipients.ts";
import type { Rule } from "./rules/rule.ts";
import { workRules } from "./rules/work.ts";
import { workbookRules } from "./rules/workbook.ts";

/** Every rule by its stable id. `report.yaml` can make each an error, a warning, or switch it off. */
export const rules = {
  ...fileRules,
  ...workbookRules,
  ...queryRules,
  ...cellRules,
  ...peopleRules,
  ...portfolioRules,
  ...workRules,
  ...noteRules,
  ...agreementRules,
  ...moneyRules,
  ...deliveryRules,
  ...plausibilityRules,
  ...correctionRules,
  ...recipientRules,
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

/** Whether a text is the id of a rule. */
export function isRule(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}
