"""Documents for reading and printing: codebooks, intake reports."""
