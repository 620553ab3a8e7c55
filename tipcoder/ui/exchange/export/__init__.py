"""The steps of an export in the window."""
