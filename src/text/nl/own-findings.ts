import type { SignalId } from "../../contract/vocabulary.ts";
import type { OwnFindingWords, StepWords } from "../finding-words.ts";
import { counted } from "../format.ts";

/** De bevindingen zoals iemand ze over zichzelf leest: wat er te zien is, een vraag en een aanbod. */
export const ownFindings: Record<SignalId, OwnFindingWords> = {
  result_low: {
    sentence: ({ share = 0, revenue = 0, target = 0 }, f) =>
      `Je staat dit jaar op ${f.percent(share)} van je target tot nu toe: ${f.roundly(revenue)} van ${f.roundly(target)}`,
    offer: "Bij welke klanten is de rest van het jaar iets te halen, en welke hulp heb je daarbij nodig?",
  },
  yield_low: {
    sentence: ({ share = 0, revenue = 0, promised = 0 }, f) =>
      `Je plan brengt dit jaar ${f.percent(share)} van wat ervan werd verwacht: ${f.roundly(revenue)} van ${f.roundly(promised)}`,
    offer:
      "Welke aanname komt niet uit: het aantal offertes, het deel dat je wint, of de orderwaarde? Pas het plan daarop aan; dat mag.",
  },
  understaffed: {
    sentence: ({ under = 0, effective = 0, planned = 0 }, f) =>
      `De bezetting ligt ${f.percent(under)} onder die waarop het target is gebaseerd: ${f.fte(effective)} van ${f.fte(planned)} fte`,
    offer: "Welke klanten gaan zolang voor, en wat kan een collega overnemen?",
  },
  plan_does_not_fit: {
    sentence: ({ load = 0, needed = 0, available = 0 }, f) =>
      `Je plan vraagt in twaalf maanden ${f.hours(needed)} uur en je hebt er ${f.hours(available)}: ${f.percent(load)}`,
    offer:
      "Welke bezoeken kunnen ook telefonisch of per video, en wat kan er uit? Hieronder reken je na wat het scheelt.",
  },
  plan_not_enough: {
    sentence: ({ sufficiency = 0, expected = 0, target = 0 }, f) =>
      `Je plan brengt naar verwachting ${f.percent(sufficiency)} van je target: ${f.roundly(expected)} van ${f.roundly(target)}`,
    offer: "Bij welke klanten zit meer, en wat heb je daarvoor nodig: tijd, aanbod of een collega?",
  },
  plan_on_own_rates: {
    sentence: ({ stated = 0, realised = 0 }, f) =>
      `Met de kansen en orderwaarden die in je plan staan, komt het uit op ${f.percent(stated)} van je target; met wat je offertes het afgelopen jaar brachten, op ten hoogste ${f.percent(realised)}`,
    offer: "Waarom verwacht je dit jaar meer? Als deze klanten anders zijn, leg dat vast in je plan.",
  },
  plan_not_agreed: {
    sentence: ({ open = 0 }, f) =>
      open >= 1
        ? "Je plan is nog niet afgesproken"
        : `Van je plan is ${f.percent(open)} nog niet afgesproken`,
    offer: "Wat hebben je klanten nodig, en hoe vaak? Leg je eigen voorstel naast wat er nu staat.",
  },
  coverage_low: {
    sentence: ({ coverage = 0, served = 0, required = 0 }, f) =>
      `Je deed in twaalf maanden ${f.percent(coverage)} van de geplande contacten: ${f.number(served)} van ${f.number(required)}`,
    offer: "Wat kwam ertussen, en wat heb je nodig om wie nu wacht dit kwartaal te spreken?",
  },
  wrong_customers: {
    sentence: ({ share = 0, surplus = 0, coverage = 0 }, f) =>
      `Van je contacten ging ${f.percent(share)} (${f.number(surplus)}) naar klanten die al genoeg contact hadden, terwijl ${f.percent(coverage)} van je plan is gedaan`,
    offer: "Welke van die contacten zou je ruilen voor klanten die wachten? Of hoort het maximum hoger?",
  },
  neglected: {
    sentence: ({ overdue = 0, accounts = 0, share = 0 }, f) =>
      `Van je ${counted(accounts, "klant of prospect", "klanten en prospects", f)} ${overdue === 1 ? "wacht" : "wachten"} er ${f.number(overdue)} te lang op contact (${f.percent(share)})`,
    offer: "Wie bel je zelf, wie kan een collega spreken, en bij wie volstaat een ander contact?",
  },
  no_new_business: {
    sentence: ({ prospects = 0, contacts = 0, share = 0 }, f) =>
      `Van je ${f.number(contacts)} bezoeken en gesprekken waren er ${f.number(prospects)} bij prospects (${f.percent(share)})`,
    offer: "Welke prospects zijn het waard, en bij wie ontbreekt een ingang? Daar kan iemand bij helpen.",
  },
  process_change: {
    sentence: () => "Je activiteit is veranderd, meer dan ze gewoonlijk schommelt",
    offer: "Wat ging er die maand anders, en wil je het zo houden?",
  },
  busy_few_orders: {
    sentence: ({ visits = 0, orders = 0 }, f) =>
      `Je bezoekt ${f.number(visits, 1)} keer zo vaak als collega’s met dezelfde functie, met ${f.number(orders, 1)} keer zoveel orders per bezoek`,
    offer: "Bij welke klanten levert een bezoek iets op, en waar is iets anders nodig?",
  },
  half_the_orders: {
    sentence: ({ ratio = 0, orders = 0, expected = 0 }, f) =>
      `Je haalt ${f.percent(ratio)} van de orders die collega’s met dezelfde functie bij zulke klanten halen: ${f.number(orders)} waar er ${f.number(expected)} te verwachten zijn`,
    offer: "Waarin verschillen jouw klanten van die van collega’s, en welke hulp zou schelen?",
  },
  doing_well: {
    sentence: ({ ratio = 0, orders = 0, expected = 0 }, f) =>
      `Je haalt ${f.number(ratio, 1)} keer de orders die collega’s met dezelfde functie bij zulke klanten halen: ${f.number(orders)} waar er ${f.number(expected)} te verwachten zijn`,
    offer: "Wat werkt er bij deze klanten, en wil je dat het team laten horen?",
  },
  stale_quotes: {
    sentence: ({ stale = 0, open = 0 }, f) =>
      `Van je ${counted(open, "open offerte", "open offertes", f)} ${stale === 1 ? "staat er" : "staan er"} ${f.number(stale)} langer open dan negen van de tien offertes die een order werden`,
    offer: "Zullen we samen kijken bij welke navragen nog zin heeft, en welke je kunt sluiten?",
  },
  unlogged: {
    sentence: ({ unlogged = 0, orders = 0 }, f) =>
      `Bij ${counted(unlogged, "order", "orders", f)} van je ${f.number(orders)} is vooraf geen offerte, bezoek of gesprek vastgelegd`,
    offer: "Hoe kwamen deze orders binnen? Misschien hoort die weg in je plan.",
  },
};

/** Waar het van bezoek tot order anders gaat dan in de hele organisatie: daarover gaat het gesprek. */
export const ownSteps: StepWords = {
  visit_to_quote: {
    sentence: (own, all, where) => `Op een bezoek volgen bij jou ${own} offertes, ${where} ${all}`,
    offer: "Bij welke klanten leidt een bezoek wel tot een offerte, en wat vraag je daar anders?",
  },
  quote_to_order: {
    sentence: (own, all, where) => `Van je offertes wordt ${own} een order, ${where} ${all}`,
    offer: "Waar blijven offertes hangen? Er kan iemand mee naar een lastig gesprek, als je dat wilt.",
  },
};
