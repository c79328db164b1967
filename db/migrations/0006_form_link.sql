CREATE TABLE `form_link` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`employer_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`purpose` text NOT NULL,
	`subject` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`session` text,
	`opened_at` integer,
	`used_at` integer,
	`ended_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `form_link_token_hash_unique` ON `form_link` (`token_hash`);--> statement-breakpoint
CREATE INDEX `form_link_employer` ON `form_link` (`employer_id`,`purpose`,`subject`);