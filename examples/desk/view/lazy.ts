import { useEffect, useState } from "preact/hooks";

/** What is loaded when it is first needed: `null` while it is on its way, `failed` where it does not come. */
export function useLoaded<Loaded>(load: () => Promise<Loaded>, wanted: boolean): Loaded | "failed" | null {
  const [loaded, setLoaded] = useState<{ readonly value: Loaded } | "failed" | null>(null);
  useEffect(() => {
    if (!wanted || loaded !== null) return;
    load().then(
      (value) => setLoaded({ value }),
      () => setLoaded("failed"),
    );
  }, [wanted, loaded, load]);
  return loaded === null || loaded === "failed" ? loaded : loaded.value;
}
