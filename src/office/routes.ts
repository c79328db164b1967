import { queueRoutes } from './queue/routes.ts';
import type { Route } from './route.ts';

/** Every address of the console. A new page is a file and a line here. */
export const routes: readonly Route[] = [...queueRoutes];
