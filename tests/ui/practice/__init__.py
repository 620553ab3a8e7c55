"""Windows of practice."""
