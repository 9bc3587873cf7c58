import type { ClosedFact, TextsOf } from "../fact.js";

/** How the request comes in and would be answered. */
export const channel = {
  id: "channel",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["in-person", "phone", "electronic", "self-service", "post", "system"],
} as const satisfies ClosedFact;

/** English texts of {@link channel}. */
export const channelTexts: TextsOf<typeof channel> = {
  label: "Channel",
  description: "How the request comes in and would be answered.",
  question: "How does the request come in?",
  values: {
    "in-person": ["In person", "At a desk or elsewhere in the library."],
    phone: ["By phone", "By telephone."],
    electronic: ["Electronically", "By e-mail, chat, text or web form, without a login."],
    "self-service": ["Self-service", "Through the patron's own account on a website, app or machine."],
    post: ["By post", "By letter or courier."],
    system: ["System to system", "By an interface between systems."],
  },
};
