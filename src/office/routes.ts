import { ownAccountRoutes } from './account/routes.ts';
import { accountsRoutes } from './accounts/routes.ts';
import { actRoutes } from './act/page.tsx';
import { caseRoutes } from './case/routes.ts';
import { channelsRoutes } from './channels/routes.ts';
import { chatRoutes } from './chat/routes.tsx';
import { codeRoutes } from './codes/routes.ts';
import { contentRoutes } from './content/routes.ts';
import { figuresRoutes } from './figures/routes.ts';
import { fileOutRoutes } from './file-out/routes.ts';
import { misunderstoodRoutes } from './misunderstood/routes.ts';
import { officersRoutes } from './officers/routes.ts';
import { queueRoutes } from './queue/routes.ts';
import { remindersRoutes } from './reminders/routes.ts';
import { replyRoutes } from './replies/routes.ts';
import type { Route } from './route.ts';
import { sharedRoutes } from './shared/page.tsx';
import { trailRoutes } from './trail/routes.ts';

/** Every address of the console. A new page is a file and a line here. */
export const routes: readonly Route[] = [
  ...accountsRoutes,
  ...ownAccountRoutes,
  ...officersRoutes,
  ...trailRoutes,
  ...contentRoutes,
  ...figuresRoutes,
  ...remindersRoutes,
  ...queueRoutes,
  ...caseRoutes,
  ...actRoutes,
  ...channelsRoutes,
  ...chatRoutes,
  ...replyRoutes,
  ...misunderstoodRoutes,
  ...codeRoutes,
  ...sharedRoutes,
  ...fileOutRoutes,
];
