"""Checks of a delivery before it is used."""
