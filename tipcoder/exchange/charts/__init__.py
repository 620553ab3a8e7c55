"""Draws charts of counted figures as PNG and SVG."""
