"""Double coding: second coders, blind copies, statuses, samples."""
