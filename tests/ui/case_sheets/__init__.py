"""Tests of windows on sheets of single cases."""
