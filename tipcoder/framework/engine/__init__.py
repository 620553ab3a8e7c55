"""The form engine: codings in memory with relevance, calculation and validity."""
