import type { Evidence, Stated, WithEvidence } from "./declaration.js";

/** The value of what was declared, without its evidence. */
export function bareValue<Value>(stated: Stated<Value> | undefined): Value | undefined {
  return hasEvidence(stated) ? stated.value : stated;
}

/** What shows that it is true; a bare value is the vendor's word. */
export function evidenceOf(stated: Stated<unknown>): Evidence {
  if (!hasEvidence(stated)) return { source: "statement" };
  const { source, citation, checkedOn } = stated;
  return {
    source,
    ...(citation === undefined ? {} : { citation }),
    ...(checkedOn === undefined ? {} : { checkedOn }),
  };
}

/** Tells a value with evidence from a bare one: no declared value is itself an object. */
function hasEvidence<Value>(stated: Stated<Value> | undefined): stated is WithEvidence<Value> {
  return typeof stated === "object" && stated !== null && !Array.isArray(stated) && "value" in stated;
}
