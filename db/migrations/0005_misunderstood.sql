CREATE TABLE `misunderstood` (
	`id` text PRIMARY KEY NOT NULL,
	`text` blob NOT NULL,
	`hash` text NOT NULL,
	`count` integer DEFAULT 1 NOT NULL,
	`asked` text,
	`guess` text,
	`day` text NOT NULL,
	`last_day` text NOT NULL,
	`label` text,
	`labelled_by` text,
	`labelled_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `misunderstood_hash_unique` ON `misunderstood` (`hash`);--> statement-breakpoint
CREATE INDEX `misunderstood_open` ON `misunderstood` (`day`,`id`) WHERE "misunderstood"."label" is null;--> statement-breakpoint
CREATE TABLE `tip` (
	`kecamatan` text NOT NULL,
	`reason` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`kecamatan`, `reason`)
);
