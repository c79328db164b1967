CREATE TABLE `address` (
	`channel` text NOT NULL,
	`hash` text NOT NULL,
	`sealed` blob NOT NULL,
	`conversation_id` text NOT NULL,
	`blocked_at` integer,
	PRIMARY KEY(`channel`, `hash`)
);
--> statement-breakpoint
CREATE INDEX `address_conversation` ON `address` (`conversation_id`);--> statement-breakpoint
CREATE TABLE `conversation` (
	`id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`channel` text NOT NULL,
	`version` integer NOT NULL,
	`language` text NOT NULL,
	`frames` blob,
	`parked_frames` blob,
	`last_in_at` integer,
	`lease_owner` text,
	`lease_until` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`erased_at` integer
);
--> statement-breakpoint
CREATE INDEX `conversation_employer` ON `conversation` (`employer_id`);--> statement-breakpoint
CREATE TABLE `cursor` (
	`channel` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `inbox` (
	`id` text PRIMARY KEY NOT NULL,
	`channel` text NOT NULL,
	`message_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`body` blob,
	`state` text NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`done_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inbox_message` ON `inbox` (`channel`,`message_id`);--> statement-breakpoint
CREATE INDEX `inbox_pending` ON `inbox` (`conversation_id`,`id`) WHERE "inbox"."state" = 'pending';--> statement-breakpoint
CREATE INDEX `inbox_parked` ON `inbox` (`id`) WHERE "inbox"."state" = 'parked';--> statement-breakpoint
CREATE TABLE `job` (
	`id` text PRIMARY KEY NOT NULL,
	`conversation_id` text NOT NULL,
	`ref` text NOT NULL,
	`service` text NOT NULL,
	`input` blob NOT NULL,
	`state` text NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`not_before` integer NOT NULL,
	`lease_owner` text,
	`lease_until` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `job_waiting` ON `job` (`not_before`) WHERE "job"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX `job_conversation` ON `job` (`conversation_id`);--> statement-breakpoint
CREATE TABLE `timer` (
	`conversation_id` text NOT NULL,
	`key` text NOT NULL,
	`due_at` integer NOT NULL,
	PRIMARY KEY(`conversation_id`, `key`)
);
--> statement-breakpoint
CREATE INDEX `timer_due` ON `timer` (`due_at`);--> statement-breakpoint
CREATE TABLE `transcript` (
	`id` text PRIMARY KEY NOT NULL,
	`conversation_id` text NOT NULL,
	`direction` text NOT NULL,
	`at` integer NOT NULL,
	`body` blob NOT NULL
);
--> statement-breakpoint
CREATE INDEX `transcript_conversation` ON `transcript` (`conversation_id`,`id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`conversation_id` text NOT NULL,
	`channel` text NOT NULL,
	`address` blob,
	`body` blob,
	`state` text NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`not_before` integer DEFAULT 0 NOT NULL,
	`lease_owner` text,
	`lease_until` integer DEFAULT 0 NOT NULL,
	`ref` text,
	`code` text,
	`in_doubt` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer
);
--> statement-breakpoint
CREATE INDEX `outbox_line` ON `outbox` (`conversation_id`,`id`) WHERE "outbox"."state" in ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX `outbox_dead` ON `outbox` (`conversation_id`,`id`) WHERE "outbox"."state" = 'dead';--> statement-breakpoint
CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `followup_case` (
	`id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`stage` text NOT NULL,
	`reasons` text NOT NULL,
	`assignee` text,
	`next_at` integer,
	`opened_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`closed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `followup_case_employer_id_unique` ON `followup_case` (`employer_id`);--> statement-breakpoint
CREATE INDEX `case_open` ON `followup_case` (`closed_at`,`opened_at`);--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outcome` (
	`id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text,
	`by` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `outcome_employer` ON `outcome` (`employer_id`,`id`);--> statement-breakpoint
CREATE INDEX `outcome_at` ON `outcome` (`at`);--> statement-breakpoint
CREATE TABLE `consent` (
	`id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`purpose` text NOT NULL,
	`text_version` integer NOT NULL,
	`given` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `consent_employer` ON `consent` (`employer_id`,`id`);--> statement-breakpoint
CREATE TABLE `employer` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`submitted_at` integer,
	`erased_at` integer
);
--> statement-breakpoint
CREATE TABLE `field` (
	`employer_id` text NOT NULL,
	`subject` text NOT NULL,
	`key` text NOT NULL,
	`clear` text,
	`sealed` blob,
	`hash` text,
	`version` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`employer_id`, `subject`, `key`)
);
--> statement-breakpoint
CREATE INDEX `field_hash` ON `field` (`key`,`hash`) WHERE "field"."hash" is not null;