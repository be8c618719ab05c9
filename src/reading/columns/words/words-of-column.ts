/** What can be said of the texts of a column before they are read. */
export interface ColumnWords {
  /** Whether a text stands for nothing. */
  isNothing(text: string): boolean;
  /** Whether a text is the number or name of something that is known, which `"*"` leaves as it is. */
  isKnown(text: string): boolean;
}
