/**
 * A setting of a file that did nothing there: where it stands in its mapping, and what may have been meant.
 */
export interface IdleSetting {
  path: readonly string[];
  near: readonly string[];
}
