"""Deliveries and consolidated cases of a regional project."""
