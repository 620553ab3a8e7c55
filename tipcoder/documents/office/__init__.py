"""Reads judgments in Word, OpenDocument and RTF."""
