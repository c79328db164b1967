import type {
  KeptBlock,
  KeptFact,
  KeptFile,
  KeptPart,
  KeptWorker,
} from '../../exchange/keep/kept.ts';
import { SENT_PATH } from '../path.ts';
import type { Visit } from '../visit.ts';

/**
 * The file as a page that can be read, printed, and taken as the paper at `paperPath`. That it is a
 * trial stands in the frame of every page.
 */
export function keepPage(
  { link, say, at, page }: Visit,
  { title, draft, notices, parts }: KeptFile,
  paperPath: string,
): Promise<Response> {
  return page({
    title,
    body: (
      <article class="kept">
        <h1>{title}</h1>
        <p class="kept-draft">{draft}</p>
        {notices.map((notice) => (
          <p class="muted">{notice}</p>
        ))}
        <p class="actions kept-ways">
          <a class="button primary" href={at(paperPath)}>
            {say('form-keep:take')}
          </a>
          <a class="button" href={at(link.usedAt === null ? '' : SENT_PATH)}>
            {say('form-keep:back')}
          </a>
        </p>
        <p class="muted kept-ways">{say('form-keep:print')}</p>
        {parts.map((part) => (
          <Part {...part} />
        ))}
      </article>
    ),
  });
}

function Part({ name, heading, blocks }: KeptPart) {
  return (
    <section class="card" aria-labelledby={`simpan-${name}`}>
      <h2 id={`simpan-${name}`}>{heading}</h2>
      {blocks.map((block) => (
        <Block block={block} />
      ))}
    </section>
  );
}

function Block({ block }: { block: KeptBlock }) {
  switch (block.kind) {
    case 'text':
      return <p>{block.text}</p>;
    case 'points':
      return (
        <ul>
          {block.texts.map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      );
    case 'facts':
      return <Facts facts={block.facts} />;
    case 'workers':
      return block.workers.map((worker) => <Person {...worker} />);
  }
}

function Person({ called, state, stands, facts }: KeptWorker) {
  return (
    <div class="kept-worker">
      <h3>{called}</h3>
      <p class={`state ${state}`}>{stands}</p>
      <Facts facts={facts} />
    </div>
  );
}

function Facts({ facts }: { facts: readonly KeptFact[] }) {
  return (
    <dl class="kept-facts">
      {facts.map(([label, value]) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
