import type { AgreementKind, SignalId, Steering, Talker } from "../vocabulary.ts";

/** Words for what stands in a file of agreements; the first is the one a Dutch file is documented with. */
type WordsOf<Value extends string> = Record<Value, readonly string[]>;

export const agreementWords: WordsOf<AgreementKind> = {
  asked: ["gevraagd", "hulp gevraagd", "vraag", "asked"],
  promised: ["toegezegd", "toezegging", "beloofd", "promised"],
  choice: ["keuze", "gekozen sturing", "choice"],
  confidence: ["vertrouwen", "confidence"],
};

export const talkerWords: WordsOf<Talker> = {
  account_manager: ["accountmanager", "account manager"],
  lead: ["leidinggevende", "teamleider", "manager", "team lead", "lead"],
};

export const steeringWords: WordsOf<Steering> = {
  hours: ["uren", "hours"],
  customers: ["klanten", "customers"],
  both: ["allebei", "beide", "both"],
  none: ["geen", "none"],
};

export const findingWords: WordsOf<SignalId> = {
  result_low: ["resultaat"],
  yield_low: ["opbrengst van het plan"],
  understaffed: ["bezetting"],
  plan_does_not_fit: ["plan past niet in de uren"],
  plan_not_enough: ["plan is niet genoeg"],
  plan_on_own_rates: ["verwachting in het plan"],
  plan_not_agreed: ["plan afspreken"],
  coverage_low: ["uitvoering van het plan"],
  wrong_customers: ["verdeling van contacten"],
  neglected: ["klanten die wachten"],
  no_new_business: ["contact met prospects"],
  process_change: ["verandering in activiteit"],
  busy_few_orders: ["van bezoek naar order"],
  half_the_orders: ["orders"],
  doing_well: ["wat goed gaat"],
  stale_quotes: ["open offertes"],
  unlogged: ["vastlegging"],
};
