"""One question of the form: its frame, and all that is in it."""
