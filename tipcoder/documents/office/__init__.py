"""Word, OpenDocument and RTF judgments."""
