import { DEFAULT_LANGUAGE } from '../../conversation/sentences.ts';
import type { FormLink } from '../ports.ts';
import type { Refused } from '../route.ts';
import type { Asked } from '../visit.ts';

/** What is said where the program itself broke. */
const BROKEN = { status: 500, code: 'broken', waitMs: undefined } as const;

/** Why something was not done and what to do, as a page or for the script. */
export async function refusal(
  asked: Asked,
  known: Refused | null,
  purpose?: FormLink['purpose'],
): Promise<Response> {
  const { say } = asked;
  const { status, code, waitMs } = known ?? BROKEN;
  const sentence = say(sentenceOf(asked, code, purpose));
  const wait = waitMs === undefined ? {} : { 'retry-after': String(Math.ceil(waitMs / 1000)) };
  if (asked.script) {
    const answer = asked.json({ is: 'refused', code, sentence }, status);
    for (const [name, value] of Object.entries(wait)) answer.headers.set(name, value);
    return answer;
  }
  const title = say('form:refused_title');
  const body = (
    <section class="card">
      <h1>{title}</h1>
      <p role="alert">{sentence}</p>
    </section>
  );
  return await asked.page({ title, body }, status, wait);
}

/** A worker has no chat with us: he is told what he can do. */
function sentenceOf({ parts }: Asked, code: string, purpose?: FormLink['purpose']): string {
  const his = `form-worker:refused_${code}`;
  const isHis = purpose === 'worker' && parts.house.sentences.has(DEFAULT_LANGUAGE, his);
  return isHis ? his : `form:refused_${code}`;
}
