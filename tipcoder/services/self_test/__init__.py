"""Tries on an invented case whether an installed program works, and tells so for those who help."""
