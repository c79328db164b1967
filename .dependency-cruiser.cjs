// The rooms and who may import whom (docs/architecture.md). `npm run boundaries` runs it and
// asserts that the modules were really read.
const room = (path) => `^${path}/`;
const notTests = '\\.test\\.ts$';

/** Production code of `from` may import only itself and `to` among the project's rooms. */
const only = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: notTests },
  to: { path: '^(src|flows|db|test)/', pathNot: [from, ...to].join('|') },
});

const platform = room('src/platform');
const jkn = room('src/jkn');
const language = room('src/language');
const flows = room('flows');
const conversation = room('src/conversation');
const delivery = room('src/delivery');
const followup = room('src/followup');
const reminders = room('src/reminders');
const channels = room('src/channels');
const exchange = room('src/exchange');
const content = room('src/content');
const office = room('src/office');
const form = room('src/form');

module.exports = {
  forbidden: [
    only('platform-knows-nobody', platform, []),
    only('jkn-knows-platform', jkn, [platform]),
    only('language-knows-platform', language, [platform]),
    only('flows-know-jkn-and-language', flows, [jkn, language, platform]),
    only('conversation-knows-flows', conversation, [flows, jkn, language, platform]),
    only('delivery-knows-flows', delivery, [flows, platform]),
    only('followup-knows-flows', followup, [flows, jkn, language, platform]),
    only('reminders-know-flows', reminders, [flows, jkn, language, platform]),
    only('channels-know-delivery', channels, [conversation, delivery, followup, flows, platform]),
    only('exchange-knows-flows', exchange, [flows, jkn, language, platform]),
    only('content-knows-jkn-and-the-answers', content, [flows, jkn, platform]),
    only('office-knows-what-lies-below', office, [
      content,
      conversation,
      delivery,
      followup,
      exchange,
      flows,
      jkn,
      language,
      platform,
    ]),
    only('form-knows-what-lies-below', form, [
      conversation,
      exchange,
      flows,
      jkn,
      language,
      platform,
    ]),
    {
      name: 'channels-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/channels/([^/]+)/', pathNot: notTests },
      to: { path: '^src/channels/', pathNot: '^src/channels/$1/' },
    },
    {
      name: 'db-imports-only-types-of-rooms',
      comment: 'db implements the ports of the rooms and decides nothing.',
      severity: 'error',
      from: { path: '^db/', pathNot: notTests },
      to: {
        path: '^(src/(?!platform/)|flows/(?!kit/record))',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-db-knows-sql',
      severity: 'error',
      from: { pathNot: ['^db/', '^drizzle\\.config', notTests, '^test/'] },
      to: { path: 'node_modules/(drizzle-orm|better-sqlite3)' },
    },
    {
      name: 'only-app-knows-db',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/app\\.ts$', '^src/cli/', notTests] },
      to: { path: '^db/' },
    },
    {
      name: 'only-the-driver-and-flow-kit-know-xstate',
      severity: 'error',
      from: {
        pathNot: [
          '^flows/kit/',
          '^src/conversation/driver\\.ts$',
          '^src/channels/whatsapp-web/(?:machine|connection)\\.ts$',
          notTests,
          '^test/',
        ],
      },
      to: { path: 'node_modules/xstate' },
    },
    {
      name: 'only-the-channel-knows-telegraf',
      severity: 'error',
      from: { pathNot: ['^src/channels/telegram/', notTests, '^test/'] },
      to: { path: 'node_modules/telegraf' },
    },
    {
      name: 'only-the-browsers-process-knows-whatsapp-web',
      comment: 'It may end its process at any time, and is loaded only where it is used.',
      severity: 'error',
      from: { pathNot: ['^src/channels/whatsapp-web/browser/', notTests, '^test/'] },
      to: { path: 'node_modules/(whatsapp-web\\.js|puppeteer)' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-tests-in-the-program',
      severity: 'error',
      from: { path: '^(src|flows|db)/', pathNot: notTests },
      to: { path: ['^test/', notTests] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
