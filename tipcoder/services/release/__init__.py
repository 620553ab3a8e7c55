"""Texts, numbers and identifiers that a person decides on before anything leaves."""
