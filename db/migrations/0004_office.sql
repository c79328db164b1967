CREATE TABLE `case_note` (
	`id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`body` blob NOT NULL
);
--> statement-breakpoint
CREATE INDEX `case_note_employer` ON `case_note` (`employer_id`,`id`);--> statement-breakpoint
CREATE TABLE `case_refusal` (
	`id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`subject` text NOT NULL,
	`key` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`mended_at` integer
);
--> statement-breakpoint
CREATE INDEX `case_refusal_employer` ON `case_refusal` (`employer_id`,`id`);--> statement-breakpoint
CREATE TABLE `case_share` (
	`id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`org` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`document` text,
	`document_date` text,
	`ended_at` integer
);
--> statement-breakpoint
CREATE INDEX `case_share_employer` ON `case_share` (`employer_id`,`org`);--> statement-breakpoint
CREATE INDEX `case_share_org` ON `case_share` (`org`,`employer_id`);--> statement-breakpoint
CREATE TABLE `takeover` (
	`conversation_id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`officer_id` text NOT NULL,
	`since` integer NOT NULL,
	`waiting_since` integer
);
--> statement-breakpoint
CREATE TABLE `canned_reply` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`removed_at` integer
);
--> statement-breakpoint
CREATE TABLE `login_throttle` (
	`key` text PRIMARY KEY NOT NULL,
	`fails` integer NOT NULL,
	`until` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `officer` (
	`id` text PRIMARY KEY NOT NULL,
	`login` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`org` text,
	`areas` text DEFAULT '[]' NOT NULL,
	`password` text,
	`totp` blob,
	`totp_at` integer,
	`totp_step` integer,
	`created_at` integer NOT NULL,
	`disabled_at` integer,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `officer_login_unique` ON `officer` (`login`);--> statement-breakpoint
CREATE TABLE `officer_link` (
	`hash` text PRIMARY KEY NOT NULL,
	`officer_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE TABLE `officer_session` (
	`hash` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`officer_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	`proved_at` integer,
	`device` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `officer_session_id_unique` ON `officer_session` (`id`);--> statement-breakpoint
CREATE INDEX `officer_session_officer` ON `officer_session` (`officer_id`);--> statement-breakpoint
CREATE TABLE `outcome_code` (
	`code` text PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `saved_filter` (
	`id` text PRIMARY KEY NOT NULL,
	`officer_id` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `saved_filter_officer` ON `saved_filter` (`officer_id`);--> statement-breakpoint
CREATE TABLE `signature` (
	`id` text PRIMARY KEY NOT NULL,
	`item` text NOT NULL,
	`hash` text NOT NULL,
	`officer_id` text NOT NULL,
	`letter` text NOT NULL,
	`letter_date` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `signature_item` ON `signature` (`item`,`id`);--> statement-breakpoint
ALTER TABLE `conversation` ADD `asked` text;--> statement-breakpoint
ALTER TABLE `audit` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `audit` ADD `detail` text;--> statement-breakpoint
ALTER TABLE `audit` ADD `seq` integer;--> statement-breakpoint
ALTER TABLE `audit` ADD `hash` text;--> statement-breakpoint
CREATE UNIQUE INDEX `audit_seq` ON `audit` (`seq`);--> statement-breakpoint
CREATE INDEX `audit_subject` ON `audit` (`subject`,`id`);--> statement-breakpoint
CREATE INDEX `audit_actor` ON `audit` (`actor`,`id`);--> statement-breakpoint
ALTER TABLE `followup_case` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `followup_case` ADD `next_kind` text;--> statement-breakpoint
ALTER TABLE `followup_case` ADD `snoozed_until` integer;--> statement-breakpoint
ALTER TABLE `followup_case` ADD `last_code` text;--> statement-breakpoint
ALTER TABLE `followup_case` ADD `last_via` text;--> statement-breakpoint
ALTER TABLE `followup_case` ADD `last_at` integer;--> statement-breakpoint
ALTER TABLE `followup_case` ADD `misses` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `followup_case` ADD `lease_by` text;--> statement-breakpoint
ALTER TABLE `followup_case` ADD `lease_until` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `followup_case` ADD `merged_into` text;--> statement-breakpoint
ALTER TABLE `followup_case` ADD `merged_at` integer;--> statement-breakpoint
CREATE INDEX `case_merged` ON `followup_case` (`merged_into`) WHERE "followup_case"."merged_into" is not null;--> statement-breakpoint
ALTER TABLE `outcome` ADD `via` text;--> statement-breakpoint
ALTER TABLE `outcome` ADD `next_at` integer;--> statement-breakpoint
ALTER TABLE `outcome` ADD `document` text;--> statement-breakpoint
ALTER TABLE `outcome` ADD `document_date` text;--> statement-breakpoint
CREATE TRIGGER signature_no_update BEFORE UPDATE ON signature BEGIN SELECT RAISE(ABORT, 'signature is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER signature_no_delete BEFORE DELETE ON signature BEGIN SELECT RAISE(ABORT, 'signature is append-only'); END;
