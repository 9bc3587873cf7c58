/** Who a clause of the Privacy Tool Kit speaks to. */
export const holders = ["governing-body", "administrators", "privacy-officer", "supervisors", "staff"] as const;

/** Names who a clause speaks to. */
export type Holder = (typeof holders)[number];

/** What software can do for a clause. `none`: it cannot tell; at most it can hold a note. */
export const softwareRoles = ["decide", "assess", "generate", "schedule", "none"] as const;

/** Names what software can do for a clause. */
export type SoftwareRole = (typeof softwareRoles)[number];

/** Who acts while a post is vacant, in order; several published rules agree that it is a list and never one name. */
export const actingFor: { readonly [holder in Holder]: readonly string[] } = {
  "governing-body": ["chair", "deputy chair"],
  administrators: ["deputy director", "next in the chain of command"],
  "privacy-officer": ["deputy privacy officer", "director"],
  supervisors: ["next supervisor", "person in charge"],
  staff: ["supervisor"],
};
