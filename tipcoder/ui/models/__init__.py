"""Qt models: what lists and tables show."""
