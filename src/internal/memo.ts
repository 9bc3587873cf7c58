/** Remembers what was made of a name; forgets everything once there are too many, which costs time alone. */
export function memoOf<T>(most = 20_000): (name: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (name, make) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make();
    known.set(name, made);
    return made;
  };
}
