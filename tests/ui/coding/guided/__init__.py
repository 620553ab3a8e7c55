"""Tests of guided reading on the coding page."""
