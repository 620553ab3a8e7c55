"""Expressions of a form: XPath 1.0 with the functions of ODK, compiled to closures."""
