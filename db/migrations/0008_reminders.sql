CREATE TABLE `reminder` (
	`id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`kind` text NOT NULL,
	`step` integer NOT NULL,
	`occasion` text NOT NULL,
	`due_at` integer NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`moves` integer DEFAULT 0 NOT NULL,
	`planned_at` integer NOT NULL,
	`decided_at` integer,
	`conversation_id` text,
	`not_by` text,
	`outbox_id` text,
	`answer` text,
	`answered_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminder_key` ON `reminder` (`employer_id`,`kind`,`occasion`,`step`);--> statement-breakpoint
CREATE INDEX `reminder_due` ON `reminder` (`due_at`,`id`) WHERE "reminder"."state" = 'planned';--> statement-breakpoint
CREATE INDEX `reminder_brought` ON `reminder` (`decided_at`) WHERE "reminder"."state" = 'brought';--> statement-breakpoint
CREATE INDEX `reminder_sent` ON `reminder` (`employer_id`,`decided_at`) WHERE "reminder"."state" = 'sent';--> statement-breakpoint
CREATE INDEX `reminder_unseen` ON `reminder` (`decided_at`) WHERE "reminder"."state" = 'sent' and "reminder"."answer" is null;--> statement-breakpoint
CREATE TABLE `reminder_owner` (
	`employer_id` text PRIMARY KEY NOT NULL,
	`facts` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `conversation_updated` ON `conversation` (`updated_at`);--> statement-breakpoint
CREATE INDEX `case_updated` ON `followup_case` (`updated_at`);