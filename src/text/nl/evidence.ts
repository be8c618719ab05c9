import type { EvidenceWords } from "../evidence-words.ts";

/** De regels achter een bevinding. */
export const evidence: EvidenceWords = {
  rows: "regels",
  columns: {
    figure: "cijfer",
    part: "onderdeel",
    file: "bestand",
    line: "regel",
    to: "tot en met regel",
    rows: "aantal regels",
    date: "datum",
    accountId: "klantnummer",
    account: "klant",
    person: "accountmanager",
    what: "wat",
    amount: "bedrag of aantal",
    share: "telt mee voor",
    group: "hoort bij",
    by: "volgens",
    draft: "fouten in concept",
  },
  parts: {
    figure: "uitkomst",
    numerator: "teller",
    denominator: "noemer",
    sum: "som",
    contracted: "in dienst",
    absent: "langdurig afwezig",
    orders: "orders",
    lump: "gemiddelde brok",
    visits: "bezoeken",
    fte: "fte-maanden",
    others: "de anderen samen",
    stated_rate: "opgegeven percentage",
    won: "gewonnen",
    stated_value: "opgegeven waarde",
    value: "waarde",
    working_days: "werkdagen",
    setting: "instelling",
  },
  outcomes: { open: "open", won: "gewonnen", lost: "verloren", credit: "creditnota" },
  rest: "regels die deze uitgave niet noemt, samen",
  recipes: {
    "result.attainment": "Σ teller / Σ noemer: omzet gedeeld door target.",
    "result.chance":
      "Tel de orders op per nummer in hoort bij; b = Σ van die sommen in het kwadraat / Σ van die sommen, of onder tien nummers de gemiddelde brok. De kans is die van Poisson op ten hoogste teller / b bij instelling × noemer / b, met teller en noemer van result.attainment.",
    "plan.yield": "Σ teller / Σ noemer: omzet gedeeld door wat de offerteregels verwachten.",
    "plan.yield_chance":
      "Tel de orders op per nummer in hoort bij; b = Σ van die sommen in het kwadraat / Σ van die sommen, of onder tien nummers de gemiddelde brok. De kans is die van Poisson op ten hoogste teller / b bij instelling × noemer / b, met teller en noemer van plan.yield.",
    "strength.planned": "Σ som.",
    "strength.effective": "Σ in dienst − langdurig afwezig. Van afwezigheid staat alleen het totaal er.",
    "strength.under": "(strength.planned − strength.effective) / strength.planned.",
    "plan.load": "Σ teller / Σ noemer: uren die het plan vraagt, gedeeld door de uren die er zijn.",
    "plan.sufficiency":
      "Σ teller / Σ noemer: wat de offerteregels over het hele jaar verwachten, gedeeld door het target van het jaar.",
    "plan.sufficiency_realised":
      "plan.sufficiency × (Σ gewonnen / Σ opgegeven percentage) × (Σ waarde / Σ opgegeven waarde). Het interval volgt uit dat van Wilson op gewonnen van alle regels met een opgegeven percentage, en dat van een lognormale verdeling op de waarden.",
    "plan.agreed":
      "Σ teller / Σ noemer: contacten op een regel met een akkoord, gedeeld door alle contacten.",
    "plan.coverage":
      "Σ teller / Σ noemer: geplande contacten die zijn gedaan, gedeeld door alle geplande. Een contact dat meer is dan gepland, staat er niet.",
    "plan.surplus": "Σ som: contacten boven het maximum.",
    "plan.realised": "Σ som: alle contacten bij de eigen klanten.",
    "plan.overdue":
      "Σ teller / Σ noemer: klanten te laat, gedeeld door klanten met een plan. De datum is die van het laatste contact.",
    "activity.new_share":
      "Σ teller / Σ noemer: bezoeken en gesprekken bij wie toen prospect was, gedeeld door die bij alle bekende klanten.",
    "process.signal":
      "Σ som per maand in hoort bij / de werkdagen van die maand. Daarvan een kaart (XmR) met grenzen uit de maanden voor de laatste: gemiddelde ± 2,66 × gemiddelde stap; verklaart de tijd van het jaar in 24 maanden meer dan de helft, dan van het verschil met die kalendermaand. De laatste maand buiten de grenzen is 1, acht aan één kant 2, drie van vier dichter bij een grens dan bij het gemiddelde 3.",
    "peers.orders_ratio":
      "Σ teller / de anderen samen: orders gedeeld door wat er bij deze klanten te verwachten is. Van collega’s staat alleen die uitkomst er.",
    "peers.visits_ratio":
      "(Σ bezoeken / Σ fte-maanden) / de anderen samen: bezoeken per fte-maand naast die van de anderen.",
    "peers.visit_to_order_ratio":
      "(Σ orders / Σ bezoeken) / de anderen samen: orders per bezoek naast die van de anderen.",
    "quotes.stale": "Σ som: open offertes ouder dan de leeftijd waarop negen van de tien orders er zijn.",
    "quotes.open": "Σ som: offertes die op de laatste dag open zijn.",
    "data.orders_unlogged":
      "Σ teller / Σ noemer: orders zonder eerdere offerte, bezoek of gesprek bij die klant, gedeeld door orders bij een bekende klant.",
  },
};
