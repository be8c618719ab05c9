import { ownFindingWords } from "../../text/findings.ts";
import type { Block, Section, Topic } from "../page.ts";
import { ownFindingStatement } from "../parts/finding-statement.ts";
import { earlyStatement, rowsBehind } from "../parts/findings.ts";
import type { Reader } from "../parts/reader.ts";
import type { Finding, ScopeEntry } from "../report.ts";
import { deviatingStep } from "./deviating-step.ts";
import { wentWell } from "./well.ts";

/** Findings that are about a step from visit to order, whichever it is. */
const aboutSteps: readonly Finding["id"][] = ["busy_few_orders", "half_the_orders"];

const isFound = ({ state }: Finding) => state === "found";
const isGood = ({ id }: Finding) => id === "doing_well";

function topicOf(reader: Reader, person: ScopeEntry, finding: Finding): Topic {
  const step = aboutSteps.includes(finding.id) ? deviatingStep(reader, person) : undefined;
  return {
    said: ownFindingStatement(reader, finding),
    ...rowsBehind(reader, [finding]),
    evidence: step === undefined ? [] : [step.said],
    offer: step?.offer ?? ownFindingWords[reader.language][finding.id].offer,
  };
}

function topicsBlock(reader: Reader, person: ScopeEntry, findings: readonly Finding[]): Block[] {
  if (findings.length === 0) return [];
  return [{ kind: "topics", topics: findings.map((finding) => topicOf(reader, person, finding)) }];
}

function earlyBlock(reader: Reader, findings: readonly Finding[]): Block[] {
  if (findings.length === 0) return [];
  const { words, formats } = reader;
  const points = findings.map((finding) =>
    earlyStatement(reader, finding, ownFindingStatement(reader, finding)),
  );
  const label = words.shared.tooEarly.title(formats.number(findings.length));
  return [{ kind: "folded", label, points, ...rowsBehind(reader, findings) }];
}

/**
 * What to talk about, as whom it is about reads it: first what went well, then what was found with a question
 * and an offer, then what is too early to say, folded.
 */
export function talkSections(reader: Reader, person: ScopeEntry): Section[] {
  const { title } = reader.words.person.talk;
  const about = reader.report.findingsAbout(person);
  const [found, early] = [about.filter(isFound), about.filter((finding) => !isFound(finding))];
  const [good, other] = [found.filter(isGood), found.filter((finding) => !isGood(finding))];
  const points = wentWell(reader, person);
  const well: Block[] = points.length === 0 ? [] : [{ kind: "points", points }];
  const blocks = [
    ...topicsBlock(reader, person, good),
    ...well,
    ...topicsBlock(reader, person, other),
    ...earlyBlock(reader, early),
  ];
  if (blocks.length === 0) return [];
  const isWell = good.length + well.length > 0;
  const message = other.length === 0 ? (isWell ? title.well : undefined) : isWell ? title.both : title.talk;
  return [{ id: "talk", ...(message === undefined ? {} : { message }), blocks }];
}
