"""Form of the coding page."""
