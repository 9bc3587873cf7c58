import type { Period } from "../retention/period.js";

/** So many days. */
export const days = (amount: number): Period => ({ amount, unit: "days" });

/** So many weeks. */
export const weeks = (amount: number): Period => ({ amount, unit: "weeks" });

/** So many months. */
export const months = (amount: number): Period => ({ amount, unit: "months" });

/** So many years. */
export const years = (amount: number): Period => ({ amount, unit: "years" });

/** The day on which the pages behind these schedules were looked up. */
export const checkedOn = "2026-11-23";
