"""Tests of the writer of reports."""
