/** A word of the field with its meaning in plain words. */
export interface GlossaryTerm {
  /** The same in every language. */
  id: string;
  name: string;
  /** The forms in which it stands in a sentence; capitals do not matter. */
  words: readonly string[];
  meaning: string;
}
