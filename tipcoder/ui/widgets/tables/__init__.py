"""Tables of sentences."""
