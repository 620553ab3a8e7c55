"""Double coding: statuses, what was submitted, rounds."""
