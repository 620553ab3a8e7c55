"""Tests of guided reading."""
