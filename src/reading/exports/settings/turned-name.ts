/** A remark behind a name, as that somebody was deactivated. */
const remarkBehind = /\s*[([][^()[\]]*[)\]]\s*$/;

/** Whether a part of a name is what stands before a last name: de, van den, von der. */
const isParticle = (part: string) => part !== "" && part === part.toLowerCase();

/**
 * A name with the last name first as it is spoken: "Wit, Sanne de" and "Wit, de, Sanne" are "Sanne de Wit",
 * "Smit, Anna (Deactivated User)" is "Anna Smit (Deactivated User)". A name without a comma stays as it is.
 */
export function turnedName(name: string): string {
  const remark = remarkBehind.exec(name)?.[0] ?? "";
  const [last = "", ...others] = name
    .slice(0, name.length - remark.length)
    .split(",")
    .map((part) => part.trim());
  const given = others.filter((part) => part !== "");
  if (last === "" || given.length === 0) return name;
  const inOrder = [...given.filter((part) => !isParticle(part)), ...given.filter(isParticle), last];
  return `${inOrder.join(" ")}${remark}`.trim();
}
