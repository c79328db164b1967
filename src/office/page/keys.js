// The whole morning by keyboard: filled in with the pages that have something to move through.
