"""Counts what the courts did: one function for each figure, over the counted codings of a project or a region."""
