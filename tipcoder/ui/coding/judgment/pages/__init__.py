"""A judgment as the pages that the court published: drawn, selected, searched and marked."""
