CREATE TABLE `web_message` (
	`id` text PRIMARY KEY NOT NULL,
	`owner` text NOT NULL,
	`message_id` text,
	`at` integer NOT NULL,
	`body` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `web_message_message_id_unique` ON `web_message` (`message_id`);--> statement-breakpoint
CREATE INDEX `web_message_owner` ON `web_message` (`owner`,`id`);