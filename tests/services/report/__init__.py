"""Tests of the report of findings."""
