import { randomUUID } from 'node:crypto';
import { setProbe } from '../../src/platform/probe.ts';
import { type House, startHouse } from '../web-chat/house.ts';
import { type Tab, type Visitor, visitor } from '../web-chat/visitor.ts';
import { keepsTheContract } from './contract.ts';
import type { Owner } from './player.ts';

/** The page shows no files, quotes nothing and knows no ticks; what it keeps for her nobody but the disk refuses. */
const CANNOT = [
  ...(['media', 'edits', 'quotes', 'receipts'] as const),
  ...(['wait', 'refused', 'blocked', 'channel-down'] as const),
];
const AGAIN_MS = 30;

type Shown = { text: string; menu: string; choices: { key: string; label: string }[] };

/** A page as it is in a browser: it sends until it is confirmed, and one after the other. */
class Page implements Owner {
  #tab: Tab | null = null;
  #last: object = {};
  #line: Promise<void> = Promise.resolve();

  constructor(private readonly browser: Visitor) {}

  /** Opened anew it is told everything from the beginning. */
  async open(): Promise<void> {
    this.#tab?.close();
    await this.#tab?.ended;
    this.#tab = await this.browser.open();
  }

  says = (text: string) => this.#sends({ id: randomUUID(), text });
  heard = () => this.#tab?.said() ?? [];
  again = () => this.#sends(this.#last);

  presses = (label: string, on = ''): Promise<void> => {
    const shown = this.#tab?.events.map(({ data }) => data) ?? [];
    const menus = shown.filter((data) => Array.isArray(data.choices)) as Shown[];
    for (const { text, menu, choices } of menus.toReversed()) {
      if (!text.includes(on)) continue;
      const choice = choices.find((one) => one.label === label)?.key;
      if (choice !== undefined) return this.#sends({ id: randomUUID(), menu, choice });
    }
    throw new Error(`no such button: ${label}`);
  };

  #sends(body: object): Promise<void> {
    this.#last = body;
    this.#line = this.#line.then(async () => {
      while ((await this.browser.post(body)).status !== 202)
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    });
    return this.#line;
  }
}

/** The next thing that is written after a message was claimed is what her page would fetch. */
function failsToKeep(house: House): void {
  setProbe((point) => {
    if (point !== 'send') return;
    setProbe(null);
    house.refuse(1);
  });
}

keepsTheContract('The web chat', CANNOT, async () => {
  const house = await startHouse();
  const pages = new Map<number, Page>();
  return {
    house,
    async owner(number) {
      const page = pages.get(number) ?? new Page(await visitor(house.url));
      if (!pages.has(number)) await page.open();
      pages.set(number, page);
      return page;
    },
    async restart(meanwhile) {
      await house.restart(meanwhile);
      for (const page of pages.values()) await page.open();
    },
    catchesUp: true,
    fails: {
      retry: {
        code: 'web-chat-not-kept',
        meets(says) {
          failsToKeep(house);
          return says();
        },
      },
    },
    settleMs: 60,
    async stop() {
      setProbe(null);
      await house.stop();
    },
  };
});
