"""Search keys and indexed units of text, by language."""
