"""Cases, codings, judgments and their changes."""
