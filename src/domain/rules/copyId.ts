/** Part of the title that goes into an id; ids have 64 characters at most. */
const LONGEST = 48;

/** An id for a copy from its title: letters without marks, figures and hyphens, and none of those `taken`. */
export function copyId(title: string, taken: ReadonlySet<string>): string {
  const plain = title.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((it) => it !== "");
  const stem = words.join("-").slice(0, LONGEST).replace(/-$/, "") || "ban-sao";
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
  return id;
}
