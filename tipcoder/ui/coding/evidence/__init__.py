"""Evidence: passages that prove answers."""
