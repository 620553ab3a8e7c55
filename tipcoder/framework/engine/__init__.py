"""The form engine: a live coding with relevance, calculation and validity."""
