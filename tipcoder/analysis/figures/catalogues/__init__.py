"""Challenges and good practices that experts noted, counted beside closed answers."""
