import { WORKERS } from './vocabulary.ts';

/** A text of more words is a story, of which only what is said of workers is the answer. */
const STORY = 25;

const COUNTS =
  /(?<![a-z])(?:\d|se(?:orang|puluh|belas)|satu|siji|dua|loro|rong|tiga|telu|empat|papat|lima|enam|nem|tujuh|pitu|delapan|wolu|sembilan|sanga|ber(?:dua|tiga|empat|lima))/;

/** Of a long story the sentences that count workers, where there are any; a short text as it is. */
export function aboutWorkers(text: string): string {
  if (text.split(' ').length <= STORY) return text;
  const sentences = text.split(/(?<=[.!?\n])(?!\d)/);
  const counting = sentences.filter((sentence) => {
    const words = sentence.match(/[a-z]+/g) ?? [];
    return COUNTS.test(sentence) && words.some((word) => WORKERS.has(word));
  });
  return counting.length > 0 ? counting.join(' ') : text;
}
