CREATE TABLE `join_link` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`employer_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`channel` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `join_link_token_hash_unique` ON `join_link` (`token_hash`);--> statement-breakpoint
CREATE INDEX `join_link_employer` ON `join_link` (`employer_id`);--> statement-breakpoint
CREATE INDEX `join_link_ends` ON `join_link` (`expires_at`);