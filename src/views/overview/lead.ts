import type { Quantity, Statement } from "../../contract/statement.ts";
import type { Inline } from "../../text/said.ts";
import { teamSlug } from "../../text/slug.ts";
import { gapEffects } from "../parts/gap-effects.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, resultRefs, sayingOf } from "../parts/saying.ts";
import {
  differentStep,
  isStanding,
  likeUsual,
  type Step,
  sizeOver,
  stepsOf,
  targetOf,
  worthSaying,
} from "../parts/usual-steps.ts";
import { quantityIn, relationIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";

/**
 * The loss that is named with what it costs in a usual month: the missing hands where they cost about the
 * same every month, else the largest one.
 */
function lossOf(reader: Reader): { step: Step; isAsUsual: boolean } | undefined {
  const { report } = reader;
  const losses = [...stepsOf(reader, "hours"), ...stepsOf(reader, "customers")]
    .filter(
      (step) =>
        step.effect.value < 0 &&
        relationIn(report, sizeOver(step.now, targetOf(reader)), "at_least", worthSaying) === true,
    )
    .toSorted((a, b) => a.effect.value - b.effect.value);
  const hands = losses.find((step) => isHands(step) && isStanding(reader, step));
  const step = hands ?? losses.find(isHands) ?? losses[0];
  return step && { step, isAsUsual: isStanding(reader, step) };
}

const isHands = ({ effect }: Step) => effect.name === "hands" && !effect.isMerged;

/** What costs most, beside what it costs in a usual month. */
function standingSentence(reader: Reader): Statement | undefined {
  const { lead } = reader.words.overview;
  const found = lossOf(reader);
  if (!found) return undefined;
  const { step, isAsUsual } = found;
  const saying = sayingOf(reader);
  saying.that({ a: step.now, relation: "below", b: 0 });
  if (isAsUsual) {
    saying.that(
      { a: step.usual, relation: "below", b: 0 },
      { a: sizeOver(step.off, step.usual), relation: "at_most", b: likeUsual },
    );
  }
  const usualLoss = (quantityIn(reader.report, step.usual) ?? 0) < 0;
  if (isHands(step) && usualLoss) {
    saying.that({ a: step.usual, relation: "below", b: 0 });
    const [now, usual] = [saying.money({ size: step.now }), saying.money({ size: step.usual })];
    const said = (isAsUsual ? lead.understaffed : lead.understaffedNow)(now, usual);
    return saying.statement(`overview.lead.understaffed${isAsUsual ? "" : "_now"}`, said);
  }
  const [now, usual] = [saying.signedMoney(step.now), saying.signedMoney(step.usual)];
  const said = (isAsUsual ? lead.standing : lead.largestLoss)(step.effect.label, now, usual);
  return saying.statement(`overview.lead.${isAsUsual ? "standing" : "loss"}`, said);
}

/** What made this month different from usual, in each reading. */
function differentSentence(reader: Reader): Statement | undefined {
  const { words, formats, report } = reader;
  const { lead } = words.overview;
  const steps = (["hours", "customers"] as const).flatMap((reading) => {
    const step = differentStep(reader, reading);
    return step ? [{ reading, ...step }] : [];
  });
  if (steps.length === 0) return undefined;
  const saying = sayingOf(reader);
  const said = steps.map(({ reading, ...step }) => {
    const isMore = (quantityIn(report, step.off) ?? 0) > 0;
    saying.that(
      { a: sizeOver(step.off, targetOf(reader)), relation: "at_least", b: worthSaying },
      { a: step.off, relation: isMore ? "above" : "below", b: 0 },
    );
    const amount = saying.money({ size: step.off });
    return lead[reading](lead[isMore ? "more" : "less"](step.effect.label.toLowerCase(), amount));
  });
  return saying.statement("overview.lead.different", lead.different(formats.list(said)));
}

/** Where nothing is usual yet: the largest step that has the sign of the difference. */
function largestSentence(reader: Reader): Statement | undefined {
  const { words, report } = reader;
  const difference = resultRefs(report.whole).gap;
  const gap = quantityIn(report, difference);
  if (gap === null || stepsOf(reader, "hours").length > 0) return undefined;
  const effects = gapEffects(reader, "hours");
  const [largest] = effects.toSorted((a, b) => Math.sign(gap) * (b.value - a.value));
  if (!largest || effects.length < 2 || largest.value * gap <= 0) return undefined;
  const saying = sayingOf(reader);
  const now = figureRef(largest.metric, report.whole);
  const all = effects.map(({ metric }) => figureRef(metric, report.whole));
  saying.that(
    { a: difference, relation: gap < 0 ? "below" : "above", b: 0 },
    gap < 0 ? { a: now, least_of: all } : { a: now, most_of: all },
  );
  const said = words.overview.lead.largest(largest.label.toLowerCase(), saying.signedMoney(now));
  return saying.statement("overview.lead.largest", said);
}

/** The teams of which it was found that the result of the year is low, in the order of the organisation. */
export function teamsBehind({ report }: Reader): ScopeEntry[] {
  return report.teams.filter((team) =>
    report.snapshot.signals.some(
      ({ id, state, scope }) =>
        id === "result_low" && state === "found" && scope.kind === "team" && scope.id === team.id,
    ),
  );
}

/** Which teams are behind for the year, each a way to its page; of one team there is nothing to compare. */
function behindSentence(reader: Reader): Statement<Inline> | undefined {
  const { words, report } = reader;
  const { lead } = words.overview;
  const known = report.teams.filter((team) => reader.value("result.attainment", team, "ytd") !== null);
  if (known.length < 2) return undefined;
  const saying = sayingOf(reader);
  const behind = teamsBehind(reader);
  if (behind.length === 0) {
    saying.that({ nothing_found: { kinds: ["team"], ids: ["result_low"] } });
    return saying.statement("overview.lead.none_behind", lead.noneBehind);
  }
  const parts = behind.flatMap((team, i) => {
    saying.that(
      { names: { kind: team.kind, id: team.id } },
      {
        a: { found: { kinds: ["team"], ids: ["result_low"], scope: { kind: team.kind, id: team.id } } },
        relation: "is",
        b: 1,
      },
    );
    const share = saying.percent(figureRef("result.attainment", team, "ytd"));
    const before = i === 0 ? [] : [i === behind.length - 1 ? lead.and : ", "];
    return [...before, { text: team.name, href: teamSlug(team.id) }, lead.team(share)];
  });
  saying.that({ a: { found: { kinds: ["team"], ids: ["result_low"] } }, relation: "is", b: behind.length });
  return saying.statement("overview.lead.behind", [...parts, lead.behind(behind.length)]);
}

/** A share of what is open that is not worth a word. */
const hardlyAny = 0.01;

/** What is still open, in money where that is known, and how much of it for long. */
function openSentence(reader: Reader): Statement | undefined {
  const { words, report, value } = reader;
  const isInMoney = (value("quotes.open_value") ?? 0) > 0 && value("quotes.stale_value") !== null;
  const [all, stale] = isInMoney
    ? (["quotes.open_value", "quotes.stale_value"] as const)
    : (["quotes.open", "quotes.stale"] as const);
  if ((value(all) ?? 0) === 0 || value(stale) === null) return undefined;
  const saying = sayingOf(reader);
  const [whole, part] = [figureRef(all, report.whole), figureRef(stale, report.whole)];
  const written = isInMoney ? saying.money(whole) : saying.number(whole);
  const share: Quantity = { over: [part, whole] };
  // Of next to nothing that is open for long, nobody asks how much it is.
  const said =
    relationIn(report, share, "below", hardlyAny) === true
      ? words.quotes.inShort(written)
      : words.quotes.inShortWithOld(written, saying.percent(share));
  return saying.statement("overview.lead.open", said);
}

/** What costs the same every month, what was different this month, and where. */
export function overviewLead(reader: Reader): (Statement | Statement<Inline>)[] {
  if (reader.report.snapshot.period.partial !== undefined) return [];
  return [
    standingSentence(reader),
    differentSentence(reader),
    largestSentence(reader),
    behindSentence(reader),
    openSentence(reader),
  ].filter((said) => said !== undefined);
}
