import type { Act } from "./act-ids.js";

/** Verifying, limiting and redacting mean something only while something may be given. */
export const whileOpen = [
  "verify-identity",
  "verify-emergency",
  "limit-to-named",
  "redact-and-release",
  "clip-only",
  "suppress-small-cells",
  "get-written-consent",
  "get-signed-form",
  "limit-onward-use",
  "send-to-contact-on-file",
] as const satisfies readonly Act[];

/** For each action, what nobody is told to do, and what nobody is told never to do, beside it. */
export const contradictions = {
  comply: {
    duty: ["challenge-in-court", "clip-only", "deny-with-ground", "disclose-nothing", "redact-and-release"],
    never: [],
  },
  refer: { duty: ["deny-with-ground"], never: [] },
  ask: { duty: ["deny-with-ground"], never: [] },
  // who holds, declines or answers is somebody who may: nobody refers to themselves
  hold: { duty: ["refer-to-administrator"], never: [] },
  decline: {
    duty: [
      ...whileOpen,
      "challenge-in-court",
      "consult-counsel",
      "leave-to-colleague",
      "refer-to-administrator",
      "verify-authority",
    ],
    never: [],
  },
  answer: {
    duty: [
      "disclose-nothing",
      "refer-to-administrator",
      "challenge-in-court",
      "deny-with-ground",
      "offer-process-route",
    ],
    never: ["confirm-or-deny"],
  },
} as const satisfies {
  readonly [action: string]: { readonly duty: readonly Act[]; readonly never: readonly Act[] };
};

/** Names what the person who was asked does now. */
type ActionName = keyof typeof contradictions;

/** May a duty at this level be told beside an action? What must be done first is told beside `hold` alone. */
export function actsBeside(action: ActionName, level: "must" | "should" | "never", act: Act): boolean {
  const not: readonly Act[] = contradictions[action][level === "never" ? "never" : "duty"];
  return !not.includes(act);
}
