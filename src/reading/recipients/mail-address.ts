/** What may stand before the @ without quotes (RFC 5322, dot-atom), and a domain with a dot in it. */
const form =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])$/u;

/** The longest that a mail server takes (RFC 5321, 4.5.3.1). */
const longest = 254;

/**
 * Whether a text is one mail address, and nothing besides: no name, no second one, no line break. Those whose
 * first part would need quotes or letters beyond ASCII are none: few servers take them.
 */
export function isMailAddress(text: string): boolean {
  return text.length <= longest && form.test(text);
}
