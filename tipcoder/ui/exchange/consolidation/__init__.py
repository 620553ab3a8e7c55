"""The consolidation dialog."""
