"""Places of a judgment where an answer may stand."""
