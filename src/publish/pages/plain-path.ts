/**
 * Whether a path has nothing in it but letters and digits of any language, spaces and marks that mean nothing
 * in a URL or in code. Astro and its bundler put paths in both as they are, so a `#`, `?`, `%`, quote or line
 * break ends a name for them where it does not.
 */
export function isPlainPath(path: string): boolean {
  return /^[\p{L}\p{M}\p{N} ._\-/\\:@+,()[\]&'~=]*$/u.test(path);
}
