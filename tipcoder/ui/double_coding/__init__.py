"""Windows of double coding: which cases two persons coded, and their differences settled."""
