"""Sheets on double coding: agreement, differences, pairs of answers, and codings that the levels do not hold."""
