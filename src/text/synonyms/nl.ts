import type { Synonyms } from "../synonym-words.ts";

/** Wat mensen intypen waar het rapport een ander woord voor heeft. */
export const synonyms: Synonyms = {
  pages: {
    index: "home start samenvatting resultaat omzet target doel realisatie maandrapport dashboard",
    strength:
      "formatie sterkte fte handen personeel capaciteit vacatures ziekteverzuim verzuim afwezigheid verlof",
    activity: "bezoeken bellen telefoon mail productiviteit inzet handjes acquisitie",
    conversion:
      "hitrate scoringspercentage scoringskans slagingskans offertes trechter funnel pijplijn pipeline",
    customers: "relaties dekking bezoekfrequentie contactplan segmenten portefeuille accounts prospects",
    both: "lezingen uren tijdsbesteding belasting oordeel vergelijking",
    people: "medewerkers verkopers vertegenwoordigers buitendienst binnendienst personen sales team",
    quality: "fouten bronnen exports crm betrouwbaarheid waarschuwingen",
    archive: "vorige maanden historie eerder herzien",
    method: "definities begrippen formules berekening uitleg verantwoording",
    findings: "signalen drempels meldingen opvallend toeval",
    rules: "fouten controle check waarschuwingen",
    notation: "legenda leeswijzer grafieken symbolen ibcs arcering",
  },
  metrics: {
    "strength.planned": "formatie begroting sterkte",
    "strength.contracted": "contract dienstverband",
    "strength.vacant": "vacatures openstaand",
    "strength.absent_long": "ziekteverzuim verzuim verlof",
    "strength.effective": "inzetbaar inzetbaarheid effectief fte",
    "strength.under": "tekort te weinig handen",
    "activity.count.visits": "afspraken bezoek",
    "activity.count.calls": "bellen belletjes telefoon",
    "activity.count.quotes": "aanbiedingen voorstellen",
    "activity.count.orders": "opdrachten deals",
    "activity.count.revenue": "verkoop verkopen orderintake",
    "activity.new_share": "nieuwe klanten acquisitie hunting",
    "result.attainment": "targetrealisatie realisatie doel doelstelling",
    "result.last_year": "groei vorig jaar",
    "conversion.quote_to_order": "hitrate hit rate conversie scoringskans slagingskans winratio",
    "conversion.visit_to_quote": "conversie bezoek offerte",
    "conversion.visit_to_order": "conversie bezoek order",
    "order.value": "ordergrootte dealgrootte gemiddelde",
    "portfolio.customers": "relaties accounts",
    "portfolio.prospects": "leads",
    "plan.coverage": "dekking plan gedaan uitgevoerd contactfrequentie",
    "plan.overdue": "achterstallig wachten verlopen aan de beurt",
    "plan.load": "werkdruk drukte",
    "plan.single_threaded": "afhankelijkheid lijntje",
    "data.orders_unlogged": "vastlegging registratie crm",
  },
};
