"""The form of the coding page."""
