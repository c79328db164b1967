ALTER TABLE `address` ADD `alias` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `menu` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `unasked` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `receipt_at` integer;--> statement-breakpoint
CREATE INDEX `outbox_ref` ON `outbox` (`channel`,`ref`) WHERE "outbox"."ref" is not null;--> statement-breakpoint
CREATE INDEX `outbox_unasked` ON `outbox` (`channel`,`created_at`) WHERE "outbox"."unasked" = 1;