import type { Forms } from '../../src/conversation/house.ts';

/** Of a house without a web: numbers are asked for in the chat, and links lead nowhere. */
export const chatOnly: Forms = {
  identityOn: () => 'chat',
  address: ({ purpose, subject }) => `http://localhost/f/${purpose}-${subject ?? 'own'}-0000000000`,
};
