"""Tests of the page of case briefs."""
