import { z } from "zod";
import { setting } from "./setting.ts";

const aShare = { nl: "een deel van 0 tot 1, zoals 0.8", en: "a share from 0 to 1, such as 0.8" };
const aRatio = { nl: "een getal van 0 of meer", en: "a number of 0 or more" };

const share = (value: number, nl: string, en: string) =>
  setting(z.number().min(0).max(1).default(value), aShare, { nl, en });
const ratio = (value: number, nl: string, en: string) =>
  setting(z.number().min(0).default(value), aRatio, { nl, en });

/** From when a figure is worth a word. */
export const thresholdsSchema = z.strictObject({
  understaffed: share(
    0.2,
    "Deel onder de geplande bezetting waarbij een team onderbezet is",
    "Share under the planned strength from which a team is understaffed",
  ),
  coverage_low: share(
    0.8,
    "Deel van de geplande contacten waaronder een plan niet wordt uitgevoerd",
    "Coverage below which a plan is not carried out",
  ),
  load_low: ratio(
    0.85,
    "Ondergrens van de band waarin een plan in de uren past",
    "Lower end of the band in which a load fits",
  ),
  load_high: ratio(
    1.15,
    "Bovengrens van de band waarin een plan in de uren past",
    "Upper end of the band in which a load fits",
  ),
  new_share_low: share(
    0.1,
    "Deel van de contacten bij prospects waaronder nieuwe klanten worden vergeten",
    "Share of contacts at prospects below which there is no new business",
  ),
  new_share_contacts: setting(
    z.int().min(1).default(20),
    { nl: "een heel getal vanaf 1", en: "a whole number from 1" },
    {
      nl: "Contacten waarop het deel bij prospects ten minste rust",
      en: "Contacts that the share of contact with prospects must rest on",
    },
  ),
  overdue_high: share(
    0.2,
    "Deel van de klanten over tijd waarboven klanten worden verwaarloosd",
    "Share of accounts overdue above which customers are neglected",
  ),
  surplus_high: share(
    0.25,
    "Deel van de contacten boven het maximum waarboven tijd naar de verkeerde klanten gaat",
    "Share of contacts above the maximum that go to the wrong customers",
  ),
  result_low: share(
    0.95,
    "Deel van het omzettarget van het jaar tot nu toe waaronder het resultaat laag is",
    "Share of the revenue target of the year to date below which the result is low",
  ),
  yield_low: share(
    0.95,
    "Deel van de omzet die het plan verwacht waaronder het te weinig opbrengt",
    "Share of the revenue that the plan promises below which the plan yields less than promised",
  ),
  orders_ratio_low: ratio(
    0.5,
    "Orders ten opzichte van wat bij zulke klanten te verwachten is waarbij het de helft is",
    "Orders over what is to be expected of such accounts, at which it is half",
  ),
  orders_ratio_high: ratio(
    1.5,
    "Orders ten opzichte van wat bij zulke klanten te verwachten is waarbij er iets van te leren valt",
    "Orders over what is to be expected of such accounts, from which there is something to learn from",
  ),
  stale_high: share(
    0.33,
    "Deel van de open offertes dat lang open staat waarboven ernaar wordt gevraagd",
    "Share of the open quotes that are open for long above which they are asked about",
  ),
  unlogged_high: share(
    0.05,
    "Deel van de orders zonder iets vooraf waarboven de registratie een vraag krijgt",
    "Share of orders with nothing recorded before them above which the records are questioned",
  ),
  false_discovery: share(
    0.1,
    "Deel van de bevindingen over personen dat ten hoogste op toeval mag berusten",
    "Share of the findings about persons that may at most be chance",
  ),
  on_plan: share(
    0.8,
    "Deel van het plan dat een klant moet hebben gehad om op plan te zijn",
    "Served share of required from which an account is on plan",
  ),
  available_least: share(
    0.5,
    "Deel van een maand dat iemand er moet zijn geweest om te worden beoordeeld",
    "Share of a month that a person must have been available to be assessed",
  ),
});

/** What a threshold is a number of. */
export const thresholdUnits: Readonly<Record<ThresholdId, "share" | "ratio" | "count">> = {
  understaffed: "share",
  coverage_low: "share",
  load_low: "ratio",
  load_high: "ratio",
  new_share_low: "share",
  new_share_contacts: "count",
  overdue_high: "share",
  surplus_high: "share",
  result_low: "share",
  yield_low: "share",
  orders_ratio_low: "ratio",
  orders_ratio_high: "ratio",
  stale_high: "share",
  unlogged_high: "share",
  false_discovery: "share",
  on_plan: "share",
  available_least: "share",
};

/** The name of a threshold: one that does not exist is a type error. */
export type ThresholdId = keyof z.infer<typeof thresholdsSchema>;
