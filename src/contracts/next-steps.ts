import type { Assessment } from "./assessment.js";
import type { ContractTexts } from "./texts.js";

/** What a reader of an assessment should do next, one sentence each; what there is nothing to do about is left out. */
export function nextSteps({ counts, waivers, limits }: Assessment, { next }: ContractTexts): readonly string[] {
  const { all, must } = counts;
  const inForce = waivers.filter(({ status }) => status === "in-force").map(({ waiver }) => waiver.until);
  const voided = waivers.filter(({ status }) => status !== "in-force" && status !== "not-needed").length;
  const from = (whose: (typeof limits)[number]["from"]) => limits.filter((limit) => limit.from === whose).length;
  return [
    ...(all["not-met"] > 0 ? [next.notMet(all["not-met"], must["not-met"])] : []),
    ...(all["not-declared"] > 0 ? [next.notDeclared(all["not-declared"])] : []),
    ...(all["needs-a-person"] > 0 ? [next.person(all["needs-a-person"])] : []),
    ...(all.weak > 0 ? [next.weak(all.weak, all.met)] : []),
    ...(inForce.length > 0 ? [next.waived(inForce.length, inForce.toSorted()[0] ?? "")] : []),
    ...(voided > 0 ? [next.voided(voided)] : []),
    ...(from("default") + from("not-set") > 0 ? [next.limits(from("library"), from("default"), from("not-set"))] : []),
  ];
}
