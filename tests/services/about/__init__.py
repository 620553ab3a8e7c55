"""Tests of the facts about the program itself."""
