"""Inputs for the answers to questions, by type."""
