"""Tests of the page with the figures."""
