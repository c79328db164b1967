import type { Plan } from '../plan.ts';

const DAY_MS = 86_400_000;

/** "Ingatkan besok sore": she named the time herself, be it in the trade's hours. Never at night. */
export const ownWish: Plan = {
  kind: 'own_wish',
  rank: 1,
  urgency: 'urgent',
  asks: 'done',
  steps: 1,
  most: Number.POSITIVE_INFINITY,
  hers: true,
  fields: [],
  occasions({ wish, enrolledAt }) {
    if (wish === null || enrolledAt !== null) return [];
    const steps = [{ step: 1, from: wish.at, until: wish.at + 2 * DAY_MS }];
    return [{ name: String(wish.at), steps }];
  },
};
