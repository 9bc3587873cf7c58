import type { Path } from "../policy/issue.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import { elements } from "../vocabulary/elements.js";
import type { DeclarationDraft, Stated } from "./declaration.js";
import { bareValue } from "./stated.js";

/** The ways in which a declaration can contradict itself. */
export const contradictionIds = [
  "none-stored-but-collected",
  "required-but-off",
  "min-over-max",
  "unknown-recipient",
  "recipient-gets-uncollected",
  "aggregate-names-person",
  "no-sale-but-sold",
  "interface-not-listed",
  "no-history-but-set",
  "no-hold-but-scope",
  "no-account-but-credentials",
  "no-activity-but-logged",
  "no-notices-but-copied",
  "not-stored-but-exported",
  "renewed-before-signed",
  "no-guardian-view-but-age",
] as const;

/** Names a way in which a declaration can contradict itself. */
export type ContradictionId = (typeof contradictionIds)[number];

/** Two places of a declaration that cannot both be true. */
export interface Contradiction {
  readonly contradiction: ContradictionId;
  readonly path: Path;
  readonly against: Path;
}

type Find = (draft: DeclarationDraft) => readonly (readonly [path: Path, against: Path])[];

const credentials: readonly DataElement[] = ["password", "pin", "username"];

const finders: { readonly [id in ContradictionId]: Find } = {
  "none-stored-but-collected": ({ data }) =>
    when(data?.storesNone === true && (data.collected?.length ?? 0) > 0, ["data", "storesNone"], ["data", "collected"]),
  "required-but-off": (draft) =>
    collected(draft).flatMap(({ need, defaultOff }, at) =>
      when(need === "required" && defaultOff === true, inCollected(at, "defaultOff"), inCollected(at, "need")),
    ),
  "min-over-max": (draft) =>
    collected(draft).flatMap(({ retention }, at) =>
      when(
        typeof retention?.maxDays === "number" && (retention.minDays ?? 0) > retention.maxDays,
        [...inCollected(at, "retention"), "minDays"],
        [...inCollected(at, "retention"), "maxDays"],
      ),
    ),
  "unknown-recipient": (draft) =>
    collected(draft).flatMap(({ recipients = [] }, at) =>
      recipients.flatMap((name, index) =>
        when(
          draft.sharing?.recipients?.every((recipient) => recipient.name !== name) ?? false,
          [...inCollected(at, "recipients"), index],
          ["sharing", "recipients"],
        ),
      ),
    ),
  "recipient-gets-uncollected": (draft) =>
    draft.data?.collected === undefined
      ? []
      : recipients(draft).flatMap(({ elements: got = [] }, at) =>
          got.flatMap((element, index) =>
            when(
              !collected(draft).some((entry) => entry.element === element),
              ["sharing", "recipients", at, "elements", index],
              ["data", "collected"],
            ),
          ),
        ),
  "aggregate-names-person": (draft) =>
    recipients(draft).flatMap(({ form, elements: got = [] }, at) =>
      got.flatMap((element, index) =>
        when(
          form === "aggregate" && tiesToPerson(element),
          ["sharing", "recipients", at, "elements", index],
          ["sharing", "recipients", at, "form"],
        ),
      ),
    ),
  "no-sale-but-sold": (draft) =>
    bareValue(draft.sharing?.sale) !== false
      ? []
      : [
          ...collected(draft).flatMap(({ purposes = [] }, at) =>
            when(purposes.includes("sale"), inCollected(at, "purposes"), ["sharing", "sale"]),
          ),
          ...recipients(draft).flatMap(({ purpose }, at) =>
            when(purpose === "sale", ["sharing", "recipients", at, "purpose"], ["sharing", "sale"]),
          ),
        ],
  "interface-not-listed": ({ product, interfaces = {} }) =>
    (["sip2", "ncip", "api", "sso"] as const).flatMap((kind) =>
      when(
        interfaces[kind] !== undefined && product.interfaces?.includes(kind) === false,
        ["interfaces", kind],
        ["product", "interfaces"],
      ),
    ),
  "no-history-but-set": ({ features }) => {
    const history = features?.loanHistory;
    if (bareValue(history?.offered) !== false) return [];
    return [
      ...when(bareValue(history?.default) === "on", inHistory("default"), inHistory("offered")),
      ...when(bareValue(history?.autoOptIn) === true, inHistory("autoOptIn"), inHistory("offered")),
    ];
  },
  "no-hold-but-scope": ({ hold }) =>
    when(bareValue(hold?.supported) === false && hold?.scope !== undefined, ["hold", "scope"], ["hold", "supported"]),
  "no-account-but-credentials": (draft) =>
    bareValue(draft.access?.account) !== "none"
      ? []
      : collected(draft).flatMap(({ element }, at) =>
          when(credentials.includes(element), inCollected(at, "element"), ["access", "account"]),
        ),
  "no-activity-but-logged": ({ logging, logs = [] }) =>
    bareValue(logging?.userActivity) !== false
      ? []
      : logs.flatMap(({ elements: kept = [] }, at) =>
          kept.flatMap((element, index) =>
            when(elements[element].group === "use", ["logs", at, "elements", index], ["logging", "userActivity"]),
          ),
        ),
  "no-notices-but-copied": ({ rules, copies = [] }) =>
    copies.flatMap(({ kind }, at) =>
      when(
        kind === "notice-log" && bareValue(rules?.noticeText) === "not-stored",
        ["copies", at, "kind"],
        ["rules", "noticeText"],
      ),
    ),
  "not-stored-but-exported": ({ credentials: kept }) =>
    when(
      bareValue(kept?.storage) === "not-stored" && read(kept?.exports).some((element) => credentials.includes(element)),
      ["credentials", "exports"],
      ["credentials", "storage"],
    ),
  "renewed-before-signed": ({ contract }) => {
    const [signed, renewal] = [bareValue(contract?.signedOn), bareValue(contract?.renewalDate)];
    return when(
      signed !== undefined && renewal !== undefined && renewal < signed,
      ["contract", "renewalDate"],
      ["contract", "signedOn"],
    );
  },
  "no-guardian-view-but-age": ({ guardianView }) =>
    when(
      bareValue(guardianView?.offered) === false && guardianView?.endsAtAge !== undefined,
      ["guardianView", "endsAtAge"],
      ["guardianView", "offered"],
    ),
};

/** Every place where a declaration contradicts itself. */
export function contradictionsOf(draft: DeclarationDraft): readonly Contradiction[] {
  return contradictionIds.flatMap((contradiction) =>
    finders[contradiction](draft).map(([path, against]) => ({ contradiction, path, against })),
  );
}

function when(found: boolean, path: Path, against: Path): readonly (readonly [Path, Path])[] {
  return found ? [[path, against]] : [];
}

function collected({ data }: DeclarationDraft) {
  return data?.collected ?? [];
}

function recipients({ sharing }: DeclarationDraft) {
  return sharing?.recipients ?? [];
}

function inCollected(at: number, key: string): Path {
  return ["data", "collected", at, key];
}

function inHistory(key: string): Path {
  return ["features", "loanHistory", key];
}

function read<Value>(list: Stated<readonly Value[]> | undefined): readonly Value[] {
  return bareValue(list) ?? [];
}

/** Does an element point at one person by itself? Figures by postal code do not. */
function tiesToPerson(element: DataElement): boolean {
  if (element === "postal-code" || element === "contact-preference") return false;
  const { group } = elements[element];
  return ["contact", "identifier", "credential"].includes(group) || element.endsWith("-name");
}
