"""Texts in which what identifies a person is planted, in many ways of writing, and texts without any."""
