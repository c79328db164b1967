export * from './conversation.ts';
export * from './delivery.ts';
export * from './followup.ts';
export * from './form.ts';
export * from './learning.ts';
export * from './office.ts';
export * from './record.ts';
export * from './web-chat.ts';
