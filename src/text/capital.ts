/** A text with its first letter as a sentence begins. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A name as it stands within a sentence. */
export const uncapital = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
