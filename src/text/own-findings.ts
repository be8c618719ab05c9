import type { Language, SignalId } from "../contract/vocabulary.ts";
import { ownFindings as en, ownSteps as stepsEn } from "./en/own-findings.ts";
import { ownFindings as nl, ownSteps as stepsNl } from "./nl/own-findings.ts";
import type { OwnFindingWords, StepWords } from "./own-finding-words.ts";

/** The words for every finding as whom it is about reads them, by language. */
export const ownFindingWords: Record<Language, Record<SignalId, OwnFindingWords>> = { nl, en };

/** The words for the step at which somebody's work goes otherwise, by language. */
export const ownStepWords: Record<Language, StepWords> = { nl: stepsNl, en: stepsEn };
