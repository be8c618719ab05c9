import type { Language, SignalId } from "../contract/vocabulary.ts";
import { signals as en } from "./en/findings.ts";
import { ownFindings as ownEn, ownSteps as stepsEn } from "./en/own-findings.ts";
import type { OwnFindingWords, SignalWords, StepWords } from "./finding-words.ts";
import { signals as nl } from "./nl/findings.ts";
import { ownFindings as ownNl, ownSteps as stepsNl } from "./nl/own-findings.ts";

/** The words for every finding, by language. */
export const signalWords: Record<Language, Record<SignalId, SignalWords>> = { nl, en };

/** The words for every finding as whom it is about reads them, by language. */
export const ownFindingWords: Record<Language, Record<SignalId, OwnFindingWords>> = { nl: ownNl, en: ownEn };

/** The words for the step at which somebody's work goes otherwise, by language. */
export const ownStepWords: Record<Language, StepWords> = { nl: stepsNl, en: stepsEn };
